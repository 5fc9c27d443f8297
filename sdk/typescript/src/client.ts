import createClient, { type Client } from 'openapi-fetch';
import { withCredentials, type Credentials } from './credentials.js';
import { usualRetries, withRetries, type RetryRules } from './retries.js';
import type { paths } from './schema.js';

/** Typed calls: `client.GET('/api/v1/jobs/{id}', { params: { path: { id } } })` answers `{ data, error, response }`. */
export type TalentFlowClient = Client<paths>;

export interface ClientOptions {
  /** Where the API is, without `/api/v1`: `https://talentflow.example.com`. */
  baseUrl: string;
  credentials: Credentials;
  retry?: Partial<RetryRules>;
  /** Instead of the platform's, for proxies and tests. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A client that signs in by itself, tries again what failed in passing, and sends files as multipart. */
export function createTalentFlowClient(options: ClientOptions): TalentFlowClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const retrying = withRetries(fetch, { ...usualRetries, ...options.retry });
  return createClient<paths>({
    baseUrl,
    fetch: withCredentials(retrying, baseUrl, options.credentials),
    bodySerializer: (body: unknown) => (holdsFile(body) ? multipart(body) : JSON.stringify(body)),
  });
}

type Fields = Record<string, unknown>;

const holdsFile = (body: unknown): body is Fields =>
  typeof body === 'object' &&
  body !== null &&
  Object.values(body)
    .flat()
    .some((value) => value instanceof Blob);

function multipart(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const part of [value].flat()) form.append(name, part instanceof Blob ? part : String(part));
  return form;
}
