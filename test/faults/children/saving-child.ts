import { addCapture } from '../../../electron/services/captures.ts';
import { contextIn, say, toldByParent } from '../support/open-in-child.ts';
import { openRaw } from '../support/raw-vault.ts';

const { vault, more } = toldByParent();
const context = contextIn(await openRaw(vault));
say('ready');
for (let n = Number(more[0]); ; n += 1) {
  addCapture(context, { text: `word${n}x ${'and more '.repeat(n % 300)}` });
  say(`${n}`);
}
