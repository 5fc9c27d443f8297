import { KeysetOrder, type SqlConditions } from '#libs/platform';
import { sortName } from './sort-name.sql.js';

export const resumeOrders = ['newest', 'oldest', 'name', 'relevance'] as const;

/**
 * `relevance` needs a text to be relevant to: where its words stand in the name counts most, then in titles, then in companies,
 * schools and skills; those who have them in the running text alone follow, the newest first.
 */
export type ResumeOrder = (typeof resumeOrders)[number];

/** Sorts resumes `r` of candidates `c`; `text` is what relevance is measured against. */
export function resumeOrder(order: ResumeOrder, text: string | null, conditions: SqlConditions): KeysetOrder {
  const sorting = { name: `resumes.${order}`, id: 'r.id', descending: order !== 'oldest', key: null };
  if (order === 'name')
    return new KeysetOrder({
      ...sorting,
      descending: false,
      key: { sql: sortName, kind: 'text', bounds: true },
    });
  if (order !== 'relevance') return new KeysetOrder(sorting);
  const sql = `ts_rank(r.head, search_query(${conditions.bind(text)}))::float8`;
  return new KeysetOrder({ ...sorting, key: { sql, kind: 'number' } });
}
