import { fastify, type FastifyRequest } from 'fastify';
import jwt from 'jsonwebtoken';
import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { Pool } from 'pg';
import { tokenRules } from '../../../libs/identity/src/tokens/token-rules.js';

/** What the bare server is told at its start. */
export interface BareServerSettings {
  jwk: JsonWebKey;
  databaseUrl: string;
  /** What its routes answer: the same JSON as ours. */
  answers: Record<'plain' | 'signedIn' | 'job', object>;
}

/**
 * Fastify and nothing else, in a process of its own: no ids, no log, no limits, no policy. Its sign-in check is the
 * signature alone; `/session` reads the session as well and `/job` locks its row, by the driver and without a mapper.
 */
const { jwk, databaseUrl, answers } = JSON.parse(process.argv[2]!) as BareServerSettings;
const key = createPublicKey({ key: jwk, format: 'jwk' });
const pool = new Pool({ connectionString: databaseUrl, max: 10 });
const server = fastify();

function claimsOf({ headers }: FastifyRequest): jwt.JwtPayload {
  const { algorithm, issuer, audience } = tokenRules;
  const rules = { algorithms: [algorithm], issuer, audience };
  return jwt.verify(headers.authorization!.slice('Bearer '.length), key, rules) as jwt.JwtPayload;
}

const signedIn = async (request: FastifyRequest): Promise<void> => void claimsOf(request);

async function inSession(request: FastifyRequest): Promise<void> {
  const { sub, sid } = claimsOf(request) as { sub: string; sid: string };
  const { rows } = await pool.query(
    `SELECT u.id, u.email, u.role FROM sessions s JOIN users u ON u.id = s.user_id
     WHERE s.id = $2 AND u.id = $1 AND u.disabled_at IS NULL AND s.expires_at > now()`,
    [sub, sid],
  );
  if (rows.length === 0) throw new Error('The session has ended.');
}

const text = { type: 'string', minLength: 1, maxLength: 20_000 } as const;
const requirement = {
  type: 'object',
  properties: {
    text,
    kind: text,
    must: { type: 'boolean' },
    weight: { type: 'number', minimum: 0.1 },
    minMonths: { type: ['integer', 'null'] },
  },
  required: ['text'],
  additionalProperties: false,
} as const;
const body = {
  type: 'object',
  properties: { title: text, description: text, requirements: { type: 'array', items: requirement } },
  required: ['title', 'description'],
  additionalProperties: false,
} as const;

async function lockJob(id: string): Promise<void> {
  const client = await pool.connect();
  await client.query('START TRANSACTION');
  await client.query('SELECT * FROM jobs WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE', [id]);
  await client.query('COMMIT');
  client.release();
}

server.get('/plain', () => answers.plain);
server.get('/signature', { onRequest: signedIn }, () => answers.signedIn);
server.get('/session', { onRequest: inSession }, () => answers.signedIn);
server.put<{ Params: { id: string } }>(
  '/jobs/:id',
  { onRequest: inSession, schema: { body } },
  async (request) => {
    await lockJob(request.params.id);
    return answers.job;
  },
);
process.send!(await server.listen({ port: 0, host: '127.0.0.1' }));
