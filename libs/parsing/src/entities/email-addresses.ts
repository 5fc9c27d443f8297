import type { ResumeText } from '../document/resume-text.js';

const address =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})(\s?)@(\s?)([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24})(?![\p{L}\p{N}])/gu;

/** An e-mail address in the text: its half-open range there and the address in lower case. */
export interface WrittenAddress {
  start: number;
  end: number;
  address: string;
}

/**
 * Every e-mail address of a text. White space within one is a gap between glyphs or a wrapped line: it stands on
 * one side of the @ only, in an address of one case that nothing but a label or a mark precedes. "Engineer @ Acme.com"
 * tells an employer, "5@10.com" a price.
 */
export function writtenAddresses({ text }: Pick<ResumeText, 'text'>): WrittenAddress[] {
  // Most lines hold none, and the pattern tries each word.
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(address)).flatMap((match) => {
    const [written, local = '', before = '', behind = '', host = ''] = match;
    const start = match.index;
    if (/^\d{1,4}$/.test(local) && /^\d/.test(host)) return [];
    if (before && behind) return [];
    if ((before || behind) && !(isOneCase(local + host) && standsFirst(text.slice(0, start)))) return [];
    return [{ start, end: start + written.length, address: `${local}@${host}`.toLowerCase() }];
  });
}

function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}

/** Whether the text before an address ends with a line, a mark or a label, not with a word of a sentence. */
function standsFirst(before: string): boolean {
  return /(?:^|[\n\t|•·●,;:()<>–—✉]|\be-?mail|\bcorreo|\bcourriel)\s*$/iu.test(before.slice(-24));
}
