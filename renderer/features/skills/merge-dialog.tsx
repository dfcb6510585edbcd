import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MergePreview } from '../../../shared/ipc/skills-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useUndoLast } from '../../parts/use-undo-last.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import styles from './merge-dialog.module.css';
import { mergeMessages } from './merge-messages.ts';
import { usesText } from './uses-text.ts';

type Props = {
  readonly keptId: string;
  /** Null while the other one is still to be chosen. */
  readonly goneId: string | null;
  readonly onClose: () => void;
  readonly onMerged: (keptId: string) => void;
};

type Pair = { readonly keptId: string; readonly goneId: string | null };

/** Makes one skill of two, after a look at what moves and what comes of it. */
export function MergeDialog({ onClose, onMerged, ...first }: Props) {
  const intl = useIntl();
  const [pair, setPair] = useState<Pair>(first);
  const { refusal, attempt } = useAttempt();
  const undoLast = useUndoLast();
  const { keptId, goneId } = pair;
  const merge = () =>
    void attempt(async () => {
      if (goneId === null) return;
      await ask('skills.merge', { keptId, goneId });
      const { skill } = await ask('skills.get', { id: keptId, today: today() });
      onMerged(keptId);
      undoLast('skills.merge', intl.formatMessage(mergeMessages.merged, { name: skill.name }));
    });
  const footer = (
    <>
      <Button onPress={onClose}>{intl.formatMessage(mergeMessages.cancel)}</Button>
      <Button variant="primary" onPress={merge} isDisabled={goneId === null}>
        {intl.formatMessage(mergeMessages.merge)}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(mergeMessages.title)}
      description={intl.formatMessage(mergeMessages.lead)}
      closeLabel={intl.formatMessage(mergeMessages.close)}
      footer={footer}
    >
      {first.goneId === null && (
        <ChooseOther pair={pair} onChoose={(id) => setPair({ keptId: first.keptId, goneId: id })} />
      )}
      {goneId !== null && (
        <Preview
          keptId={keptId}
          goneId={goneId}
          onSwap={() => setPair({ keptId: goneId, goneId: keptId })}
        />
      )}
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}

type ChooseProps = { readonly pair: Pair; readonly onChoose: (id: string | null) => void };

function ChooseOther({ pair, onChoose }: ChooseProps) {
  const intl = useIntl();
  const [chosen, setChosen] = useState<string | null>(null);
  const skills = useAnswer('skills.browse', { today: today() }).value ?? [];
  const own = [pair.keptId, pair.goneId];
  return (
    <ComboBox
      label={intl.formatMessage(mergeMessages.other)}
      value={chosen}
      onChange={(id) => {
        setChosen(id);
        onChoose(id);
      }}
      options={skills
        .filter(({ id }) => id === chosen || !own.includes(id))
        .map(({ id, name, category }) => ({ value: id, label: name, detail: category }))}
      openLabel={intl.formatMessage(mergeMessages.openList)}
      emptyText={intl.formatMessage(mergeMessages.otherEmpty)}
      autoFocus
    />
  );
}

type PreviewProps = {
  readonly keptId: string;
  readonly goneId: string;
  readonly onSwap: () => void;
};

function Preview({ keptId, goneId, onSwap }: PreviewProps) {
  const intl = useIntl();
  const { value, refusal } = useAnswer('skills.mergePreview', { keptId, goneId });
  if (value === null) return <RefusalNotice refusal={refusal} />;
  return (
    <div className={styles.preview}>
      <div className={styles.pair}>
        <div className={styles.card}>
          <span className={styles.role}>{intl.formatMessage(mergeMessages.stays)}</span>
          <strong className={styles.name}>{value.kept.name}</strong>
        </div>
        <Button variant="quiet" size="s" icon={ArrowUpDown} onPress={onSwap}>
          {intl.formatMessage(mergeMessages.swap)}
        </Button>
        <div className={styles.card} data-goes>
          <span className={styles.role}>{intl.formatMessage(mergeMessages.goes)}</span>
          <strong className={styles.name}>{value.gone.name}</strong>
        </div>
      </div>
      <What preview={value} />
      <p className={styles.note}>{intl.formatMessage(mergeMessages.undoNote)}</p>
    </div>
  );
}

function What({ preview }: { readonly preview: MergePreview }) {
  const intl = useIntl();
  const { moves, ratingsTogether, aliases, standing } = preview;
  const levelText = (level: number | null) =>
    level === null ? intl.formatMessage(mergeMessages.noLevel) : String(level);
  const [now, then] = [levelText(standing.now), levelText(standing.after)];
  const items = [
    {
      id: 'moves',
      term: intl.formatMessage(mergeMessages.moves),
      detail: usesText(intl, moves) || intl.formatMessage(mergeMessages.nothingMoves),
    },
    {
      id: 'level',
      term: intl.formatMessage(mergeMessages.level),
      detail: `${now === then ? now : intl.formatMessage(mergeMessages.levelChange, { now, then })}. ${intl.formatMessage(mergeMessages.ratingsTogether, { count: ratingsTogether })}`,
    },
    ...(aliases.length === 0
      ? []
      : [
          {
            id: 'names',
            term: intl.formatMessage(mergeMessages.names),
            detail: intl.formatList(aliases),
          },
        ]),
  ];
  return <DefinitionList items={items} />;
}
