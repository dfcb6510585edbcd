import {
  browseSkills,
  getEvidenceMap,
  getListView,
  getShownBy,
  getSkillExtras,
  keepListView,
} from '../services/browsing-skills.ts';
import type { ServiceContext } from '../services/context.ts';
import { addManySkills, changeManySkills, setInterest } from '../services/many-skills.ts';
import {
  keepSkillsApart,
  listDuplicates,
  mergeSkills,
  previewMerge,
} from '../services/merging-skills.ts';
import { createTaxonomyLibrary } from '../services/taxonomy-library.ts';
import type { Handlers } from './answer.ts';

/** What the list of skills, the evidence map and published lists ask. */
type SkillsHandlers = Pick<
  Handlers,
  | 'skills.browse'
  | 'skills.extras'
  | 'skills.setInterest'
  | 'skills.addMany'
  | 'skills.changeMany'
  | 'skills.duplicates'
  | 'skills.keepApart'
  | 'skills.mergePreview'
  | 'skills.merge'
  | 'skills.map'
  | 'skills.shownBy'
  | 'skills.listView'
  | 'skills.keepListView'
>;

export function skillsHandlers(context: () => ServiceContext): SkillsHandlers {
  const of =
    <I, O>(service: (context: ServiceContext, input: I) => O) =>
    (input: I): O =>
      service(context(), input);
  return {
    'skills.browse': of(browseSkills),
    'skills.extras': of(getSkillExtras),
    'skills.setInterest': of(setInterest),
    'skills.addMany': of(addManySkills),
    'skills.changeMany': of(changeManySkills),
    'skills.duplicates': of(listDuplicates),
    'skills.keepApart': of(keepSkillsApart),
    'skills.mergePreview': of(previewMerge),
    'skills.merge': of(mergeSkills),
    'skills.map': of(getEvidenceMap),
    'skills.shownBy': of(getShownBy),
    'skills.listView': of(getListView),
    'skills.keepListView': of(keepListView),
  };
}

type TaxonomyHandlers = Pick<Handlers, Extract<keyof Handlers, `taxonomy.${string}`>>;

/**
 * Published lists of skills. Nothing of them is secret, but a locked portfolio answers nothing.
 * @param chooseFile Asks for the file; null when the person thought better of it.
 */
export function taxonomyHandlers(
  context: () => ServiceContext,
  chooseFile: () => Promise<string | null>,
): TaxonomyHandlers {
  const library = createTaxonomyLibrary();
  return {
    'taxonomy.choose': async () => {
      context();
      const file = await chooseFile();
      if (file !== null) library.read(file);
      return library.state();
    },
    'taxonomy.state': () => {
      context();
      return library.state();
    },
    'taxonomy.stop': () => {
      context();
      library.stop();
      return library.state();
    },
    'taxonomy.find': ({ text }) => {
      context();
      return library.find(text);
    },
  };
}
