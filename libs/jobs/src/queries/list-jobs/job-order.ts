import { KeysetOrder } from '#libs/platform';

export const jobOrders = ['newest', 'oldest', 'title', 'updated'] as const;

/** `updated`: what changed last comes first. */
export type JobOrder = (typeof jobOrders)[number];

/** Sorts jobs `j`. */
export function jobOrder(order: JobOrder): KeysetOrder {
  const name = `jobs.${order}`;
  if (order === 'title')
    return new KeysetOrder({
      name,
      id: 'j.id',
      descending: false,
      key: { sql: 'j.sort_title', kind: 'text' },
    });
  if (order === 'updated')
    return new KeysetOrder({
      name,
      id: 'j.id',
      descending: true,
      key: { sql: 'extract(epoch FROM j.updated_at)::float8', kind: 'number' },
    });
  return new KeysetOrder({ name, id: 'j.id', descending: order === 'newest', key: null });
}
