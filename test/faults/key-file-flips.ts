import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { parseKeyFile } from '../../electron/vault/key-file-format.ts';
import { unwrapWithPassphrase } from '../../electron/vault/key-slots.ts';
import { Refusal } from '../../shared/result.ts';
import { type FaultLine, noneBad } from './fault-line.ts';
import { PASSPHRASE, withOriginal } from './key-trials.ts';

type Outcome = 'refused' | 'opened' | 'crashed';

async function open(bytes: Uint8Array): Promise<Outcome> {
  try {
    (await unwrapWithPassphrase(parseKeyFile(bytes), PASSPHRASE, nativeArgon2)).fill(0);
    return 'opened';
  } catch (error) {
    return error instanceof Refusal ? 'refused' : 'crashed';
  }
}

/**
 * A real key file with one byte changed, for each of its bytes, opened with the right passphrase.
 * @param scale.every Only each so-manieth byte; 1 is all of them.
 */
export async function keyFileFlips(scale: { readonly every: number }): Promise<FaultLine[]> {
  return withOriginal(async ({ folder }) => {
    const bytes = await readFile(join(folder, 'vault.keys'));
    const outcomes: Outcome[] = [];
    for (let index = 0; index < bytes.length; index += scale.every) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ (1 << (index % 8));
      outcomes.push(await open(changed));
    }
    const isControlled = (await open(bytes)) === 'opened';
    const bad = outcomes.filter((outcome) => outcome !== 'refused').length;
    const line = noneBad('a byte of the key file changed', {
      tried: outcomes.length,
      bad: isControlled ? bad : outcomes.length,
      least: Math.ceil(bytes.length / scale.every),
    });
    return [{ ...line, note: 'the unchanged file opens with the same passphrase' }];
  });
}
