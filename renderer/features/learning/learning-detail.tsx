import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { pageSpace } from '../../parts/page-space.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { learningKinds } from '../../words/learning-messages.ts';
import { FinishDialog } from './finish-dialog.tsx';
import { LearningActions, type LearningOpen } from './learning-actions.tsx';
import styles from './learning-detail.module.css';
import { LearningDialog } from './learning-dialog.tsx';
import { LearningFacts } from './learning-facts.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly learningId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
  /** What shows that it was done. */
  readonly evidence: (activity: LearningRow) => ReactNode;
};

/** The page of one activity. */
export function LearningDetail({ learningId, ...rest }: Props) {
  const intl = useIntl();
  const { value: activity, refusal } = useAnswer('learning.get', { id: learningId });
  if (activity === null && refusal) return <RefusalState refusal={refusal} />;
  if (activity === null) {
    return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  }
  return <LearningView activity={activity} {...rest} />;
}

function LearningView({
  activity,
  onBack,
  onGone,
  evidence,
}: Omit<Props, 'learningId'> & { readonly activity: LearningRow }) {
  const intl = useIntl();
  const [open, setOpen] = useState<LearningOpen>(null);
  const close = () => setOpen(null);
  return (
    <Page
      title={activity.title}
      {...pageSpace(activity.space, intl.formatMessage(learningKinds[activity.kind]))}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={<LearningActions activity={activity} onOpen={setOpen} onGone={onGone} />}
    >
      <div className={styles.facts}>
        <LearningFacts activity={activity} />
      </div>
      <Takeaway activity={activity} />
      {evidence(activity)}
      {open === 'edit' && <LearningDialog activity={activity} onClose={close} />}
      {open === 'finish' && <FinishDialog learningId={activity.id} onClose={close} />}
    </Page>
  );
}

function Takeaway({ activity }: { readonly activity: LearningRow }) {
  const intl = useIntl();
  const { takeaway, state } = activity;
  const none = state === 'done' ? messages.takeawayNone : messages.takeawayLater;
  return (
    <Section title={intl.formatMessage(messages.takeaway)}>
      <p className={takeaway === '' ? styles.none : styles.words}>
        {takeaway || intl.formatMessage(none)}
      </p>
    </Section>
  );
}
