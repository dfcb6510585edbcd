import type { Instant } from '../../shared/domain/day.ts';
import type { PersonId } from '../../shared/domain/id.ts';
import { decidesOnMe } from '../../shared/domain/practice.ts';
import type { Guide } from '../../shared/ipc/practice-view.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { asBit } from './record-rows.ts';

type GuideRow = Pick<Guide, 'personId' | 'relation'> & { readonly decides: 0 | 1 | null };

const SELECT = `SELECT p.id AS personId, p.relation, a.decides
  FROM people p LEFT JOIN guide_answers a ON a.person_id = p.id`;

function rowToGuide({ personId, relation, decides }: GuideRow): Guide {
  const said = decides === null ? null : decides === 1;
  return { personId, relation, decides: decidesOnMe(relation, said) };
}

/** Everybody who is not in the trash, with whether they decide on the owner. */
export function listGuides(db: ReadableDb): Guide[] {
  return query<[], GuideRow>(db, `${SELECT} WHERE p.trashed_at IS NULL`).all().map(rowToGuide);
}

/** Whether this person decides on the owner, as far as has been said. Null for nobody the records know. */
export function findGuide(db: ReadableDb, id: PersonId): Guide | null {
  const row = query<[PersonId], GuideRow>(db, `${SELECT} WHERE p.id = ?`).get(id);
  return row === undefined ? null : rowToGuide(row);
}

/** Remembers the owner's answer; the newest one counts. */
export function saveGuideAnswer(
  tx: WritableDb,
  answer: { readonly personId: PersonId; readonly decides: boolean; readonly at: Instant },
): void {
  statement<[object]>(
    tx,
    `INSERT INTO guide_answers (person_id, decides, at) VALUES (@personId, @decides, @at)
    ON CONFLICT (person_id) DO UPDATE SET decides = excluded.decides, at = excluded.at
    WHERE decides <> excluded.decides`,
  ).run({ ...answer, decides: asBit(answer.decides) });
}
