import { importLearning } from '../../../electron/services/import-learning.ts';
import { addManySkills } from '../../../electron/services/many-skills.ts';
import { LearningEntry } from '../../../shared/domain/learning.ts';
import { contextIn, say, toldByParent } from '../support/open-in-child.ts';
import { openRaw } from '../support/raw-vault.ts';

const { vault, more } = toldByParent();
const [what, count] = more;
const numbers = Array.from({ length: Number(count) }, (_, index) => index);
const context = contextIn(await openRaw(vault));
const started = performance.now();
say('importing');
if (what !== 'list') {
  const skills = numbers.map((n) => ({
    name: `Imported skill ${n}`,
    aliases: [],
    category: 'From a list',
    description: `What a published list says about skill ${n}`,
    taxonomy:
      what === 'esco'
        ? ({ scheme: 'esco', reference: `http://data.europa.eu/${n}` } as const)
        : null,
    level: n % 3 === 0 ? 4 : null,
  }));
  addManySkills(context, { skills });
} else {
  const entries = numbers.map((n) =>
    LearningEntry.parse({
      title: `Imported book ${n}`,
      kind: 'book',
      provider: `Author ${n}`,
      state: 'done',
      finishedOn: '2026-02-01',
    }),
  );
  importLearning(context, { entries, fileHash: '' });
}
// How long it takes, so that the kills are spread over all of it.
say(`done ${performance.now() - started}`);
