/** A copy of a data key in memory of its own, which no pool shares. Whoever asked for it zeroes it. */
export function copyOfKey(dataKey: Uint8Array): Buffer {
  const copy = Buffer.allocUnsafeSlow(dataKey.length);
  copy.set(dataKey);
  return copy;
}
