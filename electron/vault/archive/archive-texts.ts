import * as z from 'zod';
import { ArchiveManifest } from '../../../shared/transfer/archive-manifest.ts';
import type { VaultColumn, VaultTable } from './whole-vault-rows.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const types = { TEXT: 'string', INTEGER: 'integer', REAL: 'number' } as const;

function columnSchema({ type, isOptional }: VaultColumn) {
  return { type: isOptional ? [types[type], 'null'] : types[type] };
}

/** A JSON Schema under which every line of every table of an archive stands, by the name of the table. */
export function rowsSchema(tables: readonly VaultTable[]): string {
  const definitions = tables.map(({ name, columns }) => [
    name,
    {
      description: `One line of data/${name}.jsonl`,
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
      required: columns.map((column) => column.name),
      additionalProperties: false,
    },
  ]);
  const schema = {
    $schema: DRAFT,
    title: 'Rows of a Cloche archive',
    description: 'Each line of data/<table>.jsonl is one object that fits $defs/<table>.',
    $defs: Object.fromEntries(definitions),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The JSON Schema of `manifest.json`. */
export function manifestSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(ArchiveManifest), null, 2)}\n`;
}

/** What somebody who finds the archive without Cloche needs to know. */
export const archiveReadme = `EVERYTHING OF ONE CLOCHE PORTFOLIO

This is a copy of everything that one person kept in Cloche, an app for a
person's own growth. It is complete, and it needs no Cloche to be read: it is a
zip of plain text and of the files that were kept.

IT IS NOT ENCRYPTED. It holds the learning space too: practice, mistakes,
reflections and private notes that were never meant for anybody else. Whoever
has this file can read all of it. Keep it where you keep your diary, and delete
copies that you no longer need.

What is in it
  manifest.json   what there is, when it was written, and a fingerprint
                  (SHA-256) of every part
  data/           one file for each kind of record. Each line is one record,
                  as JSON in UTF-8. The names are those of the app's tables.
  files/          the kept files, each named by its SHA-256. The lines of
                  data/evidence.jsonl give the name and the type of each:
                  look for the same value of "sha256".
  schema/         JSON Schemas of the manifest and of every line

How things hang together
  "id" names a record. A field that ends in "_id" names another record by its
  id: "skill_id" in data/ratings.jsonl is the "id" of a line in
  data/skills.jsonl. Moments are in UTC, days are calendar days. "space" says
  whether something belongs to the learning space or to the portfolio. Levels
  go from 1 to 8. What has a value in "trashed_at" was in the trash.

What is not in it
  "leftOut" in manifest.json lists it, with the reasons. Nothing that a person
  wrote is left out. "damagedFiles" lists kept files that were already damaged,
  and "damagedRecords" records that could no longer be read, if there were any.

To have it back in Cloche
  On the first screen choose "Bring back from an export". A new passphrase is
  asked for, and a new recovery code is given.

To check it without Cloche
  unzip export.zip -d portfolio && cd portfolio
  python3 -c "import json,hashlib; [print('CHANGED', e['path']) for e in
  json.load(open('manifest.json'))['entries'] if hashlib.sha256(open(e['path'],
  'rb').read()).hexdigest() != e['sha256']]"
`;
