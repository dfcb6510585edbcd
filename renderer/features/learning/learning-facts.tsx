import { type MessageDescriptor, useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { OpenLink } from '../../parts/open-link.tsx';
import { SkillChips } from '../../parts/record-links.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { shortDay } from '../../words/days.ts';
import { learningStates } from '../../words/learning-messages.ts';
import { messages } from './messages.ts';

type Props = { readonly activity: LearningRow };

/** The facts of an activity, as far as they are known. */
export function LearningFacts({ activity }: Props) {
  const intl = useIntl();
  const { state, effortHours, by, startedOn, finishedOn, link } = activity;
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  const chips = <SkillChips skills={activity.skills} label={say(messages.skills)} />;
  const day = (id: string, term: string, value: string | null) =>
    value === null ? [] : [{ id, term, detail: shortDay(intl, value) }];
  const effort = effortHours !== null && intl.formatMessage(messages.hours, { hours: effortHours });
  const item = (id: string, term: string, detail: string) =>
    detail === '' ? [] : [{ id, term, detail }];
  return (
    <DefinitionList
      items={[
        ...item('state', say(messages.state), intl.formatMessage(learningStates[state])),
        ...item('provider', say(messages.fieldProvider), activity.provider),
        ...day('started', say(messages.startedOn), startedOn),
        ...day('finished', say(messages.finishedOn), finishedOn),
        ...(finishedOn === null ? day('by', say(messages.by), by) : []),
        ...(effort ? [{ id: 'effort', term: say(messages.effort), detail: effort }] : []),
        ...(activity.skills.length === 0
          ? []
          : [{ id: 'skills', term: say(messages.skills), detail: chips }]),
        ...(link === ''
          ? []
          : [
              {
                id: 'link',
                term: say(messages.link),
                detail: <OpenLink link={link} />,
              },
            ]),
      ]}
    />
  );
}
