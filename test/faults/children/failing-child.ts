import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { addCapture, listCaptures } from '../../../electron/services/captures.ts';
import { classifyFailure } from '../../../electron/vault/classify-failure.ts';
import { contextIn, say, toldByParent } from '../support/open-in-child.ts';
import { openRaw } from '../support/raw-vault.ts';

/** Saves, while the disk answers every wish for safety with an error as long as a certain file is there. */
const { vault, more } = toldByParent();
const [flag = ''] = more;
const db = await openRaw(vault);
const context = contextIn(db);
addCapture(context, { text: 'before' });
writeFileSync(flag, '');
const outcome = (() => {
  try {
    addCapture(context, { text: 'during' });
    return 'saved';
  } catch (error) {
    return classifyFailure(error)?.code ?? String(error);
  }
})();
say(`during ${outcome}`);
if (existsSync(flag)) rmSync(flag);
addCapture(context, { text: 'after' });
say(
  `shown ${listCaptures(context)
    .map(({ text }) => text)
    .join()}`,
);
db.close();
