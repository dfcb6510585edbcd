import { appendOnlyGuards } from './0001-append-only.ts';
import { growthTables } from './0001-growth-tables.ts';
import { historyTables } from './0001-history-tables.ts';
import { portfolioViews } from './0001-portfolio-views.ts';
import { searchIndex } from './0001-search-index.ts';
import { sharingTables } from './0001-sharing-tables.ts';
import { skillTables } from './0001-skill-tables.ts';
import type { Migration } from './migration.ts';

/** Version 1: everything that the domain names. */
export const firstVault: Migration = (db) => {
  db.exec(skillTables);
  db.exec(growthTables);
  db.exec(sharingTables);
  db.exec(historyTables);
  db.exec(appendOnlyGuards);
  db.exec(searchIndex);
  db.exec(portfolioViews);
};
