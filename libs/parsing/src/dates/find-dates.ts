import type { PartialDate } from '../parsed-resume.js';
import { foldInPlace, monthOf, presentWords, seasonWords } from './date-words.js';
import { fullYear, partialDate } from './partial-date.js';
import { remembered } from '../text/remembered.js';

/** A point in time named in a text: a date, or the present (date null). */
export interface DateMention {
  start: number;
  end: number;
  date: PartialDate | null;
  /** A month without its year, as in "Jan – Mar 2021". */
  month?: number;
  /** Day and month in figures of which either may be meant; the date is the year alone. */
  slashed?: Slashed;
}

/** The two figures before the year of `01/09/2019`, both months by their size. */
export interface Slashed {
  first: number;
  second: number;
}

const months = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
const present = [...new Set(presentWords)].sort((a, b) => b.length - a.length).join('|');
const year = '(?:19[4-9]\\d|20[0-5]\\d)';

/** What joins the two ends of a span. */
const joint = '\\s?(?:[–—-]|to|bis|until|till|au|al?)\\s?';

/** Every form begins with a figure, an apostrophe or a whole word: the letters within words are passed over. */
const forms = new RegExp(
  `(?=[\\d'’‘]|\\b[a-z])(?:${[
    `(?<iy>${year})(?:[-/.]| \\/ )(?<im>0?[1-9]|1[0-2])(?:[-/.](?<id>0?[1-9]|[12]\\d|3[01]))?(?![\\d/])`,
    `(?<da>0?[1-9]|[12]\\d|3[01])(?<ds>[./-])(?<db>0?[1-9]|[12]\\d|3[01])\\k<ds>(?<dy>${year}|\\d\\d(?!\\d))`,
    `(?<mm>0?[1-9]|1[0-2]) ?[./-] ?(?<my>${year})`,
    // "11/17 - 02/19" and "since '14": short years count beside another date or after a word of time only.
    `(?<![\\d/.])(?<tm>0?[1-9]|1[0-2])[/.](?<ty>\\d\\d)(?![\\d/.%])(?=${joint}(?:(?:0?[1-9]|1[0-2])[/.](?:\\d\\d|${year})(?!\\d)|(?:${present})(?!\\w)))`,
    `(?<um>0?[1-9]|1[0-2])[/.](?<uy>\\d\\d)(?![\\d/.%])(?<=(?:0?[1-9]|1[0-2])[/.](?:\\d\\d|${year})${joint}\\d{1,2}[/.]\\d\\d)`,
    `['’‘](?<sa>\\d\\d)(?!\\w)(?<=(?:\\b(?:since|from|until|till|to|seit|ab|von|bis|depuis|desde|hasta) |['’‘]\\d\\d ?[–—-] ?|${year} ?[–—-] ?)['’‘]\\d\\d)`,
    `['’‘](?<sb>\\d\\d)(?= ?(?:[–—-]|to|bis) ?(?:['’‘]\\d\\d|${year}|(?:${present}))(?!\\w))`,
    `(?:(?<nd>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.|er)? ?(?:de |of )?)?(?<!\\bdel )\\b(?<nm>${months})\\b\\.?,?(?: (?<nx>[0-3]?\\d)(?:st|nd|rd|th)?,)?(?: ?(?:del? )?(?<ny>${year})| ?['’‘](?<ns>\\d\\d)(?!\\d)|[ -](?<nz>\\d\\d)(?![\\d:%,]))`,
    `\\b(?:${seasonWords.join('|')}|q[1-4]|[hs][12]|ws|ss)\\.?(?: of)?[ ,/-]*(?<sy>${year})`,
    `(?<qy>${year})[ -]?q[1-4]\\b`,
    `(?<![\\d.,$€£#'+]|(?<!(?:19|20)\\d\\d)(?<=\\d)/)(?<y>${year})(?![\\d%+]|[.,]\\d|'s)`,
    `\\b(?<p>(?<!\\b(?:start|end|finish|entry|leaving|exit) )(?!date (?:de|d'|of|from|to)(?!\\w)|date\\s*:)(?:${present}))(?![\\w'])`,
    `(?<!\\bdel )\\b(?<bm>${months})\\b\\.?`,
    `(?<![\\d.,/])(?<bn>0[1-9]|1[0-2])(?=\\s*[–—-]\\s*(?:0?[1-9]|1[0-2])[./]${year})`,
  ].join('|')})`,
  'gu',
);

/** Every date in the text, in order. Words such as "present" and bare months are found too: ranges need them. */
export const findDates = remembered((text: string): DateMention[] => {
  const mentions: DateMention[] = [];
  for (const match of foldInPlace(text).replaceAll('\n', ' ').matchAll(forms)) {
    const read = readMatch(match.groups ?? {});
    if (read) mentions.push({ start: match.index, end: match.index + match[0].length, ...read });
  }
  return mentions;
});

function readMatch(found: Record<string, string | undefined>): Omit<DateMention, 'start' | 'end'> | null {
  const { iy, im, id, da, ds, db, dy, mm, my, nm, nd, nx, ny, ns, nz, bm, bn, p } = found;
  if (p !== undefined) return { date: null };
  if (iy !== undefined) return known(partialDate(Number(iy), Number(im), id ? Number(id) : undefined));
  if (dy !== undefined) return inFigures(Number(da), Number(db), fullYear(dy), ds === '/');
  if (my !== undefined) return known(partialDate(Number(my), Number(mm)));
  const [shortYear, shortMonth] = [found.ty ?? found.uy ?? found.sa ?? found.sb, found.tm ?? found.um];
  if (shortYear !== undefined)
    return known(partialDate(fullYear(shortYear), shortMonth ? Number(shortMonth) : undefined));
  if (nm !== undefined) {
    const day = nd ?? nx;
    return known(partialDate(fullYear(ny ?? ns ?? nz ?? ''), monthOf.get(nm), day ? Number(day) : undefined));
  }
  if (bm !== undefined || bn !== undefined) return { date: null, month: monthOf.get(bm ?? '') ?? Number(bn) };
  return known(partialDate(Number(found.sy ?? found.qy ?? found.y)));
}

function known(date: PartialDate | null): Omit<DateMention, 'start' | 'end'> | null {
  return date === null ? null : { date };
}

/** Day and month in figures: with dots or dashes the day comes first; with slashes the document must tell. */
function inFigures(
  first: number,
  second: number,
  inYear: number,
  slashes: boolean,
): Omit<DateMention, 'start' | 'end'> | null {
  if (second > 12) return known(partialDate(inYear, first, second));
  if (!slashes || first > 12 || first === second) return known(partialDate(inYear, second, first));
  const date = partialDate(inYear);
  return date === null ? null : { date, slashed: { first, second } };
}
