import { findRanges } from '../dates/find-ranges.js';

/** Where the title and the venue of a work stand in its citation, as half-open ranges; the venue may be missing. */
export interface Citation {
  title: [number, number];
  venue: [number, number] | null;
}

const initials = String.raw`\p{Lu}\.?(?:[\s-]?\p{Lu}\.?){0,3}`;
const surname = String.raw`(?:(?:van|von|de|der|den|del|la|le|di|da|dos|el|al|ter|zu)\s+){0,3}\p{Lu}[\p{L}’'-]+(?:[\s-]\p{Lu}[\p{L}’'-]+)?`;
const author = String.raw`(?:${surname},?\s+${initials}|${initials}\s+${surname}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s${surname})(?!\p{L})`;
/** "Miller, J., & Okafor, D.", "J. Miller, K. Haas and P. Orta", "Miller J, Haas K et al." */
const authors = new RegExp(
  String.raw`^\s*${author}(?:\s*(?:[,;]|,?\s*(?:&|and|und|et|y)\s)\s*(?:(?:&|and|und|et|y)\s+)?${author})*(?:,?\s+(?:et al\b|u\.\s?a\b))?[,.]?(?:\s*\((?:Hrsg|Hg|eds?|dir|coord)s?\.?\))?`,
  'u',
);
const yearInBrackets =
  /^\s*(?:\((?:\p{L}+\s)?\d{4}\p{Ll}?(?:,[^)]{1,20})?\)|(?:\p{L}+\s)?\d{4}\p{Ll}?(?=[\s.,:]))\s*[.,:]?\s*/u;
const quoted = /["“„«‚]\s?([^"”“»]{8,250}?)[.,]?\s?["”“»]/u;
/** What follows the name of a journal: volume, pages, number, date. */
const volume =
  /[,.;(]?\s+(?:vol(?:ume|\.)?|no\.?|nr\.?|n[º°o]\.?|núm\.?|issue|heft|band|bd\.?|pp?\.|s\.|pages?|seiten|doi|isbn|arxiv:)\s*:?\s*\d.*$|,\s*\d+\s*(?:\(|:|,|[-–]).*$|[,.]?\s*(?:doi\s*:|https?:).*$/iu;

/**
 * Reads a citation by its form: authors, year, title, venue in the orders of the common styles. A text of another form
 * gives null.
 */
export function readCitation(text: string): Citation | null {
  const named = quoted.exec(text);
  if (named?.[1]) {
    const from = named.index + named[0].indexOf(named[1]);
    const to = from + named[1].length;
    return { title: [from, to], venue: venueIn(text, named.index + named[0].length) };
  }
  const by = authors.exec(text)?.[0].length ?? 0;
  const isBy =
    by > 0 && (/[,&;.]|\s(?:and|und|et|y)\s/u.test(text.slice(0, by)) || /^\s*[(:.]/u.test(text.slice(by)));
  let from = isBy ? by : 0;
  if (isBy) from += /^[\s.:,]*/u.exec(text.slice(from))?.[0].length ?? 0;
  from += yearInBrackets.exec(text.slice(from))?.[0].length ?? 0;
  from += /^[\s.:,–-]*/u.exec(text.slice(from))?.[0].length ?? 0;
  const stop = /(?<=\p{Ll}{2}|\d|\))[.?!]\s+(?=\p{Lu})/u.exec(text.slice(from));
  if (stop && stop.index > 8) {
    const to = from + stop.index + (stop[0].startsWith('.') ? 0 : 1);
    return { title: [from, to], venue: venueIn(text, from + stop.index + stop[0].length) };
  }
  if (!isBy) return null;
  const comma = /,\s+(?=(?:[Ii]n:?\s)?\p{Lu})/u.exec(text.slice(from));
  const to = comma ? from + comma.index : from + text.slice(from).replace(/[\s.,]+$/u, '').length;
  return { title: [from, to], venue: comma ? venueIn(text, to + comma[0].length) : null };
}

/** The name of a journal, a book or a conference from a place on. */
function venueIn(text: string, at: number): Citation['venue'] {
  const lead = /^[\s,.;:()–—-]*(?:in\s*:\s*|in\s+|en:\s*|dans\s+)?/iu.exec(text.slice(at))?.[0].length ?? 0;
  const from = at + lead;
  let end = text.slice(from).replace(volume, '').length;
  const [range] = findRanges(text.slice(from, from + end));
  if (range) end = range.start;
  const shown = text.slice(from, from + end).replace(/[\s,.;:(–-]+$/u, '');
  return /\p{L}{2}/u.test(shown) && shown.length < 120 ? [from, from + shown.length] : null;
}

/** Whether a text lists authors and nothing else. */
export function listsAuthors(text: string): boolean {
  const [found = ''] = authors.exec(text) ?? [];
  return /[,&;.]|\s(?:and|und|et|y)\s/u.test(found) && !/[\p{L}\d]/u.test(text.slice(found.length));
}
