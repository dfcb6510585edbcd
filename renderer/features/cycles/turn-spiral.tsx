import { type IntlShape, useIntl } from 'react-intl';
import type { CycleView } from '../../../shared/ipc/views.ts';
import { cx } from '../../ui/class-names.ts';
import { stageNames } from '../../words/stage-messages.ts';
import { messages } from './messages.ts';
import { LAST_PART, labelPoint, SHOWN_BEFORE, spiralPath, spiralPoint } from './spiral-geometry.ts';
import styles from './turn-spiral.module.css';

type Props = { readonly turn: CycleView };
type Steps = CycleView['steps'];

/** The same in a sentence. */
export function spiralText(intl: IntlShape, { cycle, stage, steps }: CycleView): string {
  const done = steps
    .filter(({ status }) => status === 'done')
    .map((step) => intl.formatMessage(stageNames[step.stage]));
  const said = { number: cycle.number, stage: intl.formatMessage(stageNames[stage]) };
  return done.length === 0
    ? intl.formatMessage(messages.spiralNone, said)
    : intl.formatMessage(messages.spiral, { ...said, done: intl.formatList(done) });
}

/** The cycle as it turns: the turns so far from the inside out, the stages of the present one around it. */
export function TurnSpiral({ turn }: Props) {
  const intl = useIntl();
  const { steps, cycle } = turn;
  const behind = Math.min(SHOWN_BEFORE, cycle.number - 1);
  const at = steps.findIndex(({ status }) => status === 'current');
  const reached = (at < 0 ? steps.length : at) / steps.length;
  return (
    <svg
      className={styles.spiral}
      viewBox="-168 -112 336 224"
      role="img"
      aria-label={spiralText(intl, turn)}
    >
      {behind > 0 && <path className={styles.before} d={spiralPath(-behind, 0)} />}
      {reached < LAST_PART && <path className={styles.ahead} d={spiralPath(reached, LAST_PART)} />}
      {reached > 0 && <path className={styles.way} d={spiralPath(0, reached)} />}
      {steps.map((step, index) => (
        <Stage key={step.stage} step={step} part={index / steps.length} />
      ))}
    </svg>
  );
}

function Stage({ step, part }: { readonly step: Steps[number]; readonly part: number }) {
  const intl = useIntl();
  const { x, y } = spiralPoint(part);
  const label = labelPoint(part);
  const isNow = step.status === 'current';
  return (
    <g className={cx(styles.stage, styles[step.status])}>
      {isNow && <circle className={styles.halo} cx={x} cy={y} r={11} />}
      <circle className={styles.dot} cx={x} cy={y} r={isNow ? 6.5 : 5} />
      {step.status === 'done' && (
        <path className={styles.check} d={`M${x - 2.2} ${y}l1.6 1.7l2.8-3.2`} />
      )}
      <text x={label.x} y={label.y + 4} textAnchor={label.anchor}>
        {intl.formatMessage(stageNames[step.stage])}
      </text>
    </g>
  );
}
