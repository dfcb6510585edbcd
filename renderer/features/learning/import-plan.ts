import { useMemo, useState } from 'react';
import type { LearningKind } from '../../../shared/domain/learning.ts';
import type { ColumnMap } from '../../../shared/transfer/list-columns.ts';
import { type ImportPlan, planImport } from '../../../shared/transfer/plan-import.ts';
import { type DateOrder, orderOfDates } from '../../../shared/transfer/reading-dates.ts';
import { type ListFormat, type ReadList, readList } from '../../../shared/transfer/reading-list.ts';
import { useAnswer } from '../../answers.ts';
import { today } from '../../today.ts';

/** A list that was chosen or pasted. */
export type Given = { readonly name: string; readonly text: string; readonly hash: string };

type Wishes = {
  readonly format: ListFormat | undefined;
  readonly columns: ColumnMap | null;
  readonly kind: LearningKind;
  readonly skillIds: readonly string[];
  /** Null as long as the list itself says it. */
  readonly order: DateOrder | null;
};

export type Planned = {
  readonly list: ReadList;
  readonly plan: ImportPlan;
  readonly wishes: Wishes;
  /** True where dates could mean either. */
  readonly isOrderOpen: boolean;
  readonly order: DateOrder;
  readonly change: (wishes: Partial<Wishes>) => void;
};

const DATES = ['started', 'finished', 'date', 'by'] as const;

/** How a list is read, and what accepting it would do, with everything about it that may be corrected. */
export function usePlan({ text }: Given): Planned {
  const [wishes, setWishes] = useState<Wishes>({
    format: undefined,
    columns: null,
    kind: 'book',
    skillIds: [],
    order: null,
  });
  const known = useAnswer('learning.list', {}).value;
  const skills = useAnswer('skills.list', { today: today() }).value;
  const { format, columns, kind, skillIds } = wishes;
  const list = useMemo(() => readList(text, format, columns), [text, format, columns]);
  const found = useMemo(
    () => orderOfDates(list.rows.flatMap(({ cells }) => DATES.map((date) => cells[date] ?? ''))),
    [list],
  );
  const order = found ?? wishes.order ?? 'day-first';
  const plan = useMemo(
    () =>
      planImport(list, {
        today: today(),
        order,
        known: known ?? [],
        skills: skills ?? [],
        forSkills: (skills ?? []).map(({ id }) => id).filter((id) => skillIds.includes(id)),
        kind,
      }),
    [list, order, known, skills, skillIds, kind],
  );
  return {
    list,
    plan,
    wishes,
    isOrderOpen: found === null,
    order,
    change: (part) => setWishes({ ...wishes, ...part }),
  };
}
