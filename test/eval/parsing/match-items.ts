import type { Item } from './fields.js';

/** Which of the values read are right, each wanted one used once. */
export interface Match {
  /** For each value read, whether it is right. */
  right: boolean[];
  /** Wanted values that were not read. */
  missed: Item[];
}

/** Matches two multisets of values; the order within each does not count. */
export function matchItems(wanted: readonly Item[], got: readonly Item[]): Match {
  const missed = [...wanted];
  const right = got.map((item) => {
    const at = missed.findIndex((candidate) => isSame(candidate, item));
    if (at >= 0) missed.splice(at, 1);
    return at >= 0;
  });
  return { right, missed };
}

/** Whether a value read is right, where the other is the truth: they share a form. */
export function isSame(wanted: Item | null, got: Item | null): boolean {
  return Boolean(wanted && got?.forms.some((form) => wanted.forms.includes(form)));
}
