import type { GazetteerFile } from './gazetteer.js';
import { phraseKey } from './tokens.js';

/** Words which tell rank or terms of a post, not its occupation. */
const rank =
  /\b(?:senior|sr|junior|jr|lead|leading|principal|staff|associate|deputy|interim|founding|graduate|entry level|mid level|i{1,3}|iv|v|[1-4]|freelance|freelancer|part time|full time|intern|trainee|working student|werkstudent(?:in)?|leitende[rn]?|stellvertretende[rn]?|confirme|confirmee|debutante?|stagiaire|alternante?|remote|m w d|w m d|m f d|f h|h f)\b/g;

/** Job titles and the occupations they name (O*NET-SOC). */
export class Occupations {
  private readonly labels: string[] = [];
  private readonly byTitle = new Map<string, number>();
  /** Titles that tell the occupation for sure. */
  private readonly own = new Set<string>();

  constructor(rows: GazetteerFile['occupations']) {
    rows.forEach(([, label, titles, own], index) => {
      this.labels.push(label);
      for (const title of titles.split('|')) this.byTitle.set(title, index);
      for (const title of own.split('|')) this.own.add(title);
    });
  }

  /** Whether a whole text is a title of the taxonomy. */
  isTitle(text: string): boolean {
    return this.byTitle.has(phraseKey(text));
  }

  /** The occupation a title names, as the taxonomy calls it; null when no part of the title is known. */
  labelOf(title: string): string | null {
    return this.labelOfKnown(this.knownIn(title));
  }

  /** The same, but null too for titles that several occupations have ("store manager") or that name one loosely. */
  sureLabelOf(title: string): string | null {
    const known = this.knownIn(title);
    return known !== null && this.own.has(known) ? this.labelOfKnown(known) : null;
  }

  private labelOfKnown(key: string | null): string | null {
    return key === null ? null : (this.labels[this.byTitle.get(key) ?? -1] ?? null);
  }

  /** The part of a title that the taxonomy has, as it is looked up. */
  private knownIn(title: string): string | null {
    const [main = ''] = title.split(/,|\s[-–—|/]\s|\(/);
    return this.known(phraseKey(title)) ?? this.known(phraseKey(main)) ?? this.bySuffix(phraseKey(main));
  }

  /** "Cloud Backend Engineer" is a backend engineer: the longest known end counts, of two words at least. */
  private bySuffix(key: string): string | null {
    const words = key.replace(rank, ' ').trim().split(/\s+/);
    for (let at = 0; at < words.length; at++) {
      if (at > 0 && words.length - at < 2) break;
      const found = this.known(words.slice(at).join(' '));
      if (found) return found;
    }
    return this.byLead(words);
  }

  /** "Head of Marketing" is a marketing manager, and "Softwareentwickler Python" a Softwareentwickler. */
  private byLead(words: readonly string[]): string | null {
    const led = /^(?:head|director|manager|vice president|vp) of (.+)$/.exec(words.join(' '))?.[1];
    if (led) return this.known(`${led} manager`) ?? this.known(`${led} director`);
    for (let count = words.length - 1; count > 0; count--) {
      const lead = words.slice(0, count).join(' ');
      const found = count > 1 || lead.length > 8 ? this.known(lead) : null;
      if (found) return found;
    }
    return null;
  }

  private known(key: string): string | null {
    return this.byTitle.has(key) ? key : null;
  }
}
