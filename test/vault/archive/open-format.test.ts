import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/vault-fixture.ts';
import { archiveOf, sampleVault } from './support/archives.ts';

/** Python knows nothing of Cloche: it checks the zip, the fingerprints, and every line against the schemas inside. */
const program = `
import zipfile, json, hashlib, sys
import jsonschema
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
manifest = json.loads(z.read('manifest.json'))
jsonschema.Draft202012Validator(json.loads(z.read('schema/manifest.schema.json'))).validate(manifest)
rows = json.loads(z.read('schema/rows.schema.json'))
lines = 0
for entry in manifest['entries']:
    data = z.read(entry['path'])
    assert hashlib.sha256(data).hexdigest() == entry['sha256'], entry
    assert len(data) == entry['bytes'], entry
    if 'rows' not in entry: continue
    table = entry['path'][5:-6]
    validator = jsonschema.Draft202012Validator({'$ref': '#/$defs/' + table, '$defs': rows['$defs']})
    for line in data.decode('utf-8').splitlines():
        validator.validate(json.loads(line))
        lines += 1
broken = json.loads(z.read('data/skills.jsonl').decode().splitlines()[0])
broken['extra'] = 1
validator = jsonschema.Draft202012Validator({'$ref': '#/$defs/skills', '$defs': rows['$defs']})
print(json.dumps([lines, manifest['counts']['rows'], validator.is_valid(broken), len(z.namelist()) - 1 == len(manifest['entries'])]))
`;

function run(command: string, args: readonly string[]) {
  return spawnSync(command, args, { encoding: 'utf8' });
}

test('every line of an archive fits the schema that is in it, and everything its manifest', async ({
  skip,
}) => {
  if (run('python3', ['-c', 'import jsonschema']).status !== 0)
    return skip('no python3-jsonschema');
  const file = join(temporaryFolder(), 'everything.zip');
  writeFileSync(file, await archiveOf(sampleVault().db));
  const { stdout, stderr, status } = run('python3', ['-c', program, file]);
  expect([status, stderr]).toEqual([0, '']);
  const [lines, rows, takesMore, listsAll] = JSON.parse(stdout);
  expect(lines).toBe(rows);
  expect(lines).toBeGreaterThan(500);
  expect([takesMore, listsAll]).toEqual([false, true]);
});

test('unzip finds nothing wrong with it', async ({ skip }) => {
  if (run('unzip', ['-v']).status !== 0) return skip('no unzip');
  const file = join(temporaryFolder(), 'everything.zip');
  writeFileSync(file, await archiveOf(sampleVault().db));
  const { stdout, status } = run('unzip', ['-t', file]);
  expect(status).toBe(0);
  expect(stdout).toContain('No errors detected');
});
