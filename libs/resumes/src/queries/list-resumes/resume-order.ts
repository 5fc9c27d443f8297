import { CursorInvalid, decodeCursor, type CursorKind } from '#libs/platform';
import type { ResumeConditions } from '../../search/resume-conditions.js';

export const resumeOrders = ['newest', 'oldest', 'name', 'relevance'] as const;

/** `relevance` needs a text to be relevant to. */
export type ResumeOrder = (typeof resumeOrders)[number];

/** A row's place in an order: the key of the order, null where the id alone makes it, and the id. */
interface Place {
  id: string;
  key: string | number | null;
}

interface Sorting {
  kinds: readonly CursorKind[];
  descending: boolean;
  key: ((query: string) => string) | null;
}

/** Who has no name stands behind everybody: the greatest character there is. */
const nameless = String.raw`E'\U0010FFFD'`;

const sortings: Readonly<Record<ResumeOrder, Sorting>> = {
  newest: { kinds: [], descending: true, key: null },
  oldest: { kinds: [], descending: false, key: null },
  name: {
    kinds: ['text'],
    descending: false,
    key: () => `coalesce(c.sort_name, ${nameless})`,
  },
  relevance: {
    kinds: ['number'],
    descending: true,
    key: (query) => `ts_rank(r.search, search_query(${query}))::float8`,
  },
};

/** Sorts resumes `r` of candidates `c`, and goes on after a cursor: keyset, ids (which grow with time) break ties. */
export class ResumeSorting {
  private readonly sorting: Sorting;
  private readonly key: string | null;

  /** @param text what relevance is measured against; any text for the other orders */
  constructor(
    private readonly order: ResumeOrder,
    private readonly conditions: ResumeConditions,
    text: string,
  ) {
    this.sorting = sortings[order];
    this.key = this.sorting.key?.(order === 'relevance' ? conditions.bind(text) : '') ?? null;
  }

  /** The key as a column, to make the next cursor of. */
  get column(): string {
    return `${this.key ?? 'NULL'} AS key`;
  }

  get clause(): string {
    const direction = this.sorting.descending ? 'DESC' : 'ASC';
    return [this.key, 'r.id'].flatMap((part) => (part ? [`${part} ${direction}`] : [])).join(', ');
  }

  /** @throws CursorInvalid when the cursor was not made by this order */
  startAfter(cursor: string): void {
    const [order, ...place] = decodeCursor(cursor, ['text', ...this.sorting.kinds, 'uuid']);
    if (order !== this.order) throw new CursorInvalid();
    const sign = this.sorting.descending ? '<' : '>';
    const left = [this.key, 'r.id'].filter((part) => part !== null);
    this.conditions.and(
      `(${left.join(', ')}) ${sign} (${place.map((one) => this.parameter(one)).join(', ')})`,
    );
  }

  /** What the cursor of the next page holds. */
  placeOf({ id, key }: Place): (string | number)[] {
    return key === null ? [this.order, id] : [this.order, key, id];
  }

  private parameter(value: string | number): string {
    return `${this.conditions.bind(value)}${typeof value === 'number' ? '::float8' : ''}`;
  }
}
