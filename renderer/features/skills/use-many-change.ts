import { useState } from 'react';
import type { Interest } from '../../../shared/domain/interest.ts';
import type { Question } from '../../../shared/ipc/contract.ts';

type Change = Question<'skills.changeMany'>['change'];

/** `no-category` takes skills out of their area. */
export type ManyWay = Change['what'] | 'no-category';

/** What is to become of the skills that are chosen; each way keeps what was said for it. */
export function useManyChange(archived: boolean) {
  const [way, setWay] = useState<ManyWay>('category');
  const [category, setCategory] = useState('');
  const [interest, setInterest] = useState<Interest | null>(null);
  const [attempts, setAttempts] = useState(0);
  const ways: readonly ManyWay[] = [
    'category',
    'no-category',
    'interest',
    archived ? 'unarchive' : 'archive',
  ];
  const changes: Readonly<Record<ManyWay, Change>> = {
    category: { what: 'category', category },
    'no-category': { what: 'category', category: '' },
    interest: { what: 'interest', interest },
    archive: { what: 'archive' },
    unarchive: { what: 'unarchive' },
  };
  return {
    ways,
    way,
    setWay,
    category,
    setCategory,
    interest,
    setInterest,
    isMissing: attempts > 0 && category === '',
    /** How often it was tried without an area. */
    attempts,
    /** The change that is wanted; null, and it is said, while an area is missing. */
    settle: (): Change | null => {
      const lacks = way === 'category' && category === '';
      if (lacks) setAttempts(attempts + 1);
      return lacks ? null : changes[way];
    },
  };
}

export type ManyChangeWish = ReturnType<typeof useManyChange>;
