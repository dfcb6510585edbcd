import { useIntl } from 'react-intl';
import { SkippableStage } from '../../../shared/domain/cycle.ts';
import type { CycleView } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './current-turn.module.css';
import { messages, stageActions, stageLines, stageTitles } from './messages.ts';
import { stepButtons } from './step-buttons.ts';
import type { TurnActions } from './turn-actions.ts';

type Props = {
  readonly turn: CycleView;
  readonly actions: TurnActions;
  readonly onAim: () => void;
  readonly onSkip: (stage: SkippableStage) => void;
};

/** The one thing to do now, and why. */
export function NextStep({ turn, actions, onAim, onSkip }: Props) {
  const intl = useIntl();
  const { stage } = turn;
  const skippable = SkippableStage.safeParse(stage);
  const buttons = stepButtons(turn, stage, { ...actions, onAim });
  return (
    <Card
      title={intl.formatMessage(stageTitles[stage])}
      tone={stage === 'learn' || stage === 'practise' ? 'learning' : 'sunken'}
    >
      <div className={styles.step}>
        <p className={styles.line}>{intl.formatMessage(stageLines[stage])}</p>
        <div className={styles.buttons}>
          {buttons.map(({ id, what, title, onPress }, index) => (
            <Button
              edits
              key={id}
              variant={index === 0 ? 'primary' : 'secondary'}
              onPress={onPress}
            >
              {what === 'stage'
                ? intl.formatMessage(stageActions[stage])
                : intl.formatMessage(messages[what], { title })}
            </Button>
          ))}
          {skippable.success && (
            <Button edits variant="quiet" onPress={() => onSkip(skippable.data)}>
              {intl.formatMessage(messages.passOver)}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
