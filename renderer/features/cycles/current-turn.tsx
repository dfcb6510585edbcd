import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SkippableStage } from '../../../shared/domain/cycle.ts';
import type { CycleView } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { stageNames, stageStates } from '../../words/stage-messages.ts';
import { AimDialog } from './aim-dialog.tsx';
import { AimLine } from './aim-line.tsx';
import styles from './current-turn.module.css';
import { messages } from './messages.ts';
import { NextStep } from './next-step.tsx';
import { SkipDialog } from './skip-dialog.tsx';
import { SkippedSteps } from './skipped-steps.tsx';
import type { TurnActions } from './turn-actions.ts';
import { TurnRecords } from './turn-records.tsx';
import { TurnSpiral } from './turn-spiral.tsx';

type Props = {
  readonly turn: CycleView;
  readonly actions: TurnActions;
};

/** The open turn of a goal: where it is, what to do now, and what has been done in it. */
export function CurrentTurn({ turn, actions }: Props) {
  const intl = useIntl();
  const [aiming, setAiming] = useState(false);
  const [skipping, setSkipping] = useState<SkippableStage | null>(null);
  return (
    <Section title={intl.formatMessage(messages.turn, { number: turn.cycle.number })}>
      <div className={styles.turn}>
        <AimLine aim={turn.cycle.aim} onChange={() => setAiming(true)} />
        <div className={styles.now}>
          <TurnSteps turn={turn} />
          <NextStep
            turn={turn}
            actions={actions}
            onAim={() => setAiming(true)}
            onSkip={setSkipping}
          />
        </div>
        <SkippedSteps cycle={turn.cycle} />
        <TurnRecords turn={turn} />
      </div>
      {aiming && <AimDialog cycle={turn.cycle} onClose={() => setAiming(false)} />}
      {skipping && (
        <SkipDialog cycleId={turn.cycle.id} stage={skipping} onClose={() => setSkipping(null)} />
      )}
    </Section>
  );
}

function TurnSteps({ turn }: Pick<Props, 'turn'>) {
  const intl = useIntl();
  const [asList, setAsList] = useState(false);
  return (
    <div className={styles.drawing}>
      {asList ? (
        <Stepper
          label={intl.formatMessage(messages.steps)}
          steps={turn.steps.map(({ stage, status }) => ({
            id: stage,
            label: intl.formatMessage(stageNames[stage]),
            state: status,
            stateText: intl.formatMessage(stageStates[status]),
          }))}
        />
      ) : (
        <TurnSpiral turn={turn} />
      )}
      <Button variant="quiet" size="s" onPress={() => setAsList(!asList)}>
        {intl.formatMessage(asList ? messages.asDrawing : messages.asSteps)}
      </Button>
    </div>
  );
}
