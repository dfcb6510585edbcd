import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { HIGHEST_LEVEL } from '../../../shared/domain/level.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { FormDay, FormText } from '../../parts/form-fields.tsx';
import { LevelField } from '../../parts/level-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { today } from '../../today.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { anchorsOf, type LevelAnchor } from '../../words/levels.ts';
import { type GoalAnswers, type GoalValues, NOT_ABOVE, startLevel } from './goal-form.ts';
import { messages } from './messages.ts';
import { QuickPicks } from './quick-picks.tsx';

type Form = UseFormReturn<GoalValues, unknown, GoalAnswers>;
type Props = {
  readonly form: Form;
  readonly skills: readonly SkillRow[];
  readonly isSkillFixed: boolean;
};

/** Skill, from, to, why, how I will know, by when. */
export function GoalFields({ form, skills, isSkillFixed }: Props) {
  const intl = useIntl();
  const { control } = form;
  const skillId = useWatch({ control, name: 'skillId' });
  return (
    <>
      {!isSkillFixed && <SkillField form={form} skills={skills} />}
      {skillId !== null && <Levels form={form} />}
      <FormText
        control={control}
        name="why"
        label={intl.formatMessage(messages.why)}
        description={intl.formatMessage(messages.whyHint)}
        isMultiline
        minRows={2}
      />
      <FormText
        control={control}
        name="howIWillKnow"
        label={intl.formatMessage(messages.howIWillKnow)}
        description={intl.formatMessage(messages.knowHint)}
        isMultiline
        minRows={2}
      />
      <div>
        <FormDay
          control={control}
          name="by"
          label={intl.formatMessage(messages.by)}
          min={today()}
        />
        <QuickPicks
          onPick={(day) =>
            form.setValue('by', day, {
              shouldDirty: true,
              shouldValidate: form.formState.isSubmitted,
            })
          }
        />
      </div>
    </>
  );
}

function SkillField({ form, skills }: Omit<Props, 'isSkillFixed'>) {
  const intl = useIntl();
  const problem = useProblem();
  const choose = (id: string | null) => {
    const fromLevel = startLevel(skills.find((skill) => skill.id === id));
    form.setValue('fromLevel', fromLevel);
    form.setValue('toLevel', Math.min(HIGHEST_LEVEL, fromLevel + 1));
  };
  return (
    <Controller
      control={form.control}
      name="skillId"
      render={({ field, fieldState }) => (
        <ComboBox
          label={intl.formatMessage(messages.skill)}
          value={field.value}
          onChange={(id) => {
            field.onChange(id);
            choose(id);
          }}
          options={skills.map((skill) => ({
            value: skill.id,
            label: skill.name,
            detail: skill.category,
          }))}
          openLabel={intl.formatMessage(messages.openList)}
          emptyText={intl.formatMessage(messages.skillEmpty)}
          error={problem(fieldState.error)}
          autoFocus
        />
      )}
    />
  );
}

function Levels({ form }: Pick<Props, 'form'>) {
  const intl = useIntl();
  const anchors = anchorsOf(intl);
  return (
    <>
      <Controller
        control={form.control}
        name="fromLevel"
        render={({ field }) => (
          <LevelField
            label={intl.formatMessage(messages.from)}
            anchors={anchors}
            value={field.value}
            onChange={(level) => {
              field.onChange(level);
              if (form.formState.isSubmitted) void form.trigger('toLevel');
            }}
          />
        )}
      />
      <Target form={form} anchors={anchors} />
    </>
  );
}

function Target({ form, anchors }: { readonly form: Form; readonly anchors: LevelAnchor[] }) {
  const intl = useIntl();
  const problem = useProblem();
  const from = useWatch({ control: form.control, name: 'fromLevel' });
  const above = from === HIGHEST_LEVEL ? messages.notAboveTop : messages.notAbove;
  return (
    <Controller
      control={form.control}
      name="toLevel"
      render={({ field, fieldState: { error } }) => (
        <LevelField
          label={intl.formatMessage(messages.to)}
          anchors={anchors}
          value={field.value}
          onChange={field.onChange}
          error={
            error?.message === NOT_ABOVE ? intl.formatMessage(above, { from }) : problem(error)
          }
        />
      )}
    />
  );
}
