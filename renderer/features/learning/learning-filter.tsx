import { ListFilter } from 'lucide-react';
import { useIntl } from 'react-intl';
import { LearningKind, type LearningState } from '../../../shared/domain/learning.ts';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { learningKinds, learningStates } from '../../words/learning-messages.ts';
import styles from './learning-filter.module.css';
import { messages } from './messages.ts';

/** What is shown; null shows any. */
export type LearningOnly = {
  readonly state: LearningState | null;
  readonly kind: LearningKind | null;
  /** The id of a skill, or '' for what has none yet. */
  readonly skill: string | null;
};

export const everything: LearningOnly = { state: null, kind: null, skill: null };

/** Whether an activity is one of those that are shown. */
export function fits(activity: LearningRow, { state, kind, skill }: LearningOnly): boolean {
  if (state !== null && activity.state !== state) return false;
  if (kind !== null && activity.kind !== kind) return false;
  if (skill === null) return true;
  return skill === ''
    ? activity.skills.length === 0
    : activity.skills.some(({ id }) => id === skill);
}

type Props = {
  readonly activities: readonly LearningRow[];
  readonly only: LearningOnly;
  readonly onOnly: (only: LearningOnly) => void;
};

/** Which activities are shown: by where they stand, and behind a button by kind and skill. */
export function LearningFilter({ activities, only, onOnly }: Props) {
  const intl = useIntl();
  const { kind, skill } = only;
  const change = (part: Partial<LearningOnly>) => {
    const next = { ...only, ...part };
    const isAll = next.state === null && next.kind === null && next.skill === null;
    onOnly(isAll ? everything : next);
  };
  const name = activities.flatMap(({ skills }) => skills).find(({ id }) => id === skill)?.name;
  const chosen = [
    ...(kind === null ? [] : [intl.formatMessage(learningKinds[kind])]),
    ...(skill === null ? [] : [name ?? intl.formatMessage(messages.noSkill)]),
  ];
  return (
    <div className={styles.filter}>
      <Segmented<LearningState | 'all'>
        label={intl.formatMessage(messages.show)}
        size="s"
        value={only.state ?? 'all'}
        onChange={(state) => change({ state: state === 'all' ? null : state })}
        options={[
          { value: 'all', label: intl.formatMessage(messages.showAll) },
          ...(['active', 'planned', 'done'] as const).map((value) => ({
            value,
            label: intl.formatMessage(learningStates[value]),
          })),
        ]}
      />
      <PopoverButton
        size="s"
        variant="quiet"
        icon={ListFilter}
        placement="bottom end"
        label={
          chosen.length === 0 ? intl.formatMessage(messages.narrower) : intl.formatList(chosen)
        }
        ariaLabel={intl.formatMessage(messages.narrower)}
      >
        <KindAndSkill activities={activities} only={only} onChange={change} />
      </PopoverButton>
    </div>
  );
}

type KindAndSkillProps = Pick<Props, 'activities' | 'only'> & {
  readonly onChange: (part: Partial<LearningOnly>) => void;
};

function KindAndSkill({ activities, only, onChange }: KindAndSkillProps) {
  const intl = useIntl();
  const skills = new Map(activities.flatMap((row) => row.skills).map(({ id, name }) => [id, name]));
  const sorted = [...skills].sort(([, one], [, other]) => one.localeCompare(other));
  const hasNone = activities.some((row) => row.skills.length === 0);
  return (
    <div className={styles.panel}>
      <Select<LearningKind | 'any'>
        label={intl.formatMessage(messages.fieldKind)}
        placeholder={intl.formatMessage(messages.anyKind)}
        value={only.kind ?? 'any'}
        onChange={(kind) => onChange({ kind: kind === 'any' ? null : kind })}
        options={[
          { value: 'any', label: intl.formatMessage(messages.anyKind) },
          ...LearningKind.options.map((value) => ({
            value,
            label: intl.formatMessage(learningKinds[value]),
          })),
        ]}
      />
      <Select<string>
        label={intl.formatMessage(messages.forSkill)}
        placeholder={intl.formatMessage(messages.anySkill)}
        value={only.skill === null ? 'any' : only.skill || 'none'}
        onChange={(id) => onChange({ skill: id === 'any' ? null : id === 'none' ? '' : id })}
        options={[
          { value: 'any', label: intl.formatMessage(messages.anySkill) },
          ...(hasNone ? [{ value: 'none', label: intl.formatMessage(messages.noSkill) }] : []),
          ...sorted.map(([value, label]) => ({ value: String(value), label })),
        ]}
      />
      <div>
        <Button size="s" variant="quiet" onPress={() => onChange({ kind: null, skill: null })}>
          {intl.formatMessage(messages.clearFilter)}
        </Button>
      </div>
    </div>
  );
}
