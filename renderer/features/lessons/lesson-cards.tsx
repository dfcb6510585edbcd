import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CardView, LessonPage } from '../../../shared/ipc/lesson-contract.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Section } from '../../ui/section.tsx';
import { showToast } from '../../ui/toast.tsx';
import { CardDialog } from './card-dialog.tsx';
import { EditCardDialog } from './edit-card-dialog.tsx';
import styles from './lesson-detail.module.css';
import { messages } from './messages.ts';

/** The cards made of a lesson, and the way to make one. */
export function LessonCards({ page }: { readonly page: LessonPage }) {
  const intl = useIntl();
  const [open, setOpen] = useState<'make' | CardView | null>(null);
  const { lesson, cards } = page;
  const close = () => setOpen(null);
  return (
    <Section
      title={intl.formatMessage(messages.cards)}
      description={intl.formatMessage(messages.cardsLine)}
    >
      <div className={styles.cards}>
        {cards.map((card) => (
          <OneCard key={card.id} card={card} onEdit={() => setOpen(card)} />
        ))}
        {cards.length === 0 && (
          <Button edits icon={ScrollText} onPress={() => setOpen('make')}>
            {intl.formatMessage(messages.makeCard)}
          </Button>
        )}
      </div>
      {open === 'make' && <CardDialog lessonId={lesson.id} onClose={close} />}
      {open !== null && open !== 'make' && <EditCardDialog card={open} onClose={close} />}
    </Section>
  );
}

function OneCard({ card, onEdit }: { readonly card: CardView; readonly onEdit: () => void }) {
  const intl = useIntl();
  const attempt = useTry();
  const takeBack = async () => {
    if (!(await attempt(() => ask('lessons.takeBackCard', { id: card.id })))) return;
    showToast({ title: intl.formatMessage(messages.takenBack), tone: 'ok' });
  };
  return (
    <Card
      title={card.title}
      actions={<Badge tone="accent">{intl.formatMessage(messages.cardInPortfolio)}</Badge>}
    >
      <p className={styles.cardText} dir="auto">
        {card.text}
      </p>
      {card.isShared ? (
        <p className={styles.none}>{intl.formatMessage(messages.cardShared)}</p>
      ) : (
        <div className={styles.cardEnd}>
          <Button edits size="s" onPress={onEdit}>
            {intl.formatMessage(messages.cardEdit)}
          </Button>
          <Button edits size="s" variant="quiet" onPress={() => void takeBack()}>
            {intl.formatMessage(messages.takeBack)}
          </Button>
        </div>
      )}
    </Card>
  );
}
