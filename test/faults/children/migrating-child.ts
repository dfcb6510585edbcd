import { say, toldByParent } from '../support/open-in-child.ts';
import { openRaw } from '../support/raw-vault.ts';

const { vault } = toldByParent();
const started = performance.now();
say('opening');
const db = await openRaw(vault);
db.close();
// How long it takes, so that the kills are spread over all of it.
say(`${performance.now() - started}`);
