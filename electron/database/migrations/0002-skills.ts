import { mergedPortfolioViews, skillLinkTables } from './0002-skill-tables.ts';
import type { Migration } from './migration.ts';

/** Interest beside level, levels noted when a skill was added, merged skills, and how lists are looked at. */
export const skillLinks: Migration = (db) => {
  db.exec(skillLinkTables);
  db.exec(mergedPortfolioViews);
};
