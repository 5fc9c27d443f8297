import { once } from 'node:events';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { TargetRefused, type TargetGuard } from '../targets/target-guard.js';
import type { AttemptError } from './delivery-attempt.entity.js';

const timeoutMs = 15_000;
const answerBytes = 1_024;

/** How an attempt ended. */
export interface Outcome {
  status: number | null;
  error: AttemptError | null;
  answer: string | null;
  /** Milliseconds the receiver asks to wait; 0 when it does not. */
  retryAfterMs: number;
}

/**
 * Sends one message and waits at most 15 s for the answer. 2xx is success; redirects are not followed; nothing is
 * thrown, whatever the network does.
 */
export async function sendMessage(
  guard: TargetGuard,
  address: string,
  headers: Record<string, string>,
  body: string,
): Promise<Outcome> {
  const fault = guard.faultOf(address);
  if (fault) return failure(fault === 'https-required' ? fault : 'address-refused');
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await post(new URL(address), { headers, body, lookup: guard.lookup, signal });
    return outcomeOf(response, await firstBytes(response));
  } catch (error) {
    return failure(signal.aborted ? 'timed-out' : errorCode(error));
  }
}

interface Posted {
  headers: Record<string, string>;
  body: string;
  lookup: TargetGuard['lookup'];
  signal: AbortSignal;
}

/** A connection of its own each time: one kept open might be closed by the receiver just when it is used. */
async function post(url: URL, { headers, body, lookup, signal }: Posted): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const sent = request(url, { method: 'POST', agent: false, headers, lookup, signal });
  sent.on('error', () => undefined); // an error before the answer is told by `once`, one after it by the response
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

/** What came of the body when the connection breaks in the middle is enough: the status decides. */
async function firstBytes(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= answerBytes) break;
    }
  } catch {
    response.destroy();
  }
  return Buffer.concat(chunks).subarray(0, answerBytes).toString().replaceAll('\u0000', '\uFFFD');
}

function outcomeOf({ statusCode: status = 0, headers }: IncomingMessage, answer: string): Outcome {
  const retryAfterMs = millisecondsAsked(headers['retry-after']);
  if (status >= 200 && status < 300) return { status, error: null, answer, retryAfterMs };
  const error = status >= 300 && status < 400 ? 'redirected' : 'status-not-2xx';
  return { status, error, answer, retryAfterMs };
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3); anything else is not there. */
export function millisecondsAsked(header: string | undefined, now = Date.now()): number {
  if (header === undefined) return 0;
  const asked = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(asked) ? Math.max(0, asked) : 0;
}

const failure = (error: AttemptError): Outcome => ({ status: null, error, answer: null, retryAfterMs: 0 });

const tlsFault = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

function errorCode(error: unknown): AttemptError {
  if (error instanceof TargetRefused)
    return error.code === 'name-unresolved' ? error.code : 'address-refused';
  const code = String((error as NodeJS.ErrnoException).code);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name-unresolved';
  return tlsFault.test(code) ? 'tls-failed' : 'connection-failed';
}
