import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { PracticePage } from '../../../shared/ipc/practice-view.ts';
import { useAnswer } from '../../answers.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { ListAndDetail } from '../../parts/list-and-detail.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { href } from '../../routes.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { messages } from './messages.ts';
import { PracticeDetail } from './practice-detail.tsx';
import { PracticeDialog } from './practice-dialog.tsx';
import { PracticeList } from './practice-list.tsx';
import { NoPractice, PracticeOverview } from './practice-overview.tsx';

type Props = {
  /** The session that is open, or the picture of all of them. */
  readonly sessionId: string | undefined;
  readonly evidence: (page: PracticePage) => ReactNode;
};

/** The part of the address that stands for the picture. */
const OVER_TIME = 'over-time';

/** The practice place: what was tried, how often, and nothing about how well. */
export function PracticeScreen({ sessionId, evidence }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const [isRecording, setRecording] = useState(false);
  const { value: sessions, refusal } = useAnswer('practice.list', {});
  const open = (id: string) => navigate(href.practiceSession(id));
  const record = () => setRecording(true);
  const back = isNarrow ? () => navigate(href.practice()) : undefined;
  const session = sessionId === OVER_TIME ? undefined : sessionId;
  const isNone = sessions?.length === 0 && session === undefined;
  if (sessions === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  const whole = () => {
    if (sessions === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
    if (isNone) return <NoPractice onRecord={record} />;
    return <PracticeOverview sessions={sessions} onRecord={record} onBack={back} />;
  };
  return (
    <>
      <ListAndDetail
        room="learning"
        title={intl.formatMessage(messages.placeTitle)}
        isOpen={sessionId !== undefined || isNone}
        list={
          <PracticeList
            sessions={sessions ?? []}
            total={sessions?.length ?? null}
            selected={session ?? null}
            isOverview={session === undefined && !isNarrow}
            onOpen={open}
            onRecord={record}
          />
        }
        detail={
          session === undefined ? (
            whole()
          ) : (
            <PracticeDetail
              key={session}
              sessionId={session}
              onBack={back}
              onGone={() => navigate(href.practice(), { replace: true })}
              evidence={evidence}
            />
          )
        }
      />
      {isRecording && <PracticeDialog onClose={() => setRecording(false)} onSaved={open} />}
    </>
  );
}
