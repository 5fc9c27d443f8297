import { unwrap, type Call } from './problem.js';

interface Page<T> {
  data: T[];
  hasMore: boolean;
  nextCursor: string | null;
}

type PageCall<T> = Call & ({ data: Page<T>; error?: never } | { data?: never; error: unknown });

/**
 * Everything of a list, page after page:
 * `for await (const job of everyItem((cursor) => client.GET('/api/v1/jobs', { params: { query: { cursor } } })))`.
 * @throws TalentFlowProblem when a page is refused
 */
export async function* everyItem<T>(
  page: (cursor: string | undefined) => Promise<PageCall<T>>,
): AsyncGenerator<T, void, undefined> {
  for (let cursor: string | undefined; ;) {
    const { data, nextCursor }: Page<T> = await unwrap(page(cursor));
    yield* data;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}
