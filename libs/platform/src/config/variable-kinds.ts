import { createPrivateKey, createPublicKey } from 'node:crypto';
import { isIP } from 'node:net';

/** One environment variable: how its text is read, its default, and its sentence in docs/configuration.md. */
export interface Variable<T> {
  name: string;
  fallback: string;
  about: string;
  /** @throws Error with a sentence on what is allowed */
  read(text: string): T;
}

export const text = (name: string, fallback: string, about: string): Variable<string> => ({
  name,
  fallback,
  about,
  read: (value) => value,
});

export const wholeNumber = (
  name: string,
  fallback: number,
  range: [number, number],
  about: string,
): Variable<number> => ({
  name,
  fallback: String(fallback),
  about,
  read: (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < range[0] || number > range[1])
      throw new Error(`must be a whole number from ${range[0]} to ${range[1]}`);
    return number;
  },
});

export const oneOf = <const T extends string>(
  name: string,
  fallback: T,
  allowed: readonly T[],
  about: string,
): Variable<T> => ({
  name,
  fallback,
  about,
  read: (value) => {
    if (!allowed.includes(value as T)) throw new Error(`must be one of ${allowed.join(', ')}`);
    return value as T;
  },
});

/** Values with commas between them. */
export const listOf = (
  name: string,
  about: string,
  isAllowed: (item: string) => boolean,
  allowed: string,
): Variable<readonly string[]> => ({
  name,
  fallback: '',
  about,
  read: (value) => {
    const items = value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    if (!items.every(isAllowed)) throw new Error(`must be ${allowed}, with commas between them`);
    return Object.freeze(items);
  },
});

/** An address, or a network as `10.0.0.0/8`. */
export function isNetwork(given: string): boolean {
  const [address = '', prefix, ...more] = given.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
}

/** As browsers write it: scheme, host in lower case, and the port unless it is the scheme's own. */
export const isOrigin = (given: string): boolean =>
  /^https?:/.test(given) && URL.canParse(given) && new URL(given).origin === given;

/** Where an HTTP server is reached, or nothing. */
export const origin = (name: string, about: string): Variable<string> => ({
  name,
  fallback: '',
  about,
  read: (value) => {
    if (value !== '' && !isOrigin(value))
      throw new Error('must be an origin such as https://talentflow.example.com, without a path');
    return value;
  },
});

/** The address of an HTTP service, path and all, or nothing. */
export const httpAddress = (name: string, about: string): Variable<string> => ({
  name,
  fallback: '',
  about,
  read: (value) => {
    const address = URL.canParse(value) ? new URL(value) : null;
    const isPlain = address && /^https?:$/.test(address.protocol) && !address.search && !address.username;
    if (value !== '' && !isPlain)
      throw new Error(
        'must be an http address such as https://llm.example.com/v1, without a query or a user',
      );
    return value.replace(/\/+$/, '');
  },
});

/** A PEM text; environments that hold no line breaks may write them as `\\n`. */
export const ecPrivateKey = (name: string, about: string): Variable<string> => ({
  name,
  fallback: '',
  about,
  read: (value) => {
    const pem = value.replaceAll('\\n', '\n');
    if (pem !== '' && !isEcPrivateKey(pem))
      throw new Error(
        'must be an EC private key on P-256 in PEM: `openssl ecparam -name prime256v1 -genkey -noout`',
      );
    return pem;
  },
});

function isEcPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}

const beginPem = '-----BEGIN PUBLIC KEY-----';

/** Public keys in PEM, one after the other. */
export const ecPublicKeys = (name: string, about: string): Variable<readonly string[]> => ({
  name,
  fallback: '',
  about,
  read: (value) => {
    const [before = '', ...keys] = value.replaceAll('\\n', '\n').split(beginPem);
    const pems = keys.map((key) => beginPem + key);
    if (before.trim() !== '' || !pems.every(isEcPublicKey))
      throw new Error('must be EC public keys on P-256 in PEM, one after the other: `openssl ec -pubout`');
    return Object.freeze(pems);
  },
});

function isEcPublicKey(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}

/** 32 bytes in base64, not made up by hand: of random ones, more than half are distinct. */
export const aesKey = (name: string, about: string): Variable<string> => ({
  name,
  fallback: '',
  about,
  read: (value) => {
    if (value !== '' && !isAesKey(value))
      throw new Error('must be 32 random bytes in base64: `openssl rand -base64 32`');
    return value;
  },
});

export function isAesKey(value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === value && new Set(bytes).size > 16;
}
