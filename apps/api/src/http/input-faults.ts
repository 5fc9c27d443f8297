import type { InputFault } from '#libs/platform';

/** No body of ours is nested deeper than four levels; the checks that follow recurse, and the stack is finite. */
export const maxDepth = 32;

/** What no input may have wherever it stands: texts that Postgres cannot store, and nesting past {@link maxDepth}. */
export function inputFaults(value: unknown, prefix: string): InputFault[] {
  const faults: InputFault[] = [];
  collectFaults(value, prefix, 0, faults);
  return faults;
}

function collectFaults(value: unknown, pointer: string, depth: number, faults: InputFault[]): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) faults.push(unstorableText(pointer));
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (depth === maxDepth) return void faults.push(tooDeep(pointer));
  const parent = depth === 0 ? pointer : `${pointer}/`;
  for (const [key, inner] of Object.entries(value)) collectFaults(inner, parent + key, depth + 1, faults);
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
