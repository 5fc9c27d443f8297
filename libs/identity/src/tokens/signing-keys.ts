import { readOrMakeKeyFile, type Config } from '#libs/platform';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { keyId } from './key-id.js';

/**
 * The key that signs access tokens and every key whose tokens are accepted, by their ids; nothing else is ever looked
 * up by what a token says. Parsed once: a PEM text per call costs fifty times the check.
 */
export abstract class SigningKeys {
  abstract readonly kid: string;
  abstract readonly privateKey: KeyObject;
  abstract readonly publicKeys: ReadonlyMap<string, KeyObject>;

  /** The key of the settings, checked there, else the one in the key file, which is made when it is not there. */
  static from(config: Pick<Config, 'jwtPrivateKey' | 'jwtKeyFile' | 'jwtAcceptedKeys'>): SigningKeys {
    const privateKey = createPrivateKey(config.jwtPrivateKey || readOrMakeKeyFile(config.jwtKeyFile, newKey));
    const publicKey = createPublicKey(privateKey);
    const accepted = [publicKey, ...config.jwtAcceptedKeys.map((pem) => createPublicKey(pem))];
    const publicKeys = new Map(accepted.map((key) => [keyId(key), key]));
    return { kid: keyId(publicKey), privateKey, publicKeys };
  }
}

/** A fresh key in PEM. */
const newKey = (): string => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};
