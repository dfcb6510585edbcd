import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import {
  type Assumed,
  type AssumedSource,
  isUsual,
} from '../../../shared/rating/own-assumptions.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { SourceGlyph } from '../../ui/charts/source-glyph.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { levelNumber } from '../../words/levels.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { AssumptionDialog } from './assumption-dialog.tsx';
import styles from './assumptions-settings.module.css';
import { figures, messages } from './messages.ts';

/** What is assumed of each kind of view, the figure it rests on, and the way to say otherwise. */
export function AssumptionsSettings() {
  const intl = useIntl();
  const { value, refusal } = useAnswer('assumptions.get', {});
  const resetting = useAttempt();
  const [open, setOpen] = useState<SourceKind | null>(null);
  const opened = value?.find(({ source }) => source === open);
  const isOwn = value?.some(({ source, now }) => !isUsual(source, now)) ?? false;
  const reset = () => void resetting.attempt(() => ask('assumptions.reset', {}));
  return (
    <Section
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.why)}
      actions={
        isOwn && (
          <Button
            edits
            icon={RotateCcw}
            size="s"
            onPress={reset}
            isPending={resetting.isPending}
            pendingLabel={intl.formatMessage(messages.resetting)}
          >
            {intl.formatMessage(messages.reset)}
          </Button>
        )
      }
    >
      <RefusalNotice refusal={resetting.refusal} />
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={7} />
      )}
      {value !== null && (
        <ul className={styles.kinds}>
          {value.map((assumed) => (
            <Kind key={assumed.source} assumed={assumed} onChange={setOpen} />
          ))}
        </ul>
      )}
      {opened && <AssumptionDialog assumed={opened} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function lineOf(intl: IntlShape, { leniency, spread }: Assumed): string {
  const isNone = Math.abs(leniency) < 0.05;
  return intl.formatMessage(messages.line, {
    direction: isNone ? 'none' : leniency > 0 ? 'high' : 'low',
    leniency: levelNumber(intl, Math.abs(leniency)),
    spread: levelNumber(intl, spread),
  });
}

type KindProps = {
  readonly assumed: AssumedSource;
  readonly onChange: (source: SourceKind) => void;
};

function Kind({ assumed, onChange }: KindProps) {
  const intl = useIntl();
  const { source, now } = assumed;
  const name = intl.formatMessage(sourceNames[source]);
  return (
    <li className={styles.kind}>
      <SourceGlyph source={source} size={16} />
      <div className={styles.words}>
        <div className={styles.name}>
          {name}
          {!isUsual(source, now) && (
            <Badge tone="accent">{intl.formatMessage(messages.changed)}</Badge>
          )}
        </div>
        <p className={styles.line}>{lineOf(intl, now)}</p>
        <p className={styles.figure}>{intl.formatMessage(figures[source])}</p>
      </div>
      <Button
        edits
        size="s"
        ariaLabel={intl.formatMessage(messages.changeOf, { source: name })}
        onPress={() => onChange(source)}
      >
        {intl.formatMessage(messages.change)}
      </Button>
    </li>
  );
}
