import { MOST_ALIASES } from '../domain/skill.ts';
import { foldName } from '../domain/skill-names.ts';
import { Name, NOTE_LIMIT } from '../domain/text.ts';
import type { TaxonomyEntry } from '../ipc/skills-view.ts';

/** The columns of ESCO's skills_en.csv that are used, wherever they stand. */
export type EscoColumns = {
  readonly uri: number;
  readonly label: number;
  readonly aliases: number;
  readonly description: number;
  readonly status: number;
};

/** Where the columns stand, by the file's first row; null when it is another file. */
export function escoColumns(header: readonly string[]): EscoColumns | null {
  const at = (name: string) => header.findIndex((column) => column.trim() === name);
  const [uri, label] = [at('conceptUri'), at('preferredLabel')];
  if (uri < 0 || label < 0) return null;
  return {
    uri,
    label,
    aliases: at('altLabels'),
    description: at('description'),
    status: at('status'),
  };
}

function aliasesOf(text: string, label: string): string[] {
  const own = foldName(label);
  const names = text.split('\n').flatMap((alias) => Name.safeParse(alias).data ?? []);
  return [...new Set(names)].filter((name) => foldName(name) !== own).slice(0, MOST_ALIASES);
}

/** The entry of one row; null for what is obsolete or has no usable name. */
export function escoEntry(columns: EscoColumns, row: readonly string[]): TaxonomyEntry | null {
  const reference = (row[columns.uri] ?? '').trim();
  const name = Name.safeParse(row[columns.label] ?? '').data;
  const isObsolete = (row[columns.status] ?? '').trim() === 'obsolete';
  if (name === undefined || reference === '' || reference.length > 500 || isObsolete) return null;
  return {
    taxonomy: { scheme: 'esco', reference },
    name,
    description: (row[columns.description] ?? '').replaceAll('\0', '').trim().slice(0, NOTE_LIMIT),
    aliases: aliasesOf(row[columns.aliases] ?? '', name),
    category: '',
  };
}
