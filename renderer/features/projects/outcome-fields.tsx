import type { Control } from 'react-hook-form';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { OutcomeVerdict } from '../../../shared/domain/project.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { FormCards, FormDay, FormText } from '../../parts/form-fields.tsx';
import { today } from '../../today.ts';
import { Card } from '../../ui/card.tsx';
import { FormStack } from '../../ui/form-row.tsx';
import { verdictNames } from '../../words/verdict-messages.ts';
import { messages } from './messages.ts';
import { ObservationFields } from './observation-fields.tsx';
import type { OutcomeAnswers, OutcomeValues } from './outcome-form.ts';

type Props = {
  readonly control: Control<OutcomeValues, unknown, OutcomeAnswers>;
  readonly page: ProjectPage;
};

/** The result against what was hoped, what it showed of each skill, and a lesson that stays private. */
export function OutcomeFields({ control, page }: Props) {
  return (
    <>
      <Result control={control} />
      {page.skills.map((skill, index) => (
        <ObservationFields key={skill.id} control={control} index={index} name={skill.name} />
      ))}
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
