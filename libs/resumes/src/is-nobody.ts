import type { ParsedResume } from '#libs/parsing';

/** A name read with less confidence than this is a heading, a brand or a guess. */
const sureName = 0.6;

/**
 * Whether a document is no resume and tells of nobody: an invoice, a recipe, a page of code. It is kept and can be read,
 * but makes no candidate, so no ranking has a nameless stranger; a correction that names somebody does.
 */
export function isNobody({ findings, contact }: ParsedResume): boolean {
  const { name, emails, phones } = contact;
  const named = name !== null && name.confidence >= sureName;
  return (
    findings.some(({ code }) => code === 'not_a_resume') && !named && emails.length + phones.length === 0
  );
}
