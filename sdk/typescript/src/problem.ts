import type { components } from './schema.js';

type Problem = components['schemas']['ProblemDto'];

/** A call the API refused: RFC 9457 problem details as an error. Branch on `code`; `errors` names the wrong inputs. */
export class TalentFlowProblem extends Error {
  readonly status: number;
  /** Stable; its page is at `type`. */
  readonly code: string;
  /** One entry per wrong place in the input. */
  readonly errors: Problem['errors'];
  /** Quote it when you ask for help. */
  readonly requestId: string;

  constructor({ status, code, detail, errors, requestId }: Omit<Problem, 'type' | 'title'>) {
    super(`${code}: ${detail}`);
    this.name = 'TalentFlowProblem';
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.requestId = requestId;
  }

  /** Of a refusal; one that some proxy on the way wrote gets the code `http.<status>`. */
  static of(response: Response, body: unknown): TalentFlowProblem {
    const { status, headers } = response;
    if (isProblem(body)) return new TalentFlowProblem(body);
    return new TalentFlowProblem({
      status,
      code: `http.${status}`,
      detail: `The server answered ${status} without saying why.`,
      errors: [],
      requestId: headers.get('x-request-id') ?? '',
    });
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'errors' in body;

/** What a call of the client answers. */
export interface Call {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type DataOf<C extends Call> = Extract<C, { error?: undefined }>['data'];

/**
 * The answer's body alone: `const job = await unwrap(client.GET(…))`.
 * @throws TalentFlowProblem when the API refused
 */
export async function unwrap<C extends Call>(call: Promise<C>): Promise<DataOf<C>> {
  const { data, error, response } = await call;
  if (!response.ok) throw TalentFlowProblem.of(response, error);
  return data;
}
