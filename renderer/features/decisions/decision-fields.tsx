import { type Control, Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { FormCards, FormText } from '../../parts/form-fields.tsx';
import { useProblem } from '../../parts/use-problem.ts';
import { LevelCards } from '../../ui/level-cards.tsx';
import { anchorsOf } from '../../words/levels.ts';
import {
  choicesOf,
  type DecisionAnswers,
  type DecisionChoice,
  type DecisionValues,
} from './decision-form.ts';
import { messages } from './messages.ts';

type FormControl = Control<DecisionValues, unknown, DecisionAnswers>;
type Props = {
  readonly control: FormControl;
  readonly page: SkillPage;
  readonly choice: DecisionChoice | null;
};

/** Accept, adjust or stay; the level and the reason where they are asked for. */
export function DecisionFields({ control, page, choice }: Props) {
  const intl = useIntl();
  const isReasonAsked = choice === 'adjust' || choice === 'keep';
  const words = useChoiceWords(page);
  return (
    <>
      <FormCards<DecisionValues, DecisionAnswers, DecisionChoice>
        control={control}
        name="choice"
        label={intl.formatMessage(messages.choice)}
        options={choicesOf(page).map((value) => ({ value, ...words[value] }))}
      />
      {choice === 'adjust' && <LevelQuestion control={control} page={page} />}
      <FormText
        control={control}
        name="reason"
        label={intl.formatMessage(isReasonAsked ? messages.reason : messages.reasonOptional)}
        description={isReasonAsked ? intl.formatMessage(messages.reasonHint) : undefined}
        isMultiline
        minRows={2}
      />
    </>
  );
}

type Words = { readonly title: string; readonly sentence: string };

function useChoiceWords({ proposal, standing }: SkillPage): Record<DecisionChoice, Words> {
  const intl = useIntl();
  const acceptTitle = proposal?.kind === 'stay' ? messages.stayHere : messages.accept;
  const keepTitle = proposal ? messages.keep : messages.keepNone;
  return {
    accept: {
      title: intl.formatMessage(acceptTitle, { level: proposal?.level ?? standing ?? 1 }),
      sentence: intl.formatMessage(messages.acceptWhy),
    },
    adjust: {
      title: intl.formatMessage(messages.adjust),
      sentence: intl.formatMessage(messages.adjustWhy),
    },
    keep: {
      title: intl.formatMessage(keepTitle, { level: standing ?? 1 }),
      sentence: intl.formatMessage(messages.keepWhy),
    },
  };
}

function LevelQuestion({ control, page }: Omit<Props, 'choice'>) {
  const intl = useIntl();
  const problem = useProblem();
  return (
    <Controller
      control={control}
      name="level"
      render={({ field, fieldState }) => (
        <LevelCards
          label={intl.formatMessage(messages.level)}
          anchors={anchorsOf(intl, page.skill.anchors)}
          value={field.value}
          onChange={(level) => field.onChange(level === 'not-seen' ? null : level)}
          error={problem(fieldState.error)}
        />
      )}
    />
  );
}
