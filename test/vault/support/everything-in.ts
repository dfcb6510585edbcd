import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with its bytes and the moment of its last change, so that nothing can be added or touched unseen. */
export function everythingIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { mtimeNs, size } = statSync(path, { bigint: true });
      if (statSync(path).isDirectory()) return `${name}/ ${mtimeNs}`;
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${name} ${size} ${mtimeNs} ${hash}`;
    });
}
