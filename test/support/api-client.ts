import { ApiContract } from './api-contract.js';

/** What the API answered: status, headers, and the body as JSON (null when there is none). */
export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** Speaks to the API as a signed-in user, over real HTTP. An answer the OpenAPI document does not describe is an error. */
export class ApiClient {
  constructor(
    readonly apiUrl: string,
    readonly accessToken: string | null,
    private readonly headers: Record<string, string> = {},
  ) {}

  static async signIn(apiUrl: string, email: string, password: string): Promise<ApiClient> {
    const answer = await new ApiClient(apiUrl, null).post<{ accessToken: string }>('/auth/login', {
      email,
      password,
    });
    if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status}.`);
    return new ApiClient(apiUrl, answer.body.accessToken);
  }

  /** The same client, whose calls carry these headers as well. */
  with(headers: Record<string, string>): ApiClient {
    return new ApiClient(this.apiUrl, this.accessToken, { ...this.headers, ...headers });
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PUT', path, body);
  }

  patch<T>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PATCH', path, body);
  }

  delete<T>(path: string): Promise<Answer<T>> {
    return this.send('DELETE', path);
  }

  upload<T = { resumeId: string; backgroundJobId: string; duplicate: boolean }>(
    bytes: Uint8Array,
    fileName: string,
    field = 'file',
  ): Promise<Answer<T>> {
    const form = new FormData();
    form.append(field, new Blob([Buffer.from(bytes)]), fileName);
    return this.fetch('POST', '/resumes/upload', form, {});
  }

  /** Sends a multipart form. */
  postForm<T>(path: string, form: FormData): Promise<Answer<T>> {
    return this.fetch('POST', path, form, {});
  }

  private send<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    return body === undefined
      ? this.fetch(method, path, undefined, {})
      : this.fetch(method, path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  private async fetch<T>(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<T>> {
    const authorization: Record<string, string> = this.accessToken
      ? { authorization: `Bearer ${this.accessToken}` }
      : {};
    const response = await fetch(`${this.apiUrl}/api/v1${path}`, {
      method,
      body: body ?? null,
      headers: { ...this.headers, ...headers, ...authorization },
    });
    const text = await response.text();
    const answer = { status: response.status, headers: response.headers, body: parsed(text) as T };
    await holdToDocument(method, path, answer);
    return answer;
  }
}

const parsed = (text: string): unknown => (text ? JSON.parse(text) : null);

async function holdToDocument(method: string, path: string, { status, headers, body }: Answer<unknown>) {
  const contract = await ApiContract.load();
  const contentType = headers.get('content-type');
  const faults = contract.faultsOf({ method, path: `/api/v1${path}`, status, contentType, body });
  if (faults.length > 0) throw new Error(`Not as the OpenAPI document says:\n${faults.join('\n')}`);
}
