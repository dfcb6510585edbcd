import type { ServiceContext } from '../../electron/services/context.ts';
import { uuidv7 } from '../../shared/domain/id.ts';
import type { Noun } from '../../shared/ipc/contract.ts';
import { memoryDatabase } from './memory-database.ts';

/** A vault in memory with a clock that moves on by a second at every look, and ids that are the same in every run. */
export function testContext(start = '2026-03-02T09:00:00.000Z'): ServiceContext & {
  readonly announced: Noun[];
  readonly setClock: (instant: string) => void;
} {
  let ms = Date.parse(start);
  let serial = 0;
  const announced: Noun[] = [];
  return {
    db: memoryDatabase().readable,
    now: () => {
      ms += 1000;
      return new Date(ms);
    },
    newId: () => {
      serial += 1;
      const random = new Uint8Array(10);
      new DataView(random.buffer).setUint32(6, serial);
      return uuidv7(ms, random);
    },
    changed: (nouns) => announced.push(...nouns),
    announced,
    setClock: (instant) => {
      ms = Date.parse(instant);
    },
  };
}
