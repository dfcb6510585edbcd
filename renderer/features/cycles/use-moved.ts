import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { BoardCard } from '../../../shared/ipc/board-view.ts';
import { stageNames } from '../../words/stage-messages.ts';
import { boardMessages as messages } from './board-messages.ts';

type Known = ReadonlyMap<string, { readonly column: string; readonly number: number | null }>;

function knownOf(cards: readonly BoardCard[]): Known {
  return new Map(
    cards.map(({ goal, column, turn }) => [
      goal.id,
      { column, number: turn?.cycle.number ?? null },
    ]),
  );
}

/** The focus falls to the page, or to the column that the card has left. */
function isLost(active: Element | null): boolean {
  return active === null || active === document.body || active.getAttribute('role') === 'grid';
}

/** Brings the focus to where a card went, unless it is somewhere on purpose. */
function follow(id: string): void {
  if (!isLost(document.activeElement)) return;
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
}

/** The card whose records have put it elsewhere since it was last drawn, and how that is said. */
export function useMoved(cards: readonly BoardCard[]): {
  readonly moved: string | null;
  readonly said: string;
} {
  const intl = useIntl();
  const known = useRef<Known | null>(null);
  const [last, setLast] = useState({ moved: null as string | null, said: '' });
  useEffect(() => {
    const before = known.current;
    known.current = knownOf(cards);
    const card = cards.find(({ goal, column }) => {
      const was = before?.get(goal.id);
      return was !== undefined && was.column !== column;
    });
    if (!card) return;
    const { goal, column, turn } = card;
    const skill = goal.skill.name;
    const number = turn?.cycle.number ?? null;
    const isNext = number !== null && number !== (before?.get(goal.id)?.number ?? null);
    const stage = intl.formatMessage(stageNames[column]);
    const said = isNext
      ? intl.formatMessage(messages.closedOne, { skill, number })
      : intl.formatMessage(messages.movedTo, { skill, stage });
    setLast({ moved: goal.id, said });
    // The column that was left settles its focus first.
    const frame = requestAnimationFrame(() => follow(goal.id));
    return () => cancelAnimationFrame(frame);
  }, [cards, intl]);
  return last;
}
