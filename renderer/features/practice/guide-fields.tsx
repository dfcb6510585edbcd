import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { PracticeSession } from '../../../shared/domain/practice.ts';
import type { Guide } from '../../../shared/ipc/practice-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { FormCards } from '../../parts/form-fields.tsx';
import { PersonField } from '../../parts/person-field.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { useTry } from '../../parts/use-try.ts';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';
import styles from './practice.module.css';
import {
  answerOf,
  type DecidesAnswer,
  type PracticeAnswers,
  type PracticeValues,
} from './practice-form.ts';
import { SafetyLine } from './safety-line.tsx';

type Form = UseFormReturn<PracticeValues, unknown, PracticeAnswers>;
type Props = { readonly form: Form; readonly session: PracticeSession | undefined };

/** Who was there, and whether it was a safe place to fail. */
export function GuideFields({ form, session }: Props) {
  const intl = useIntl();
  const problem = useProblem();
  const { control, setValue } = form;
  const guides = useAnswer('practice.guides', {}).value ?? [];
  const [guideId, decides] = useWatch({ control, name: ['guideId', 'decides'] });
  // What held on the day of a session that is edited is its own; nobody is asked again.
  const isItsOwn = session !== undefined && session.guideId === guideId;
  const known = isItsOwn ? undefined : guides.find(({ personId }) => personId === guideId);
  const choose = (id: string | null) => {
    const guide = guides.find(({ personId }) => personId === id);
    setValue('guideId', id, { shouldDirty: true });
    const own = session?.guideId === id ? session.guideDecidesOnMe : (guide?.decides ?? null);
    setValue('decides', id === null ? null : answerOf(own));
  };
  return (
    <>
      <Controller
        control={control}
        name="guideId"
        render={({ field, fieldState }) => (
          <PersonField
            label={intl.formatMessage(messages.guide)}
            description={intl.formatMessage(messages.guideWhy)}
            relation="mentor"
            value={field.value}
            onChange={choose}
            error={problem(fieldState.error)}
          />
        )}
      />
      {guideId !== null && known?.decides == null && (
        <FormCards<PracticeValues, PracticeAnswers, DecidesAnswer>
          control={control}
          name="decides"
          layout="grid"
          label={intl.formatMessage(messages.decides)}
          options={[
            { value: 'no', title: intl.formatMessage(messages.decidesNo) },
            { value: 'yes', title: intl.formatMessage(messages.decidesYes) },
          ]}
        />
      )}
      {(guideId === null || decides !== null) && (
        <Said
          guide={known}
          isAlone={guideId === null}
          decides={decides}
          onChange={(answer) => setValue('decides', answer)}
        />
      )}
    </>
  );
}

type SaidProps = {
  readonly guide: Guide | undefined;
  readonly isAlone: boolean;
  readonly decides: DecidesAnswer | null;
  readonly onChange: (answer: DecidesAnswer) => void;
};

/** What follows for the session, and the way to say that it is no longer so. */
function Said({ guide, isAlone, decides, onChange }: SaidProps) {
  const intl = useIntl();
  const attempt = useTry();
  const isManager = guide?.relation === 'manager';
  const turn = async () => {
    if (guide === undefined) return;
    const { personId } = guide;
    const now = !guide.decides;
    if (await attempt(() => ask('practice.answerGuide', { personId, decides: now }))) {
      onChange(now ? 'yes' : 'no');
    }
  };
  return (
    <div className={styles.said}>
      <SafetyLine
        session={{ guideId: null, guideDecidesOnMe: isAlone ? null : decides === 'yes' }}
      />
      {isManager && <p className={styles.note}>{intl.formatMessage(messages.managerWhy)}</p>}
      {guide?.decides != null && !isManager && (
        <div>
          <Button edits size="s" variant="quiet" onPress={() => void turn()}>
            {intl.formatMessage(guide.decides ? messages.nowNeutral : messages.nowDecides)}
          </Button>
        </div>
      )}
    </div>
  );
}
