import type { Field } from '../parsed-resume.js';
import type { Entry } from './judged-fields.js';

/** What the entries of a list tell of each other. */
export interface ListEvidence {
  count: number;
  /** Share of the entries that have both names and a date. */
  complete: number;
  /** How many entries have their parts in the same order. */
  alike: Map<string, number>;
  /** Share of the neighbours that stand the later one first. */
  ordered: number;
  told: number;
}

/** Whether the jobs, or the courses of study, are whole, alike, in order and told of. */
export function listEvidence(entries: readonly Entry[]): ListEvidence {
  const alike = new Map<string, number>();
  for (const entry of entries) {
    const signature = signatureOf(entry);
    alike.set(signature, (alike.get(signature) ?? 0) + 1);
  }
  const starts = entries.flatMap(({ start }) => start?.normalized?.slice(0, 4) ?? []);
  const inOrder = starts.slice(1).filter((start, at) => start <= starts[at]!).length;
  return {
    count: entries.length,
    complete: share(
      entries,
      ({ first, second, start }) => first !== null && second !== null && start !== null,
    ),
    alike,
    ordered: starts.length > 1 ? inOrder / (starts.length - 1) : 1,
    told: share(entries, ({ isTold }) => isTold),
  };
}

/** Which parts an entry has and in which order they stand. */
export function signatureOf({ first, second, start, end, isCurrent }: Entry): string {
  const order = first && second ? Math.sign(placeOf(first) - placeOf(second)) : first ? 2 : second ? 3 : 4;
  const dates = start && first ? Math.sign(placeOf(start) - placeOf(first)) : start ? 2 : 3;
  return `${order} ${dates} ${end !== null || isCurrent}`;
}

function placeOf(field: Field | null): number {
  return field?.source.charStart ?? -1;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
