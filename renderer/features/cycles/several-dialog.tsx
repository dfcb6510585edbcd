import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useController, useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { CycleStage, SkippableStage } from '../../../shared/domain/cycle.ts';
import { Note, Statement } from '../../../shared/domain/text.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { stageNames } from '../../words/stage-messages.ts';
import styles from './board-dialogs.module.css';
import { boardMessages as messages } from './board-messages.ts';
import { stageLines } from './messages.ts';

const Step = z
  .object({ stage: CycleStage, how: z.enum(['record', 'skip']), reason: Note })
  .superRefine(({ how, reason }, context) => {
    const problem = how === 'skip' ? Statement.safeParse(reason).error?.issues[0] : undefined;
    if (problem) {
      context.addIssue({ code: 'custom', path: ['reason'], message: problem.message });
    }
  });
const SeveralForm = z.object({ steps: z.array(Step) });
type Values = z.infer<typeof SeveralForm>;

type Props = {
  readonly skill: string;
  readonly cycleId: string;
  readonly stages: readonly CycleStage[];
  readonly target: CycleStage;
  readonly onClose: () => void;
  /** Opens the dialog that keeps what happened at a stage. */
  readonly onRecord: (stage: CycleStage) => void;
};

function mayBePassedOver(stage: CycleStage): boolean {
  return SkippableStage.safeParse(stage).success;
}

/** Asks of each step that lies between whether it happened or is passed over this time. */
export function SeveralDialog({ skill, cycleId, stages, target, onClose, onRecord }: Props) {
  const intl = useIntl();
  const form = useForm<Values>({
    resolver: zodResolver(SeveralForm),
    defaultValues: {
      // The last one is what was meant to have happened; those before it were left out.
      steps: stages.map((stage, index) => ({
        stage,
        how: mayBePassedOver(stage) && index < stages.length - 1 ? 'skip' : 'record',
        reason: '',
      })),
    },
  });
  const save = async ({ steps }: Values) => {
    for (const { stage, how, reason } of steps) {
      const skippable = SkippableStage.safeParse(stage);
      if (how !== 'skip' || !skippable.success) continue;
      await ask('cycles.skip', { id: cycleId, stage: skippable.data, reason });
    }
    onClose();
    const happened = steps.find(({ how }) => how === 'record');
    if (happened) onRecord(happened.stage);
  };
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.severalTitle, {
        skill,
        stage: intl.formatMessage(stageNames[target]),
      })}
      description={intl.formatMessage(messages.severalLine)}
      submitLabel={intl.formatMessage(messages.severalSave)}
      onSave={save}
      onClose={onClose}
    >
      <ol className={styles.steps}>
        {stages.map((stage, index) => (
          <StepFields key={stage} form={form} stage={stage} index={index} />
        ))}
      </ol>
    </FormDialog>
  );
}

type FieldsProps = {
  readonly form: UseFormReturn<Values>;
  readonly stage: CycleStage;
  readonly index: number;
};

function StepFields({ form, stage, index }: FieldsProps) {
  const intl = useIntl();
  const { control } = form;
  const how = useController({ control, name: `steps.${index}.how` }).field;
  const name = intl.formatMessage(stageNames[stage]);
  const isFree = mayBePassedOver(stage);
  return (
    <li className={styles.step}>
      <div className={styles.first}>
        <h3 className={styles.name}>{name}</h3>
        {isFree && (
          <Segmented
            label={name}
            size="s"
            options={[
              { value: 'record', label: intl.formatMessage(messages.how) },
              { value: 'skip', label: intl.formatMessage(messages.passOver) },
            ]}
            value={how.value}
            onChange={how.onChange}
          />
        )}
      </div>
      {how.value === 'record' && (
        <p className={styles.line}>
          {intl.formatMessage(isFree ? stageLines[stage] : messages.mustHappen)}{' '}
          {index > 0 && !isFree && intl.formatMessage(messages.whenItHas)}
        </p>
      )}
      {how.value === 'skip' && (
        <FormText
          control={control}
          name={`steps.${index}.reason`}
          label={intl.formatMessage(messages.reason)}
        />
      )}
    </li>
  );
}
