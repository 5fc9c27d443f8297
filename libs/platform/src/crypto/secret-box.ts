import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { Config } from '../config/config.js';
import { readOrMakeKeyFile } from './key-file.js';

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
/** NIST SP 800-38D, 8.2.2: random nonces of 96 bits, for at most 2³² values under one key. */
const nonceBytes = 12;
const tagBytes = 16;
/** Which key sealed a value: the first bytes of a hash that HKDF makes of the key. */
const keyIdBytes = 4;
/** The first format had no id of the key; values of it are opened by whichever key does. */
const formats = { withoutKeyId: 1, withKeyId: 2 } as const;

/** A key and the id that stands in what it sealed. */
interface SealKey {
  key: KeyObject;
  id: Buffer;
}

const newKey = (): string => randomBytes(keyBytes).toString('base64');

/** The value was sealed with another key or for another place, or was tampered with. */
export class SealBroken extends Error {}

/**
 * Encrypts values that the database must not show, by AES-256-GCM. A sealed value is: format (1 byte), id of the key,
 * nonce, tag, ciphertext. It opens only at the place it was sealed for (`table.column:row`), so that nobody moves it
 * elsewhere. The present key seals; the previous ones only open, until all that they sealed is sealed anew.
 */
export class SecretBox {
  private constructor(
    private readonly present: SealKey,
    private readonly previous: readonly SealKey[],
  ) {}

  /** With the key of the settings, else the one in the key file, which is made when it is not there. */
  static from({
    encryptionKey,
    encryptionKeyFile,
    encryptionPreviousKeys,
  }: Pick<Config, 'encryptionKey' | 'encryptionKeyFile' | 'encryptionPreviousKeys'>): SecretBox {
    const text = encryptionKey || readOrMakeKeyFile(encryptionKeyFile, newKey);
    return new SecretBox(sealKey(text), encryptionPreviousKeys.map(sealKey));
  }

  /**
   * Keys for another purpose, by HKDF (RFC 5869): what is made with them tells nothing of these. The present key's comes
   * first, then those of the previous ones, by which something made before is known again.
   */
  keysFor(purpose: string): [Buffer, ...Buffer[]] {
    const derived = ({ key }: SealKey): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, keyBytes));
    return [derived(this.present), ...this.previous.map(derived)];
  }

  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const { key, id } = this.present;
    const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(formats.withKeyId), id, nonce, cipher.getAuthTag(), sealed]);
  }

  /** Whether the present key sealed it. */
  isPresent(sealed: Buffer): boolean {
    return (
      sealed[0] === formats.withKeyId &&
      this.present.id.equals(sealed.subarray(1, 1 + this.present.id.length))
    );
  }

  /** @throws SealBroken */
  open(sealed: Buffer, place: string): string {
    const keys = [this.present, ...this.previous];
    if (sealed[0] === formats.withKeyId) {
      const given = sealed.subarray(1, 1 + keyIdBytes);
      return opened(
        sealed.subarray(1 + keyIdBytes),
        place,
        keys.filter(({ id }) => id.equals(given)),
      );
    }
    return opened(sealed.subarray(1), place, sealed[0] === formats.withoutKeyId ? keys : []);
  }
}

function sealKey(text: string): SealKey {
  const key = createSecretKey(text, 'base64');
  return { key, id: Buffer.from(hkdfSync('sha256', key, '', 'id of the key', keyIdBytes)) };
}

/** With the first of the keys that opens it. @throws SealBroken */
function opened(sealed: Buffer, place: string, keys: readonly SealKey[]): string {
  let cause: unknown = new Error('no key of this id, or an unknown format');
  for (const { key } of keys)
    try {
      return decrypted(sealed, place, key);
    } catch (error) {
      cause = error;
    }
  throw new SealBroken('A sealed value does not open: another ENCRYPTION_KEY, or it was changed.', { cause });
}

function decrypted(sealed: Buffer, place: string, key: KeyObject): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
  return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}
