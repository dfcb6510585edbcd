import { cx } from './class-names.ts';
import styles from './stage-track.module.css';

export type TrackStage = {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'upcoming' | 'skipped';
  /** The state in words. */
  readonly stateText: string;
};

export type StageTrackProps = {
  readonly label: string;
  readonly stages: readonly TrackStage[];
};

/** Where something stands on its way, on one line: a short bar for each stage, and the present one by name. */
export function StageTrack({ label, stages }: StageTrackProps) {
  const current = stages.find(({ state }) => state === 'current');
  return (
    <div className={styles.track}>
      <ol className={styles.bars} aria-label={label}>
        {stages.map((stage) => (
          <li
            key={stage.id}
            className={cx(styles.bar, styles[stage.state])}
            aria-current={stage.state === 'current' ? 'step' : undefined}
            title={`${stage.label}, ${stage.stateText}`}
          >
            <span className="visually-hidden">{`${stage.label}, ${stage.stateText}`}</span>
          </li>
        ))}
      </ol>
      {current ? (
        <span className={styles.name} aria-hidden="true">
          {current.label}
        </span>
      ) : null}
    </div>
  );
}
