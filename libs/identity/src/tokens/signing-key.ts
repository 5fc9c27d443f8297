import { Config } from '#libs/platform';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  type KeyObject,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The pair that signs and checks access tokens, parsed once: a PEM text per call costs fifty times the check. */
export abstract class SigningKey {
  abstract readonly privateKey: KeyObject;
  abstract readonly publicKey: KeyObject;

  /** The key of the settings, checked there, else the one in the key file, which is made when it is not there. */
  static from(config: Pick<Config, 'jwtPrivateKey' | 'jwtKeyFile'>): SigningKey {
    const privateKey = createPrivateKey(config.jwtPrivateKey || readOrMake(config.jwtKeyFile));
    return { privateKey, publicKey: createPublicKey(privateKey) };
  }
}

/**
 * Several processes may start at once: whoever gets the file under its name first wins, the others read it. It is
 * written under a name of the process's own and then linked, so that nobody reads a key half written.
 */
function readOrMake(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8');
}
