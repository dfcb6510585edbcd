import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useAnswer } from '../../answers.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';

type Props = { readonly skillId: string | null; readonly onClose: () => void };

/** Says that there is a goal for this skill already, and leads to it; another one may be set all the same. */
export function AlreadyAimed({ skillId, onClose }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const goals = useAnswer('goals.list', { today: today() }).value ?? [];
  const present = goals.find((goal) => goal.skill.id === skillId && goal.state === 'active');
  if (!present) return null;
  const { fromLevel: from, toLevel: to, by } = present;
  const go = () => {
    onClose();
    navigate(href.goal(present.id));
  };
  return (
    <Banner
      tone="info"
      isLive
      title={intl.formatMessage(messages.already)}
      action={<Button onPress={go}>{intl.formatMessage(messages.alreadyOpen)}</Button>}
    >
      {intl.formatMessage(present.pause ? messages.alreadyRests : messages.alreadyLine, {
        from,
        to,
        by: shortDay(intl, by),
      })}
    </Banner>
  );
}
