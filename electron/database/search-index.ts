import { statement, type WritableDb } from './db.ts';

/**
 * Puts the index of the search in one piece, as after very many rows at once. Every save asks each piece of it for the
 * words that it takes back: in one piece a save into a large portfolio takes a fifth less time.
 */
export function joinSearchIndex(tx: WritableDb): void {
  statement(tx, "INSERT INTO search_index (search_index) VALUES ('optimize')").run();
}
