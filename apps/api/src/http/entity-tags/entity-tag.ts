import { createHash } from 'node:crypto';

/** Something with a version, as it is answered. */
interface Versioned {
  id: string;
  version: number;
}

export function isVersioned(answer: unknown): answer is Versioned {
  const { id, version } = (answer ?? {}) as Partial<Versioned>;
  return typeof id === 'string' && typeof version === 'number';
}

/** A strong tag: the version, which writers compare, and a hash of all that is shown, which readers do. */
export function entityTagOf(answer: Versioned): string {
  const shown = createHash('sha256')
    .update(JSON.stringify(inOrder(answer)))
    .digest('base64url');
  return `"${answer.version}-${shown.slice(0, 16)}"`;
}

/** Whether `If-None-Match` names the tag (weak comparison, RFC 9110 §13.1.2). */
export function noneMatchNames(header: string, tag: string): boolean {
  return header.trim() === '*' || tagsIn(header).includes(tag);
}

/** The versions `If-Match` names; null for `*`. Weak tags and tags of others name none (RFC 9110 §13.1.1). */
export function matchedVersions(header: string): Set<number> | null {
  if (header.trim() === '*') return null;
  const strong = header.split(',').flatMap((tag) => /^\s*"(\d{1,9})-[\w-]+"\s*$/.exec(tag)?.[1] ?? []);
  return new Set(strong.map(Number));
}

const tagsIn = (header: string): string[] => header.match(/"[^"]*"/g) ?? [];

/** The same things in another order are the same: the database keeps no order of fields. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).sort();
  return Object.fromEntries(names.map((name) => [name, inOrder(fields[name])]));
}
