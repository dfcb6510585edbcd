import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { firstVault } from './migrations/0001-first-vault.ts';
import { skillLinks } from './migrations/0002-skills.ts';
import { restingGoals } from './migrations/0003-resting-goals.ts';
import { inboxAndReviews } from './migrations/0004-inbox-and-reviews.ts';
import { learningSpace } from './migrations/0005-learning-space.ts';
import { projectFacts } from './migrations/0006-project-facts.ts';
import { evidenceAnywhere } from './migrations/0007-evidence-anywhere.ts';
import { ratingCrossings } from './migrations/0008-rating-crossings.ts';
import { draftPlaces } from './migrations/0009-draft-places.ts';
import { confidentialEvidence } from './migrations/0010-confidential-evidence.ts';
import { foundCredentials } from './migrations/0011-found-credentials.ts';
import type { Migration } from './migrations/migration.ts';
import { rebuildUndoTriggers } from './undo-triggers.ts';

/** "CLOC": names the file as ours. */
export const APPLICATION_ID = 0x434c4f43;

/** Appended to, never edited: a shipped step has already run somewhere. */
export const migrations: readonly Migration[] = [
  firstVault,
  skillLinks,
  restingGoals,
  inboxAndReviews,
  learningSpace,
  projectFacts,
  evidenceAnywhere,
  ratingCrossings,
  draftPlaces,
  confidentialEvidence,
  foundCredentials,
];

/** The version of the schema that this program writes. */
export const SCHEMA_VERSION = migrations.length;

export type MigrateOptions = {
  /** Called once before anything is changed, when there is something to lose. May throw to stop it. */
  readonly beforeMigrating?: () => void;
};

function inVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function isEmpty(db: Database.Database): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

/** Tables may be rebuilt while they are referred to; what they refer to is checked at the end instead. */
function withoutForeignKeys(db: Database.Database, work: () => void): void {
  const enforced = db.pragma('foreign_keys', { simple: true });
  db.pragma('foreign_keys = OFF');
  try {
    work();
  } finally {
    db.pragma(`foreign_keys = ${Number(enforced)}`);
  }
}

/**
 * Brings a database from its version to that of a list of steps: all of them, or, when one fails, none.
 * Refusals: vault-too-new (version, supported), not-a-vault (tables that are not ours), vault-read-only.
 */
export function runMigrations(
  db: Database.Database,
  steps: readonly Migration[],
  options: MigrateOptions = {},
): void {
  const version = inVersion(db);
  if (version > steps.length) {
    throw new Refusal('vault-too-new', { version, supported: steps.length });
  }
  if (version === steps.length) return;
  if (version === 0 && !isEmpty(db)) throw new Refusal('not-a-vault');
  if (db.readonly) throw new Refusal('vault-read-only');
  if (version > 0) options.beforeMigrating?.();
  withoutForeignKeys(db, () => {
    db.transaction(() => {
      for (const step of steps.slice(version)) step(db);
      rebuildUndoTriggers(db);
      const [dangling] = db.pragma('foreign_key_check') as unknown[];
      if (dangling !== undefined) throw new Error('a migration left a reference to nothing');
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${steps.length}`);
    }).exclusive();
  });
}

/** Brings a vault up to date with this program. See `runMigrations`. */
export function migrate(db: Database.Database, options: MigrateOptions = {}): void {
  runMigrations(db, migrations, options);
}

/**
 * Gives an empty database the tables that vaults had at an earlier version, so that what was written then can be put
 * into them and brought up to date like any older vault. Refusals: vault-too-new, not-a-vault.
 */
export function migrateTo(db: Database.Database, version: number): void {
  if (version > SCHEMA_VERSION) {
    throw new Refusal('vault-too-new', { version, supported: SCHEMA_VERSION });
  }
  runMigrations(db, migrations.slice(0, version));
}
