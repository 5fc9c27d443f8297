/**
 * A posting as somebody wrote it, with the truth marked where it stands: `{must:python|5+ years of Python}` insists on an
 * ability of the occupation, `{nice:cloud|AWS}` would like it. Readers see the words behind the bar only.
 */
export interface MarkedPosting {
  id: string;
  occupation: string;
  language: 'en' | 'de' | 'fr' | 'es';
  title: string;
  /** Rung of the occupation's ladder that is looked for, 1 to 4. */
  level: number;
  /** Months of practice the text asks for, or that its level stands for. */
  months: number;
  /** Whether the text insists on the occupation's certificate, on its degree. */
  insistsOn: readonly ('certificate' | 'degree')[];
  text: string;
}

/** A posting with its marks read. */
export interface Posting extends Omit<MarkedPosting, 'text'> {
  text: string;
  musts: readonly string[];
  nices: readonly string[];
  /** The words that were marked. */
  asked: readonly { words: string; must: boolean }[];
}

const mark = /\{(must|nice):(\w+)\|([^}]*)\}/g;

/** Takes the marks out of a posting's text. */
export function readMarks(posting: MarkedPosting): Posting {
  const marked = (kind: string): string[] =>
    [...posting.text.matchAll(mark)].filter(([, own]) => own === kind).map(([, , ability]) => ability!);
  return {
    ...posting,
    text: posting.text.replace(mark, '$3').trim(),
    musts: marked('must'),
    nices: marked('nice'),
    asked: [...posting.text.matchAll(mark)].map(([, kind, , words]) => ({
      words: words!,
      must: kind === 'must',
    })),
  };
}
