import { uuidv7 } from '../../shared/domain/id.ts';

/** Makes ids that are the same in every run, all of one moment, one after the other. */
export function idsInOrder(moment: Date): () => string {
  let serial = 0;
  return () => {
    serial += 1;
    const random = new Uint8Array(10);
    new DataView(random.buffer).setUint32(6, serial);
    return uuidv7(moment.getTime(), random);
  };
}
