import { create } from 'zustand';
import type { Range } from './range.ts';

export const KINDS = [
  'levels',
  'projects',
  'learning',
  'practice',
  'decisions',
  'reached',
  'turns',
] as const;
export type Kind = (typeof KINDS)[number];

/** Which skills the page is about. */
export type SkillChoice =
  | { readonly by: 'goals' }
  | { readonly by: 'category'; readonly category: string }
  | { readonly by: 'hand'; readonly ids: readonly string[] };

export type TimelineState = {
  /** Null shows everything. */
  readonly range: Range | null;
  readonly choice: SkillChoice;
  readonly hidden: readonly Kind[];
  /** Whether what belongs to no chosen skill is left out. */
  readonly onlyChosen: boolean;
  readonly space: 'both' | 'portfolio';
  readonly isTable: boolean;
  readonly isPrinting: boolean;
};

/** How the page is looked at, kept while the window lives: coming back from a record finds it as it was. */
export const useTimeline = create<TimelineState>(() => ({
  range: null,
  choice: { by: 'goals' },
  hidden: [],
  onlyChosen: false,
  space: 'both',
  isTable: false,
  isPrinting: false,
}));

export function look(change: Partial<TimelineState>): void {
  useTimeline.setState(change);
}

export function toggleKind(kind: Kind): void {
  useTimeline.setState(({ hidden }) => ({
    hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind],
  }));
}

/** Asks what to print. */
export function openPrint(): void {
  useTimeline.setState({ isPrinting: true });
}
