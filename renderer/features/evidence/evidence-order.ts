import type { Day } from '../../../shared/domain/day.ts';
import type { EvidenceRow } from '../../../shared/ipc/evidence-view.ts';

export const KINDS = ['all', 'file', 'link', 'quote'] as const;
export type KindFilter = (typeof KINDS)[number];

export const NARROWINGS = ['any', 'unlinked', 'linked', 'sealed', 'learning', 'portfolio'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

export type EvidenceView = {
  readonly kind: KindFilter;
  readonly narrowing: Narrowing;
  readonly filter: string;
};

/** Whether the day has come on which the owner wanted to be asked about a seal. Nothing opens by itself. */
export function isAsking(
  { sealed, sealedUntil }: Pick<EvidenceRow, 'sealed' | 'sealedUntil'>,
  today: Day,
): boolean {
  return sealed && sealedUntil !== null && sealedUntil <= today;
}

function passes(row: EvidenceRow, narrowing: Narrowing): boolean {
  switch (narrowing) {
    case 'any':
      return true;
    case 'unlinked':
      return row.supports === 0;
    case 'linked':
      return row.supports > 0;
    case 'sealed':
      return row.sealed;
    case 'learning':
    case 'portfolio':
      return row.space === narrowing;
  }
}

/** The rows that a view lets through, in their order. */
export function shownEvidence(rows: readonly EvidenceRow[], view: EvidenceView): EvidenceRow[] {
  const wanted = view.filter.trim().toLocaleLowerCase();
  return rows.filter(
    (row) =>
      (view.kind === 'all' || row.kind === view.kind) &&
      passes(row, view.narrowing) &&
      `${row.title}\n${row.fileName ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
}
