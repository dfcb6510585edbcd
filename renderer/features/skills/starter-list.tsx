import { useState } from 'react';
import { useIntl } from 'react-intl';
import { foldName } from '../../../shared/domain/skill-names.ts';
import { starterSkills } from '../../../shared/taxonomy/starter-skills.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './add-many.module.css';
import { manyMessages } from './add-many-messages.ts';
import { EntryChecks, type EntryChecksProps } from './entry-checks.tsx';

type Props = Omit<EntryChecksProps, 'entries'>;

/** Our own few dozen, by area. */
export function StarterList(props: Props) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const wanted = foldName(text);
  const found = starterSkills.filter(({ name, aliases, category, description }) =>
    foldName([name, ...aliases, category, description].join(' · ')).includes(wanted),
  );
  const categories = [...new Set(found.map(({ category }) => category))];
  return (
    <div className={styles.taxonomy}>
      <p className={styles.note}>{intl.formatMessage(manyMessages.starterNote)}</p>
      <TextField
        label={intl.formatMessage(manyMessages.find)}
        isLabelHidden
        placeholder={intl.formatMessage(manyMessages.find)}
        type="search"
        value={text}
        onChange={setText}
      />
      <div className={styles.scroll}>
        {categories.map((category) => (
          <section key={category} aria-label={category}>
            <h3 className={styles.category}>{category}</h3>
            <EntryChecks
              {...props}
              entries={found.filter((entry) => entry.category === category)}
            />
          </section>
        ))}
        {found.length === 0 && (
          <EmptyState
            size="inline"
            headingLevel={3}
            title={intl.formatMessage(manyMessages.nothing)}
          />
        )}
      </div>
    </div>
  );
}
