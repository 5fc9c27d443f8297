import type { InputFault } from '#libs/platform';

/** No body of ours is nested deeper than four levels; the checks that follow recurse, and the stack is finite. */
export const maxDepth = 32;

/** What no input may have wherever it stands: texts that Postgres cannot store, and nesting past {@link maxDepth}. */
export function inputFaults(value: unknown, prefix: string): InputFault[] {
  return faultsWithin(value, '', 0).map(({ pointer, ...fault }) => ({ pointer: prefix + pointer, ...fault }));
}

function faultsWithin(value: unknown, pointer: string, depth: number): InputFault[] {
  if (typeof value === 'string')
    return value.includes('\u0000') || !value.isWellFormed() ? [unstorableText(pointer)] : [];
  if (value === null || typeof value !== 'object') return [];
  if (depth === maxDepth) return [tooDeep(pointer)];
  return Object.entries(value).flatMap(([key, inner]) =>
    faultsWithin(inner, pointer ? `${pointer}/${key}` : key, depth + 1),
  );
}

const unstorableText = (pointer: string): InputFault => ({
  pointer,
  code: 'isStorableText',
  detail: 'The text holds U+0000 or half a surrogate pair.',
});

const tooDeep = (pointer: string): InputFault => ({
  pointer,
  code: 'maxDepth',
  detail: `The value is nested deeper than ${maxDepth} levels.`,
});
