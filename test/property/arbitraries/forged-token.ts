import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { hmacSigned, signed, unsigned, type Fields, type GoodToken } from '../../support/token-forge.js';

interface Draft {
  header: Fields;
  claims: Fields;
  seal(header: Fields, claims: Fields): string;
}

type Fault = (draft: Draft) => void;

/** A token made for the API: with no fault it is as good as one it issued itself. */
export interface MadeToken {
  token: string;
  faults: readonly string[];
}

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const junk = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, [], {}, true),
  fc.string(),
  fc.array(fc.string(), { maxLength: 2 }),
);
const now = (): number => Math.floor(Date.now() / 1000);

/**
 * Tokens with up to three faults, each of a kind of its own; a third of them have none.
 * @param keys the private keys whose tokens are accepted, by their ids
 */
export function madeToken(good: GoodToken, keys: ReadonlyMap<string, KeyObject>): fc.Arbitrary<MadeToken> {
  const faults = faultsOf(good);
  return fc
    .tuple(
      fc.constantFrom(...keys),
      fc.nat(800),
      fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: fc.subarray(Object.keys(faults), { minLength: 1, maxLength: 3 }) },
      ),
    )
    .chain(([[kid, key], age, names]) =>
      fc.tuple(...names.map((name) => faults[name]!)).map((drawn) => {
        const iat = now() - age;
        const draft: Draft = {
          header: { ...good.header, kid },
          claims: { ...good.claims, iat, nbf: iat, exp: iat + 900 },
          seal: (header, claims) => signed(header, claims, key),
        };
        for (const spoil of drawn) spoil(draft);
        return { token: draft.seal(draft.header, draft.claims), faults: names };
      }),
    );
}

function faultsOf(good: GoodToken): Record<string, fc.Arbitrary<Fault>> {
  const pem = createPublicKey(good.key).export({ type: 'spki', format: 'pem' }).toString();
  return {
    seal: fc.constantFrom<Fault>(
      (draft) => sealAs(draft, 'none', unsigned),
      (draft) => sealAs(draft, 'HS256', (header, claims) => hmacSigned(header, claims, pem)),
      (draft) => sealAs(draft, 'HS256', (header, claims) => hmacSigned(header, claims, good.header.kid)),
      (draft) => sealAs(draft, 'ES256', (header, claims) => signed(header, claims, stranger.privateKey)),
    ),
    algorithm: headerField(
      'alg',
      fc.oneof(junk, fc.constantFrom('none', 'HS256', 'RS256', 'ES384', 'es256')),
    ),
    kid: headerField(
      'kid',
      fc.oneof(
        junk,
        fc.constantFrom('../../etc/passwd', `' OR 1=1 --`, '__proto__', [good.header.kid], '$(id)'),
      ),
    ),
    typ: headerField('typ', fc.oneof(junk, fc.constantFrom('JWT', 'rt+jwt', 'AT+JWT'))),
    extra: fc.tuple(fc.constantFrom('jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip'), junk).map(
      ([field, value]): Fault =>
        (draft) =>
          void (draft.header[field] = value ?? 'DEF'),
    ),
    iss: claim('iss', fc.oneof(junk, fc.constantFrom('talentflow ', 'TALENTFLOW'))),
    aud: claim('aud', fc.oneof(junk, fc.constantFrom('talentflow', ['another']))),
    sub: claim('sub', fc.oneof(junk, fc.uuid())),
    sid: claim('sid', fc.oneof(junk, fc.uuid())),
    expired: fc.integer({ min: 6, max: 100_000 }).map((ago): Fault => ({ claims }) => {
      Object.assign(claims, { iat: now() - ago - 900, nbf: now() - ago - 900, exp: now() - ago });
    }),
    tooLong: fc.integer({ min: 1, max: 1e9 }).map((more): Fault => ({ claims }) => {
      claims.exp = Number(claims.iat) + 900 + more;
    }),
    future: fc.tuple(fc.constantFrom('nbf', 'iat'), fc.integer({ min: 30, max: 500 })).map(
      ([field, ahead]): Fault =>
        ({ claims }) =>
          Object.assign(claims, { [field]: now() + ahead, exp: now() + 600 }),
    ),
    times: fc
      .tuple(
        fc.constantFrom('exp', 'nbf', 'iat'),
        junk.filter((value) => value !== 0),
      )
      .map(
        ([field, value]): Fault =>
          ({ claims }) =>
            void (claims[field] = value),
      ),
    tampered: fc.tuple(fc.nat(63), fc.integer({ min: 1, max: 255 })).map(
      ([at, flip]): Fault =>
        (draft) =>
          resealed(draft, (token) => withSignatureByte(token, at, flip)),
    ),
    cut: fc.nat(40).map(
      (length): Fault =>
        (draft) =>
          resealed(draft, (token) => token.slice(0, length)),
    ),
  };
}

function sealAs(draft: Draft, alg: string, seal: Draft['seal']): void {
  draft.header.alg = alg;
  draft.seal = seal;
}

function resealed(draft: Draft, change: (token: string) => string): void {
  const seal = draft.seal.bind(draft);
  draft.seal = (header, claims) => change(seal(header, claims));
}

const headerField = (field: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<Fault> =>
  values.map(
    (value) =>
      ({ header }) =>
        void (header[field] = value),
  );

const claim = (field: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<Fault> =>
  values.map(
    (value) =>
      ({ claims }) =>
        void (claims[field] = value),
  );

function withSignatureByte(token: string, at: number, flip: number): string {
  const [header, claims, signature = ''] = token.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.length <= at) return `${token}x`;
  bytes[at]! ^= flip;
  return `${header}.${claims}.${bytes.toString('base64url')}`;
}
