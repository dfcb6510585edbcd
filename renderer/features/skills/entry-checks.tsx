import { useIntl } from 'react-intl';
import { indexNames } from '../../../shared/domain/skill-names.ts';
import type { BrowsedSkill, TaxonomyEntry } from '../../../shared/ipc/skills-view.ts';
import { Badge } from '../../ui/badge.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './add-many.module.css';
import type { WantedSkill } from './add-many-dialog.tsx';
import { manyMessages } from './add-many-messages.ts';

export type EntryChecksProps = {
  readonly entries: readonly TaxonomyEntry[];
  readonly known: readonly BrowsedSkill[];
  readonly wanted: readonly WantedSkill[];
  readonly onWant: (skills: readonly WantedSkill[]) => void;
};

/** Other names that are shown; the rest is kept all the same. */
const SHOWN_ALIASES = 3;

function wordsOf({ description, aliases }: TaxonomyEntry, also: (names: string) => string) {
  if (description !== '') return description;
  return aliases.length === 0 ? undefined : also(aliases.slice(0, SHOWN_ALIASES).join(', '));
}

/** Entries of a list of skills, each to be ticked; those that are there already say so. */
export function EntryChecks({ entries, known, wanted, onWant }: EntryChecksProps) {
  const intl = useIntl();
  const names = indexNames(known);
  const references = new Set(wanted.map(({ taxonomy }) => taxonomy?.reference));
  const toggle = (entry: TaxonomyEntry, isOn: boolean) => {
    const rest = wanted.filter(({ taxonomy }) => taxonomy?.reference !== entry.taxonomy.reference);
    onWant(isOn ? [...rest, entry] : rest);
  };
  return (
    <div className={styles.entries}>
      {entries.map((entry) => {
        const { reference } = entry.taxonomy;
        const isKnown = names.find(entry.name) !== null;
        return (
          <div key={reference} className={styles.entry}>
            <Checkbox
              label={entry.name}
              description={wordsOf(entry, (words) =>
                intl.formatMessage(manyMessages.aliases, { names: words }),
              )}
              isSelected={isKnown || references.has(reference)}
              isDisabled={isKnown}
              onChange={(isOn) => toggle(entry, isOn)}
            />
            {isKnown && <Badge>{intl.formatMessage(manyMessages.have)}</Badge>}
          </div>
        );
      })}
    </div>
  );
}
