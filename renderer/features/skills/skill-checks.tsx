import { useState } from 'react';
import { useIntl } from 'react-intl';
import { foldName } from '../../../shared/domain/skill-names.ts';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './add-many.module.css';
import { changeManyMessages as messages } from './change-many-messages.ts';

type Props = {
  readonly skills: readonly BrowsedSkill[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
};

/** Rows that are drawn at once: more would hold up every key that is pressed. */
const MOST_DRAWN = 200;

function without(ids: ReadonlySet<string>, some: readonly BrowsedSkill[]): Set<string> {
  const gone = new Set<string>(some.map(({ id }) => id));
  return new Set([...ids].filter((id) => !gone.has(id)));
}

/** Skills to be ticked one by one, or all that a word leaves. */
export function SkillChecks({ skills, chosen, onChoose }: Props) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const wanted = foldName(text);
  const listed = skills.filter((skill) =>
    foldName([skill.name, ...skill.aliases, skill.category].join(' · ')).includes(wanted),
  );
  const on = listed.filter(({ id }) => chosen.has(id)).length;
  const isAll = on > 0 && on === listed.length;
  const choose = (some: readonly BrowsedSkill[], isOn: boolean) => {
    const rest = without(chosen, some);
    onChoose(isOn ? new Set([...rest, ...some.map(({ id }) => id)]) : rest);
  };
  const label = intl.formatMessage(messages.find);
  const hidden = listed.length - MOST_DRAWN;
  return (
    <div className={styles.taxonomy}>
      <TextField
        label={label}
        isLabelHidden
        placeholder={label}
        type="search"
        value={text}
        onChange={setText}
      />
      {listed.length > 0 && (
        <Checkbox
          label={intl.formatMessage(messages.all, { count: listed.length })}
          isSelected={isAll}
          isIndeterminate={on > 0 && !isAll}
          onChange={(isOn) => choose(listed, isOn)}
        />
      )}
      <section className={styles.scroll} aria-label={intl.formatMessage(messages.skills)}>
        <div className={styles.entries}>
          {listed.slice(0, MOST_DRAWN).map((skill) => (
            <div key={skill.id} className={styles.entry}>
              <Checkbox
                label={skill.name}
                description={skill.category === '' ? undefined : skill.category}
                isSelected={chosen.has(skill.id)}
                onChange={(isOn) => choose([skill], isOn)}
              />
            </div>
          ))}
        </div>
        {listed.length === 0 && (
          <EmptyState size="inline" headingLevel={3} title={intl.formatMessage(messages.nothing)} />
        )}
      </section>
      {hidden > 0 && (
        <p className={styles.note}>{intl.formatMessage(messages.more, { count: hidden })}</p>
      )}
    </div>
  );
}
