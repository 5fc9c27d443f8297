/** One place where two versions differ: a JSON pointer (RFC 6901), and null where there is nothing. */
export interface Difference {
  pointer: string;
  from: unknown;
  to: unknown;
}

/**
 * The smallest places that differ, in the order of the later version; list items are compared by their position. What is
 * gone comes last, from the end of a list, so that the differences can be applied one after the other.
 */
export function differences(before: unknown, after: unknown, pointer = ''): Difference[] {
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after))
    return Object.is(before, after) ? [] : [{ pointer, from: before ?? null, to: after ?? null }];
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [...Object.keys(after), ...gone.toReversed()].flatMap((key) =>
    differences(before[key], after[key], `${pointer}/${escaped(key)}`),
  );
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
