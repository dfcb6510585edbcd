import { writeSync } from 'node:fs';
import { classifyFailure } from '../../../electron/vault/classify-failure.ts';
import { Refusal } from '../../../shared/result.ts';
import { sessionForChild } from './session-for-child.ts';

/** Says how the vault opens for this user, what it holds, and what a write, a change and, unless told otherwise, a creation answer. */
const [folder = '', passphrase = '', wish = ''] = process.argv.slice(2);
const session = sessionForChild(folder);

const codeOf = (error: unknown) => {
  const refusal = error instanceof Refusal ? error : classifyFailure(error);
  return refusal?.code ?? String(error);
};
const attempt = async (work: () => unknown) => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return codeOf(error);
  }
};
const say = (what: string, value: unknown) => writeSync(1, `${what} ${JSON.stringify(value)}\n`);

say('unlock', await attempt(() => session.unlock({ folder, passphrase })));
const state = session.state();
say('readOnly', state.state === 'open' ? state.readOnly : state.state);
if (state.state === 'open') {
  const db = session.database();
  say('rows', db.prepare('SELECT body FROM kept').pluck().all());
  say('write', await attempt(() => db.exec("INSERT INTO kept VALUES ('more')")));
  const change = { current: passphrase, next: 'another long passphrase' };
  say('change', await attempt(() => session.changePassphrase(change)));
}
session.lock();
if (wish === 'no creation') process.exit();
const inside = { folder: `${folder}/inner`, name: 'New', passphrase: 'a passphrase of my own' };
say('create', await attempt(() => session.create(inside)));
