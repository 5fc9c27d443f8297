import { isDeepStrictEqual } from 'node:util';

/** How several values are written as one text. */
export interface TextForm<T> {
  /** As people write it; null when they do not. */
  write(parts: T): string | null;
  read(text: string): T;
  cells(parts: T): string[];
  fromCells(cells: readonly string[]): T;
}

/** Writes values as people do when they can be read again, and as cells set apart by tabs when not. */
export function writeText<T>(form: TextForm<T>, parts: T): string {
  const text = form.write(parts);
  if (text !== null && !text.includes('\t') && isDeepStrictEqual(form.read(text), parts)) return text;
  return form
    .cells(parts)
    .map((cell) => cell.replaceAll('\t', ' '))
    .join('\t');
}

export function readText<T>(form: TextForm<T>, text: string): T {
  return text.includes('\t') ? form.fromCells(text.split('\t')) : form.read(text);
}

/** The object without the members that are missing or empty. */
export function filled<T extends object>(members: { [K in keyof T]: T[K] | undefined | null }): T {
  const kept = Object.entries(members).filter(
    ([, value]) =>
      value !== undefined &&
      value !== null &&
      value !== '' &&
      !(typeof value === 'object' && Object.keys(value).length === 0),
  );
  return Object.fromEntries(kept) as T;
}
