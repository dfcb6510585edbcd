import { Flag, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Goal, Milestone } from '../../../shared/domain/goal.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { MilestoneDialog } from './milestone-dialog.tsx';
import { milestoneMessages as messages } from './milestone-messages.ts';
import { MilestoneRow } from './milestone-row.tsx';
import styles from './milestones.module.css';

/** The steps on the way of a goal, in the owner's order. */
export function Milestones({ goal }: { readonly goal: Goal }) {
  const intl = useIntl();
  const [open, setOpen] = useState<Milestone | 'new' | null>(null);
  const { milestones } = goal;
  if (milestones.length === 0 && goal.state !== 'active') return null;
  const done = milestones.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <Section
      title={intl.formatMessage(messages.title)}
      description={
        milestones.length > 0
          ? intl.formatMessage(messages.progress, { done, all: milestones.length })
          : undefined
      }
      actions={
        <Button edits size="s" variant="quiet" icon={Plus} onPress={() => setOpen('new')}>
          {intl.formatMessage(messages.add)}
        </Button>
      }
    >
      {milestones.length === 0 ? (
        <p className={styles.none}>
          <Flag size={14} strokeWidth={1.75} aria-hidden="true" />
          {intl.formatMessage(messages.none)}
        </p>
      ) : (
        <ol className={styles.list}>
          {milestones.map((milestone, place) => (
            <MilestoneRow
              key={milestone.id}
              goal={goal}
              milestone={milestone}
              place={place}
              onEdit={() => setOpen(milestone)}
            />
          ))}
        </ol>
      )}
      {open && (
        <MilestoneDialog
          goal={goal}
          milestone={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
