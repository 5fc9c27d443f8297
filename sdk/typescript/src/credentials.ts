import { TalentFlowProblem } from './problem.js';

/** A machine's key, or a person's e-mail and password. */
export type Credentials = { apiKey: string } | { email: string; password: string };

type Fetch = (request: Request) => Promise<Response>;

interface Tokens {
  accessToken: string;
  refreshToken: string;
}

/** A fetch that signs every call: by the key, or by a session that is begun at the first call and renewed when it ends. */
export function withCredentials(fetch: Fetch, baseUrl: string, credentials: Credentials): Fetch {
  if ('apiKey' in credentials) return (request) => fetch(signed(request, credentials.apiKey));
  const session = new Session(fetch, baseUrl, credentials);
  return async (request) => {
    const token = await session.token();
    const response = await fetch(signed(request.clone(), token));
    if (response.status !== 401) return response;
    await response.body?.cancel();
    return fetch(signed(request, await session.renewedAfter(token)));
  };
}

function signed(request: Request, token: string): Request {
  request.headers.set('authorization', `Bearer ${token}`);
  return request;
}

/** One sign-in. Calls made at the same time share a renewal: a refresh token is good for one use. */
class Session {
  private tokens: Promise<Tokens> | null = null;

  constructor(
    private readonly fetch: Fetch,
    private readonly baseUrl: string,
    private readonly credentials: { email: string; password: string },
  ) {}

  async token(): Promise<string> {
    this.tokens ??= this.keep(this.ask('login', this.credentials));
    return (await this.tokens).accessToken;
  }

  /** A token other than the one that was refused. */
  async renewedAfter(refused: string): Promise<string> {
    const current = await this.tokens;
    if (current?.accessToken === refused) this.tokens = this.keep(this.renew(current.refreshToken));
    return this.token();
  }

  private renew(refreshToken: string): Promise<Tokens> {
    return this.ask('refresh', { refreshToken }).catch((error: unknown) => {
      if (error instanceof TalentFlowProblem && error.status === 401)
        return this.ask('login', this.credentials);
      throw error;
    });
  }

  /** A sign-in that failed is not kept: the next call tries again. */
  private keep(asked: Promise<Tokens>): Promise<Tokens> {
    asked.catch(() => (this.tokens = null));
    return asked;
  }

  private async ask(call: 'login' | 'refresh', body: object): Promise<Tokens> {
    const response = await this.fetch(
      new Request(`${this.baseUrl}/api/v1/auth/${call}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok) throw TalentFlowProblem.of(response, answer);
    return answer as Tokens;
  }
}
