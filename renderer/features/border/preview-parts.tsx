import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PromotionPreview, VisibleRecord } from '../../../shared/ipc/border-view.ts';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/section.tsx';
import { shortDay, shortDayOfInstant } from '../../words/days.ts';
import { levelNumber } from '../../words/levels.ts';
import styles from './carry-dialog.module.css';
import { staying } from './kind-messages.ts';
import { messages } from './messages.ts';
import { VisibleCard } from './visible-card.tsx';

type Props = { readonly preview: PromotionPreview };

type Shown = { readonly record: VisibleRecord; readonly count: number };

const last = (record: VisibleRecord): number =>
  record.kind === 'rating-count' ? 2 : record.change === 'changes' ? 1 : 0;

/** What comes or goes first, then what reads otherwise. What goes is told by its name alone, so those alike are one. */
function inOrder(changes: readonly VisibleRecord[]): Shown[] {
  const shown = new Map<string, Shown>();
  for (const record of changes.toSorted((one, other) => last(one) - last(other))) {
    const isGone = record.change === 'disappears';
    const place = isGone ? `${record.kind} ${record.title}` : `${record.kind} ${record.key} .`;
    const known = shown.get(place);
    shown.set(place, known ? { ...known, count: known.count + 1 } : { record, count: 1 });
  }
  return [...shown.values()];
}

/** Records that are drawn at once; the rest is a press away. */
const FIRST = 12;

/** Every record that a reader would be handed otherwise. */
export function Changes({ preview }: Props) {
  const intl = useIntl();
  const [isAll, setAll] = useState(false);
  const { direction } = preview;
  const changes = inOrder(preview.changes);
  const shown = isAll ? changes : changes.slice(0, FIRST);
  const rest = changes.length - shown.length;
  const title = direction === 'carry' ? messages.becomes : messages.becomesNot;
  return (
    <Section title={intl.formatMessage(title)} headingLevel={3} isQuiet>
      {changes.length === 0 && (
        <p className={styles.note}>{intl.formatMessage(messages.nothing)}</p>
      )}
      <ul className={styles.records}>
        {shown.map(({ record, count }) => (
          <VisibleCard key={`${record.kind} ${record.key}`} record={record} count={count} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="s" onPress={() => setAll(true)}>
          {intl.formatMessage(messages.more, { count: rest })}
        </Button>
      )}
    </Section>
  );
}

/** What belongs to it and is not seen with it. */
export function Stays({ preview }: Props) {
  const intl = useIntl();
  return (
    <Card tone="learning">
      <div className={styles.head}>
        <SpaceMark space="learning" />
        <strong>{intl.formatMessage(messages.stays)}</strong>
      </div>
      {preview.stays.length > 0 && (
        <ul className={styles.stays}>
          {preview.stays.map(({ kind, count }) => (
            <li key={kind}>{intl.formatMessage(staying[kind], { count })}</li>
          ))}
        </ul>
      )}
      <p className={styles.plain}>{intl.formatMessage(messages.staysOther)}</p>
    </Card>
  );
}

/** What must go the same way, and whether the owner agrees. */
export function Along({
  preview,
  isAgreed,
  onAgree,
}: Props & { readonly isAgreed: boolean; readonly onAgree: (isAgreed: boolean) => void }) {
  const intl = useIntl();
  const { along, direction } = preview;
  if (along.length === 0) return null;
  const isCarry = direction === 'carry';
  return (
    <Banner tone="warn" title={intl.formatMessage(messages.alongTitle)}>
      <p className={styles.plain}>
        {intl.formatMessage(isCarry ? messages.alongCarry : messages.alongBack)}
      </p>
      <Checkbox
        label={
          isCarry
            ? intl.formatMessage(messages.alongAgree, { title: along[0]?.title ?? '' })
            : intl.formatMessage(messages.alongAgreeBack, { count: along.length })
        }
        isSelected={isAgreed}
        onChange={onAgree}
      />
    </Banner>
  );
}

/** Where the skill of a rating stands before and after. */
export function Counts({ preview }: Props) {
  const intl = useIntl();
  const { level, direction } = preview;
  if (level === null) return null;
  const say = (strip: { readonly level: number } | null) =>
    strip ? levelNumber(intl, strip.level) : intl.formatMessage(messages.levelNone);
  const title = direction === 'carry' ? messages.levelTitle : messages.levelBackTitle;
  return (
    <Banner tone="info" title={intl.formatMessage(title)}>
      {intl.formatMessage(messages.levelChange, {
        before: say(level.before),
        after: say(level.after),
      })}
    </Banner>
  );
}

/** Who has it, in the owner's own words on why. */
export function SharedWith({ preview }: Props) {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(messages.sharedWith)} headingLevel={3} isQuiet>
      <ul className={styles.records}>
        {preview.sharedWith.map(({ shareId, recipient, purpose, at, expiresOn }) => (
          <li key={shareId} className={styles.record}>
            <strong>
              {intl.formatMessage(messages.recipient, {
                recipient,
                day: shortDayOfInstant(intl, at),
              })}
            </strong>
            <p className={styles.plain}>
              {expiresOn === null
                ? purpose
                : intl.formatMessage(messages.until, { purpose, day: shortDay(intl, expiresOn) })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
