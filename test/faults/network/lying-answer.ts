/** Where every name leads: an address that is nobody's (RFC 5737). */
const PORTAL = [192, 0, 2, 9];
const HEADER = 12;
const ADDRESS = 1;

/**
 * The answer of a name server (RFC 1035, 4.1) that knows one address for every name. Asked for anything but an address
 * of four bytes it knows nothing.
 */
export function lyingAnswer(question: Buffer): Buffer {
  const nameEnd = question.indexOf(0, HEADER);
  const asked = question.subarray(HEADER, nameEnd + 5);
  const isAddress = question.readUInt16BE(nameEnd + 1) === ADDRESS;
  const header = Buffer.alloc(HEADER);
  question.copy(header, 0, 0, 2);
  // An answer, with the wish to be answered in full granted.
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(isAddress ? 1 : 0, 6);
  // The name of the question once more, an address of the internet, good for a minute.
  const answer = [0xc0, HEADER, 0, ADDRESS, 0, 1, 0, 0, 0, 60, 0, 4, ...PORTAL];
  return Buffer.concat([header, asked, Buffer.from(isAddress ? answer : [])]);
}
