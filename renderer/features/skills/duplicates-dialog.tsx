import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DuplicatePair } from '../../../shared/ipc/skills-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './merge-dialog.module.css';
import { MergeDialog } from './merge-dialog.tsx';
import { mergeMessages, reasonNames } from './merge-messages.ts';

type Props = { readonly onClose: () => void };
type Chosen = { readonly keptId: string; readonly goneId: string };

/** Pairs of skills that look like one, each with the reason; merged or kept one by one. */
export function DuplicatesDialog({ onClose }: Props) {
  const intl = useIntl();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { value, refusal } = useAnswer('skills.duplicates', {});
  if (chosen !== null) {
    const back = () => setChosen(null);
    return <MergeDialog {...chosen} onClose={back} onMerged={back} />;
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(mergeMessages.pairsTitle)}
      description={intl.formatMessage(mergeMessages.pairsLead)}
      closeLabel={intl.formatMessage(mergeMessages.close)}
      size="l"
    >
      <RefusalNotice refusal={refusal} />
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(mergeMessages.loading)} shape="rows" count={3} />
      )}
      {value?.length === 0 && (
        <EmptyState
          size="inline"
          headingLevel={3}
          title={intl.formatMessage(mergeMessages.pairsEmpty)}
          line={intl.formatMessage(mergeMessages.pairsEmptyLine)}
        />
      )}
      {value !== null && value.length > 0 && (
        <ul className={styles.pairs}>
          {value.map((pair) => (
            <PairRow key={`${pair.one.id} ${pair.other.id}`} pair={pair} onMerge={setChosen} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

type RowProps = {
  readonly pair: DuplicatePair;
  readonly onMerge: (chosen: Chosen) => void;
};

function PairRow({ pair, onMerge }: RowProps) {
  const intl = useIntl();
  const attempt = useTry();
  const { one, other, because } = pair;
  const names = { one: one.name, other: other.name };
  // The one that more was said of stays, unless the owner swaps them.
  const [kept, gone] = other.ratings > one.ratings ? [other, one] : [one, other];
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.names}>{intl.formatList([one.name, other.name])}</div>
        <div className={styles.reason}>{intl.formatMessage(reasonNames[because])}</div>
      </div>
      <div className={styles.buttons}>
        <Button
          edits
          size="s"
          variant="quiet"
          ariaLabel={intl.formatMessage(mergeMessages.keepPair, names)}
          onPress={() =>
            void attempt(() => ask('skills.keepApart', { oneId: one.id, otherId: other.id }))
          }
        >
          {intl.formatMessage(mergeMessages.keepBoth)}
        </Button>
        <Button
          edits
          size="s"
          ariaLabel={intl.formatMessage(mergeMessages.mergePair, names)}
          onPress={() => onMerge({ keptId: kept.id, goneId: gone.id })}
        >
          {intl.formatMessage(mergeMessages.look)}
        </Button>
      </div>
    </li>
  );
}
