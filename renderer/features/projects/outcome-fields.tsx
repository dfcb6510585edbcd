import type { Control } from 'react-hook-form';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { type Outcome, OutcomeVerdict } from '../../../shared/domain/project.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { FormCards, FormDay, FormText } from '../../parts/form-fields.tsx';
import { today } from '../../today.ts';
import { Card } from '../../ui/card.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { verdictNames } from '../../words/verdict-messages.ts';
import { messages } from './messages.ts';
import { ObservedFields } from './observed-fields.tsx';
import type { OutcomeAnswers, OutcomeValues } from './outcome-form.ts';
import { OutcomePlan } from './outcome-plan.tsx';

type Props = {
  readonly control: Control<OutcomeValues, unknown, OutcomeAnswers>;
  readonly page: ProjectPage;
  /** The outcome that is being corrected; null for a new one. */
  readonly corrected: Outcome | null;
};

/** The result against what was hoped, what was seen of each skill and by whom, and a lesson that stays private. */
export function OutcomeFields({ control, page, corrected }: Props) {
  return (
    <>
      <Result control={control} />
      <ObservedFields control={control} page={page} />
      <OutcomePlan control={control} page={page} corrected={corrected} />
      <Lesson control={control} />
    </>
  );
}

function Result({ control }: Pick<Props, 'control'>) {
  const intl = useIntl();
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  return (
    <>
      <FormText
        control={control}
        name="result"
        label={say(messages.fieldResult)}
        description={say(messages.fieldResultHint)}
        isMultiline
        autoFocus
      />
      <FormCards<OutcomeValues, OutcomeAnswers, OutcomeVerdict>
        control={control}
        name="verdict"
        layout="grid"
        label={say(messages.fieldVerdict)}
        options={OutcomeVerdict.options.map((value) => ({
          value,
          title: say(verdictNames[value]),
        }))}
      />
      <FormText
        control={control}
        name="hoped"
        label={say(messages.fieldHoped)}
        isMultiline
        minRows={2}
      />
      <FormStack columns={2}>
        <FormText control={control} name="figures" label={say(messages.fieldFigures)} />
        <FormDay control={control} name="day" label={say(messages.fieldDay)} max={today()} />
      </FormStack>
    </>
  );
}

function Lesson({ control }: Pick<Props, 'control'>) {
  const intl = useIntl();
  return (
    <Card tone="learning">
      <FormText
        control={control}
        name="lesson"
        label={intl.formatMessage(messages.fieldLesson)}
        description={intl.formatMessage(messages.fieldLessonWhy)}
        isMultiline
        minRows={2}
      />
    </Card>
  );
}
