import { useEffect, useEffectEvent, useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { titleFromFileName } from '../../../shared/domain/file-name.ts';
import { Refusal } from '../../../shared/result.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { refusalSentence } from '../../ui/refusal-text.ts';
import { showToast } from '../../ui/toast.tsx';
import { sizeText } from './file-words.ts';
import { messages, problemMessages } from './intake-messages.ts';
import styles from './intake-panel.module.css';
import { type Arrival, forgetIntake, stopIntake, useIntake } from './intake-store.ts';

/** Milliseconds after which something that goes on is worth showing. */
const SHOWN_AFTER = 600;

const isGoingOn = ({ state }: Arrival) => state.is === 'waiting' || state.is === 'arriving';

/** What has to be told of an arrival once it has ended; null when all went as expected. */
function wordOn(intl: IntlShape, { state, size }: Arrival): string | null {
  if (state.is === 'stopped') return intl.formatMessage(messages.stopped);
  if (state.is === 'kept') return state.misleads ? intl.formatMessage(messages.misleads) : null;
  if (state.is !== 'refused') return null;
  const own = problemMessages[state.problem];
  if (own) return intl.formatMessage(own, { size: sizeText(intl, size) });
  // What is no problem of a file is a refusal of the vault.
  const code = state.problem as Refusal['code'];
  return refusalSentence(intl, new Refusal(code));
}

/** Says in passing what was kept, once for everything that came in together. */
function useKeptToast(): void {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const batches = useIntake((state) => state.batches);
  const tell = useEffectEvent(() => {
    const kept = useIntake
      .getState()
      .arrivals.flatMap(({ name, state }) => (state.is === 'kept' ? [{ name, id: state.id }] : []));
    const [first] = kept;
    if (first === undefined) return;
    const title =
      kept.length === 1
        ? intl.formatMessage(messages.kept, { title: titleFromFileName(first.name) })
        : intl.formatMessage(messages.keptMany, { count: kept.length });
    showToast({
      title,
      tone: 'ok',
      action: {
        label: intl.formatMessage(messages.show),
        onAction: () => navigate(href.oneEvidence(first.id)),
      },
    });
    if (kept.length === useIntake.getState().arrivals.length) {
      const isPlain = useIntake
        .getState()
        .arrivals.every(({ state }) => state.is === 'kept' && !state.misleads);
      if (isPlain) forgetIntake();
    }
  });
  useEffect(() => {
    if (batches > 0) tell();
  }, [batches]);
}

function useLongEnough(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBusy]);
  return isLong;
}

function Now({ arrivals }: { readonly arrivals: readonly Arrival[] }) {
  const intl = useIntl();
  const current = arrivals.find(({ state }) => state.is === 'arriving');
  if (current?.state.is !== 'arriving') return null;
  const { name, size, state } = current;
  const count = arrivals.filter((one) => one.state.is === 'waiting').length;
  return (
    <Progress
      label={
        count === 0
          ? intl.formatMessage(messages.arriving, { name })
          : intl.formatMessage(messages.more, { name, count })
      }
      value={size === 0 ? null : state.received / size}
      valueText={intl.formatMessage(messages.amount, {
        received: sizeText(intl, state.received),
        size: sizeText(intl, size),
      })}
      onCancel={stopIntake}
      cancelLabel={intl.formatMessage(messages.stop)}
    />
  );
}

/** What is on its way in, and every file that was not kept or is not what its name says, by name. */
export function IntakePanel() {
  const intl = useIntl();
  const arrivals = useIntake((state) => state.arrivals);
  useKeptToast();
  const isBusy = arrivals.some(isGoingOn);
  const isLong = useLongEnough(isBusy);
  const told = arrivals.flatMap((arrival) => {
    const word = wordOn(intl, arrival);
    return word === null ? [] : [{ key: arrival.key, name: arrival.name, word }];
  });
  if (told.length === 0 && !isLong) return null;
  return (
    <section
      className={styles.panel}
      aria-label={intl.formatMessage(messages.label)}
      data-region=""
    >
      {isBusy && <Now arrivals={arrivals} />}
      <div role="status">
        {told.length > 0 && (
          <ul className={styles.told}>
            {told.map(({ key, name, word }) => (
              <li key={key}>
                <bdi className={styles.name}>{name}</bdi>
                <span>{word}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {told.length > 0 && !isBusy && (
        <div className={styles.end}>
          <Button size="s" onPress={forgetIntake}>
            {intl.formatMessage(messages.dismiss)}
          </Button>
        </div>
      )}
    </section>
  );
}
