import { createPrivateKey } from 'node:crypto';

/** The settings that production is particular about; empty when not set, undefined when their text could not be read. */
interface Settings {
  databaseUrl: string;
  redisUrl: string;
  s3Endpoint: string;
  publicUrl: string | undefined;
  corsOrigins: readonly string[] | undefined;
  jwtPrivateKey: string;
  encryptionKey: string;
  trustedProxies: readonly string[] | undefined;
  proseUrl: string | undefined;
  webhookHttp: string;
  webhookAllowedNetworks: readonly string[] | undefined;
  docsExamples: string;
}

/** Passwords of tutorials, images and compose files. */
const samplePasswords =
  /^(postgres|postgresql|password|passw0rd|secret|talentflow|redis|admin|root|test|example|change-?me)\d*$/i;

/** Private keys that stand in print, by the x of their public half: RFC 7515 (appendix A.3) and jwt.io. */
const printedKeys = [
  'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  'EVs_o5-uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf84',
];

/** What is not fit for production, a sentence each, with what to set instead. */
export function productionFaults(settings: Settings): string[] {
  const { databaseUrl, redisUrl, s3Endpoint, publicUrl, corsOrigins, proseUrl, webhookHttp, docsExamples } =
    settings;
  return [
    ...keyFaults(settings),
    ...(hasWeakPassword(databaseUrl) ? [weakPassword('DATABASE_URL')] : []),
    ...(hasWeakPassword(redisUrl) ? [weakPassword('REDIS_URL')] : []),
    ...(isPlainHttp(s3Endpoint) ? ['S3_ENDPOINT must be https:// in production: resumes go over it'] : []),
    ...(isPlainHttp(publicUrl)
      ? ['PUBLIC_URL must be https:// in production: file addresses start with it']
      : []),
    ...(corsOrigins?.some(isPlainHttp)
      ? [
          'CORS_ORIGINS must be https:// in production: whoever changes such a page on its way calls as its user',
        ]
      : []),
    ...(isPlainHttp(proseUrl)
      ? ['PROSE_URL must be https:// in production: parts of resumes go over it']
      : []),
    ...(webhookHttp === 'allowed'
      ? ['WEBHOOK_HTTP must be `refused` in production: webhooks go over https alone']
      : []),
    ...networkFaults(settings),
    ...(docsExamples === 'live'
      ? ['DOCS_EXAMPLES must be `static` in production: live examples show ids to anybody']
      : []),
  ];
}

function keyFaults({ jwtPrivateKey, encryptionKey }: Settings): string[] {
  const ownSigningKey = 'production needs its own key, `openssl ecparam -name prime256v1 -genkey -noout`';
  const ownEncryptionKey = 'production needs its own key, `openssl rand -base64 32`';
  return [
    ...(jwtPrivateKey === '' ? [`JWT_PRIVATE_KEY is not set: ${ownSigningKey}`] : []),
    ...(jwtPrivateKey && isPrinted(jwtPrivateKey)
      ? [`JWT_PRIVATE_KEY is a sample key: ${ownSigningKey}`]
      : []),
    ...(encryptionKey === '' ? [`ENCRYPTION_KEY is not set: ${ownEncryptionKey}`] : []),
    ...(encryptionKey && !looksRandom(encryptionKey)
      ? [`ENCRYPTION_KEY is not random: ${ownEncryptionKey}`]
      : []),
  ];
}

function networkFaults({ trustedProxies, webhookAllowedNetworks }: Settings): string[] {
  return [
    ...(trustedProxies?.some(isEverywhere)
      ? [
          'TRUSTED_PROXIES must name your proxies in production: now anybody chooses the address they are counted under',
        ]
      : []),
    ...(webhookAllowedNetworks?.some(isEverywhere)
      ? [
          'WEBHOOK_ALLOWED_NETWORKS must name networks of yours in production: now webhooks reach every private address',
        ]
      : []),
  ];
}

const isEverywhere = (network: string): boolean => network.endsWith('/0');

const isPrinted = (pem: string): boolean =>
  printedKeys.includes(createPrivateKey(pem).export({ format: 'jwk' }).x ?? '');

/** Of 32 random bytes fewer than 16 different ones come less than once in 10¹⁶ keys. */
const looksRandom = (base64: string): boolean => new Set(Buffer.from(base64, 'base64')).size >= 16;

const weakPassword = (name: string): string =>
  `${name} has a sample or weak password: give that user another of 12 characters or more, \`openssl rand -hex 24\``;

/** No password at all is left to the server: it may know its callers otherwise. */
function hasWeakPassword(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  if (password === '') return false;
  return password.length < 12 || password === username || samplePasswords.test(password);
}

const isPlainHttp = (address: string | undefined): boolean => /^http:/i.test(address ?? '');
