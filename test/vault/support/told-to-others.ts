import { execFileSync } from 'node:child_process';

const program = `const Database = require('better-sqlite3');
try {
  new Database(process.argv[1], { timeout: 0 }).prepare('SELECT 1 FROM sqlite_schema').get();
} catch (error) {
  process.stdout.write(error.code);
}`;

/**
 * What SQLite tells another program that reads a vault: SQLITE_BUSY while it is held for one alone, SQLITE_NOTADB when
 * all that is missing is its key.
 */
export function toldToOthers(path: string): string {
  return execFileSync(process.execPath, ['-e', program, path], { encoding: 'utf8' });
}
