import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import type { Goal, Milestone } from '../../../shared/domain/goal.ts';
import { LEVELS, Level } from '../../../shared/domain/level.ts';
import { milestoneHints } from '../../../shared/domain/milestones.ts';
import { Name } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { today } from '../../today.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { hintMessages, milestoneMessages as messages } from './milestone-messages.ts';
import styles from './milestones.module.css';

const MilestoneForm = z.object({ title: Name, level: Level.nullable(), by: Day.nullable() });
type Values = z.infer<typeof MilestoneForm>;
type Form = UseFormReturn<Values>;

type Props = {
  readonly goal: Goal;
  /** The one to edit; null for a new one. */
  readonly milestone: Milestone | null;
  readonly onClose: () => void;
};

/** A step on the way: what one would notice, and if one likes at which level and by when. */
export function MilestoneDialog({ goal, milestone, onClose }: Props) {
  const intl = useIntl();
  const { title, level, by } = milestone ?? { title: '', level: null, by: null };
  const form = useForm<Values>({
    resolver: zodResolver(MilestoneForm),
    defaultValues: { title, level, by },
  });
  const save = async (values: Values) => {
    const goalId = goal.id;
    if (milestone) await ask('milestones.update', { goalId, id: milestone.id, change: values });
    else await ask('milestones.add', { goalId, milestone: values });
    onClose();
  };
  return (
    <FormDialog
      form={form}
      draft={{ form: 'milestone', recordId: milestone?.id ?? goal.id }}
      size="s"
      title={intl.formatMessage(milestone ? messages.editTitle : messages.newTitle)}
      submitLabel={intl.formatMessage(milestone ? messages.save : messages.saveNew)}
      onSave={save}
      onClose={onClose}
    >
      <FormText
        control={form.control}
        name="title"
        label={intl.formatMessage(messages.name)}
        autoFocus
      />
      <LevelChoice form={form} />
      <FormDay control={form.control} name="by" label={intl.formatMessage(messages.by)} />
      <Hints form={form} goal={goal} doneAt={milestone?.doneAt ?? null} />
    </FormDialog>
  );
}

const NONE = 'none';

function LevelChoice({ form }: { readonly form: Form }) {
  const intl = useIntl();
  const label = intl.formatMessage(messages.level);
  return (
    <Controller
      control={form.control}
      name="level"
      render={({ field }) => (
        <div className={styles.field}>
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
          <Segmented
            label={label}
            options={[
              { value: NONE, label: intl.formatMessage(messages.noLevel) },
              ...LEVELS.map((level) => ({ value: String(level), label: String(level) })),
            ]}
            value={field.value === null ? NONE : String(field.value)}
            onChange={(chosen) => field.onChange(chosen === NONE ? null : Number(chosen))}
          />
        </div>
      )}
    />
  );
}

function Hints({
  form,
  goal,
  doneAt,
}: {
  readonly form: Form;
  readonly goal: Goal;
  readonly doneAt: string | null;
}) {
  const intl = useIntl();
  const [by, level] = useWatch({ control: form.control, name: ['by', 'level'] });
  return (
    <div role="status">
      {milestoneHints({ by, level, doneAt }, goal, today()).map((hint) => (
        <p key={hint} className={styles.hint}>
          {intl.formatMessage(hintMessages[hint])}
        </p>
      ))}
    </div>
  );
}
