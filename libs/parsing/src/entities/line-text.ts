import { endsInLegalForm } from './name-evidence.js';

/** "Celaya, Gto." ends in a state, not in a sentence. */
const abbreviation = /[,(]\s*\p{Lu}\p{Ll}{1,3}\.$/u;
const legalDot = /\b(?:inc|ltd|co|corp|e\.v|s\.a|s\.l|s\.l\.u|s\.c|ltda|e\.k)\.$/i;

/** Title, employer and place behind one another, apart by commas: no piece of it is a sentence. */
export function listsFields(text: string, separator = /\s*,\s+|\s+-\s+/u): boolean {
  const pieces = text.replace(/^[\s:,;|–—-]+/u, '').split(separator);
  return (
    pieces.length > 1 &&
    (/\t/.test(text) || !/[.!?;]$/.test(withoutLegalDot(text).replace(abbreviation, ''))) &&
    pieces.every((piece) => piece.split(/\s+/).length <= 9) &&
    pieces.filter((piece) => /^(?:[dl]['’])?[\p{Lu}\d(]/u.test(piece)).length * 2 > pieces.length
  );
}

/** Text after a date that is a description, not a title or a place. */
export function isTold(text: string): boolean {
  const told = text.trim().replace(/^[:,;|–—-]\s*/u, '');
  return (told.length > 70 || told.split(/\s+/).length > 9) && !(told.length < 140 && listsFields(told));
}

/** Whether a line reads like a sentence: many words, or a good few and the end of one. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (endsStatement(text) && words > 5) return true;
  return words > 14;
}

/** Whether the last sign ends a sentence and not an abbreviation or a legal form. */
export function endsStatement(text: string): boolean {
  return /[.!?;]$/.test(withoutLegalDot(text)) && !abbreviation.test(text);
}

/** The text without the full stop at its end, where that belongs to no abbreviation and no legal form. */
export function withoutFullStop(text: string): string {
  return /(?:\p{L}{3}|\p{Lu}{2}|[\d)])\.$/u.test(text) && endsStatement(text) ? text.slice(0, -1) : text;
}

/** The text without the full stop of a legal form at its end, which ends no sentence. */
export function withoutLegalDot(text: string): string {
  return text.endsWith('.') && (legalDot.test(text) || endsInLegalForm(text)) ? text.slice(0, -1) : text;
}
