import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { ReviewPage } from '../../../shared/ipc/reviews-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { undoStep } from '../../undo-step.ts';
import { longDay } from '../../words/days.ts';
import { GoalsStep } from './goals-step.tsx';
import { HappenedStep } from './happened-step.tsx';
import { InboxStep } from './inbox-step.tsx';
import { messages } from './messages.ts';
import style from './review.module.css';
import { forgetProgress, goToStep, useProgress, writeTakeaway } from './review-progress.ts';

const steps = [
  { id: 'back', label: messages.stepBack },
  { id: 'take', label: messages.stepTake },
  { id: 'inbox', label: messages.stepInbox },
  { id: 'goals', label: messages.stepGoals },
] as const;

/** A look back in four small steps, which may end at any of them. */
export function ReviewScreen() {
  const intl = useIntl();
  const { value, refusal } = useAnswer('reviews.get', { today: today() });
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      eyebrow={value && intl.formatMessage(messages.since, { day: longDay(intl, value.since) })}
      lead={intl.formatMessage(messages.lead)}
      actions={<Badge tone="learning">{intl.formatMessage(messages.onlyYou)}</Badge>}
    >
      {value !== null && <Walk page={value} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={4} />
      )}
    </Page>
  );
}

function Walk({ page }: { readonly page: ReviewPage }) {
  const intl = useIntl();
  const step = useProgress((progress) => progress.step);
  const finish = useFinish();
  const isLast = step === steps.length - 1;
  const stateOf = (place: number) =>
    place === step ? 'current' : place < step ? 'done' : 'upcoming';
  const words = {
    current: messages.stateNow,
    done: messages.stateDone,
    upcoming: messages.stateNext,
  };
  return (
    <>
      <Stepper
        label={intl.formatMessage(messages.steps)}
        onSelect={(id) => goToStep(steps.findIndex((one) => one.id === id))}
        steps={steps.map(({ id, label }, place) => ({
          id,
          label: intl.formatMessage(label),
          state: stateOf(place),
          stateText: intl.formatMessage(words[stateOf(place)]),
        }))}
      />
      <Step page={page} />
      <div className={style.footer}>
        {step > 0 && (
          <Button onPress={() => goToStep(step - 1)}>
            {intl.formatMessage(messages.previous)}
          </Button>
        )}
        <Button
          edits={isLast}
          variant="primary"
          onPress={isLast ? finish : () => goToStep(step + 1)}
        >
          {intl.formatMessage(isLast ? messages.finish : messages.next)}
        </Button>
        {!isLast && (
          <span className={style.enough}>
            <Button edits variant="quiet" onPress={finish}>
              {intl.formatMessage(messages.enough)}
            </Button>
          </span>
        )}
      </div>
    </>
  );
}

function Step({ page }: { readonly page: ReviewPage }) {
  const step = useProgress((progress) => progress.step);
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // What a screen reader is on has gone with the step before.
    if (shown.current !== step) place.current?.focus({ preventScroll: true });
    shown.current = step;
  }, [step]);
  return (
    <div ref={place} className={style.step} tabIndex={-1}>
      {step === 0 && <HappenedStep page={page} />}
      {step === 1 && <TakeStep />}
      {step === 2 && <InboxStep captures={page.inbox} />}
      {step === 3 && <GoalsStep goals={page.goals} />}
    </div>
  );
}

function TakeStep() {
  const intl = useIntl();
  const takeaway = useProgress((progress) => progress.takeaway);
  return (
    <Section title={intl.formatMessage(messages.take)} isQuiet>
      <TextField
        edits
        label={intl.formatMessage(messages.take)}
        isLabelHidden
        description={intl.formatMessage(messages.takeNote)}
        value={takeaway}
        onChange={writeTakeaway}
        isMultiline
        minRows={3}
        autoFocus
      />
    </Section>
  );
}

/** Keeps the day and the line, and goes back to Today. */
function useFinish(): () => void {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const withUndo = useUndoToast();
  return () => {
    const { takeaway } = useProgress.getState();
    const prompt = intl.formatMessage(messages.take);
    void withUndo({
      title: intl.formatMessage(messages.finished),
      work: () => ask('reviews.finish', { today: today(), prompt, takeaway }),
      undo: () => undoStep('reviews.finish', async () => undefined),
    }).then((isDone) => {
      if (!isDone) return;
      forgetProgress();
      navigate(href.home());
    });
  };
}
