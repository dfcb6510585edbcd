import { X } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Day } from '../../shared/domain/day.ts';
import { useAnswer } from '../answers.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { messages } from './field-messages.ts';
import styles from './skills-field.module.css';

type Props = {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly today: Day;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
};

/** One or more of the owner's skills. */
export function SkillsField({ label, value, onChange, today, description, error }: Props) {
  const intl = useIntl();
  const skills = useAnswer('skills.list', { today }).value ?? [];
  const chosen = value.flatMap((id) => skills.find((skill) => skill.id === id) ?? []);
  return (
    <div className={styles.field}>
      <ComboBox
        // Emptied after each choice, ready for the next one.
        key={value.length}
        label={label}
        description={description}
        error={error}
        value={null}
        onChange={(id) => id !== null && onChange([...value, id])}
        options={skills
          .filter((skill) => !value.includes(skill.id))
          .map((skill) => ({ value: skill.id, label: skill.name, detail: skill.category }))}
        openLabel={intl.formatMessage(messages.openList)}
        emptyText={intl.formatMessage(messages.skillsEmpty)}
      />
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={intl.formatMessage(messages.skillsChosen)}>
          {chosen.map((skill) => (
            <li key={skill.id} className={styles.chip}>
              {skill.name}
              <IconButton
                icon={X}
                size="s"
                label={intl.formatMessage(messages.skillsRemove, { name: skill.name })}
                onPress={() => onChange(value.filter((id) => id !== skill.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
