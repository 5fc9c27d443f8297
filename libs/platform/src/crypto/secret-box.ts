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
const format = 1;

const newKey = (): string => randomBytes(keyBytes).toString('base64');

/** The value was sealed with another key or for another place, or was tampered with. */
export class SealBroken extends Error {}

/**
 * Encrypts values that the database must not show, by AES-256-GCM. A sealed value is: format (1 byte), nonce, tag,
 * ciphertext. It opens only at the place it was sealed for (`table.column:row`), so that nobody moves it elsewhere.
 */
export class SecretBox {
  private constructor(private readonly key: KeyObject) {}

  /** With the key of the settings, else the one in the key file, which is made when it is not there. */
  static from({
    encryptionKey,
    encryptionKeyFile,
  }: Pick<Config, 'encryptionKey' | 'encryptionKeyFile'>): SecretBox {
    const text = encryptionKey || readOrMakeKeyFile(encryptionKeyFile, newKey);
    return new SecretBox(createSecretKey(text, 'base64'));
  }

  /** A key for another purpose, by HKDF (RFC 5869): what is made with it tells nothing of this one. */
  keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key, '', purpose, keyBytes));
  }

  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.key, nonce, { authTagLength: tagBytes }).setAAD(
      Buffer.from(place),
    );
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(format), nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws SealBroken */
  open(sealed: Buffer, place: string): string {
    const nonce = sealed.subarray(1, 1 + nonceBytes);
    const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
    try {
      if (sealed[0] !== format) throw new Error('an unknown format');
      const decipher = createDecipheriv(algorithm, this.key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
      const text = decipher.update(sealed.subarray(1 + nonceBytes + tagBytes), undefined, 'utf8');
      return text + decipher.final('utf8');
    } catch (cause) {
      throw new SealBroken('A sealed value does not open: another ENCRYPTION_KEY, or it was changed.', {
        cause,
      });
    }
  }
}
