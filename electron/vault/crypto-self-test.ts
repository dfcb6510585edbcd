import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Refusal } from '../../shared/result.ts';
import { type Argon2, nativeArgon2, wasmArgon2 } from './argon2.ts';
import { wasCutShort } from './worker-end.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

/**
 * Whether this Argon2id gives the bytes of the reference implementation's test.c (version 1.3, m 256 KiB, t 2, p 2).
 * Refusals: work-cut-short, which says nothing of the bytes.
 */
export async function argon2IsRight(argon2: Argon2): Promise<boolean> {
  try {
    const tag = await argon2({
      passphrase: Buffer.from('password'),
      salt: Buffer.from('somesalt'),
      m: 256,
      t: 2,
      p: 2,
    });
    return tag.equals(hex('6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'));
  } catch (error) {
    if (wasCutShort(error)) throw error;
    return false;
  }
}

/** Whether AES-256-GCM gives test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation", both ways. */
export function aesGcmIsRight(): boolean {
  const key = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
  const nonce = hex('cafebabefacedbaddecaf888');
  const bound = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
  const plain = hex(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
  );
  const sealed = hex(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
  );
  const tag = hex('76fc6ece0f4e1768cddf8853bb2d551b');
  try {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
    const made = Buffer.concat([cipher.update(plain), cipher.final()]);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(bound).setAuthTag(tag);
    const opened = Buffer.concat([decipher.update(sealed), decipher.final()]);
    return made.equals(sealed) && cipher.getAuthTag().equals(tag) && opened.equals(plain);
  } catch {
    return false;
  }
}

/**
 * The first Argon2id that passes its known-answer test, once AES-256-GCM has passed its own.
 * Refusals: self-test-failed; work-cut-short when a thread died on the way, and trying again is worth it.
 */
export async function provenArgon2(
  candidates: readonly Argon2[] = [nativeArgon2, wasmArgon2],
): Promise<Argon2> {
  if (!aesGcmIsRight()) throw new Refusal('self-test-failed');
  for (const candidate of candidates) {
    if (await argon2IsRight(candidate)) return candidate;
  }
  throw new Refusal('self-test-failed');
}
