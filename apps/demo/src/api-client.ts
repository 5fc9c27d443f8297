import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DemoFailure } from './demo-failure.js';
import type { Credentials } from './users.js';

/** What the API says when it refuses: problem+json, RFC 9457. */
export class Refusal extends DemoFailure {
  constructor(
    call: string,
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${call} answered ${status} ${code}: ${detail}`);
  }
}

const patience = 30_000;

/** Calls the API as one of its users, as any client would: over HTTP, heeding Retry-After. */
export class ApiClient {
  private constructor(
    private readonly origin: string,
    private readonly token = '',
  ) {}

  static async signIn(origin: string, user: Credentials): Promise<ApiClient> {
    const path = '/auth/login';
    const { accessToken } = await new ApiClient(origin).post<{ accessToken: string }>(path, user);
    return new ApiClient(origin, accessToken);
  }

  get<T>(path: string): Promise<T> {
    return this.call('GET', path);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.call('POST', path, once(), body);
  }

  /** For what answers with a secret: no such answer is kept, so the API refuses to have it repeated safely. */
  postForSecret<T>(path: string, body: unknown): Promise<T> {
    return this.call('POST', path, {}, body);
  }

  put<T>(path: string): Promise<T> {
    return this.call('PUT', path, once());
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.call('PATCH', path, once(), body);
  }

  /** Sends a file as the multipart field `file`. */
  upload<T>(path: string, file: { name: string; mediaType: string; bytes: Uint8Array }): Promise<T> {
    const form = new FormData();
    form.set('file', new File([file.bytes], file.name, { type: file.mediaType }));
    return this.call('POST', path, once(), form);
  }

  /** @throws Refusal for any answer but a 2xx */
  private async call<T>(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ): Promise<T> {
    const authorization: Record<string, string> = this.token ? { authorization: `Bearer ${this.token}` } : {};
    const request = { method, ...content(body, { ...headers, ...authorization }) };
    const { status, text } = await persist(`${this.origin}/api/v1${path}`, request);
    if (status >= 300) throw refusal(`${method} ${path}`, status, text);
    const answer: T = text ? JSON.parse(text) : undefined;
    return answer;
  }
}

/** The key makes it safe to send again what may have arrived before the API died. */
const once = () => ({ 'idempotency-key': randomUUID() });

function content(body: unknown, headers: Record<string, string>): Pick<RequestInit, 'headers' | 'body'> {
  if (body === undefined || body instanceof FormData) return { headers, body };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

interface Answer {
  status: number;
  text: string;
  /** Milliseconds after which to come again; 0 for an answer to keep. */
  pause: number;
}

/** Sends until an answer does not ask to come back later; while the API is started again, there is none. */
async function persist(url: string, request: RequestInit): Promise<Answer> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await exchange(url, request).catch(() => undefined);
    const pause = answer?.pause ?? 250;
    const tooLate = Date.now() + pause > deadline;
    if (answer && (!pause || tooLate)) return answer;
    if (tooLate) throw new DemoFailure(`The API does not answer at ${url}.`);
    await sleep(pause);
  }
}

async function exchange(url: string, request: RequestInit): Promise<Answer> {
  const answer = await fetch(url, request);
  const comeBack = [429, 503].includes(answer.status);
  // An API that is just closing says 503 and no more.
  const pause = comeBack ? Number(answer.headers.get('retry-after') ?? 1) * 1_000 : 0;
  return { status: answer.status, text: await answer.text(), pause };
}

function refusal(call: string, status: number, text: string): Refusal {
  try {
    const { code, detail, title }: { code?: string; detail?: string; title?: string } = JSON.parse(text);
    return new Refusal(call, status, code ?? '', detail ?? title ?? '');
  } catch {
    return new Refusal(call, status, '', 'no problem+json in the answer');
  }
}
