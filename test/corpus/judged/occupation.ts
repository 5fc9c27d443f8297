/** Five rungs of a trade, from those who learn it to those who lead others in it. */
export const levels = ['learner', 'junior', 'skilled', 'senior', 'lead'] as const;

/** Titles by {@link levels}. */
export type Ladder = readonly [string, string, string, string, string];

export type SecondLanguage = 'de' | 'fr' | 'es';

/** Something an occupation can do, and how people write of it. */
export interface Ability {
  /** What lists of skills call it, the usual name first, then synonyms and older names. */
  names: readonly [string, ...string[]];
  /** Duties that prove it in the usual words. */
  shown: readonly string[];
  /** Duties that prove it without its usual name. */
  reworded: readonly string[];
  /** In the occupation's second language: the name, then duties. */
  abroad: readonly [string, string, string];
}

/** What is known of an occupation: enough to write resumes of people who have it, or who only look so. */
export interface Occupation {
  id: string;
  trade: string;
  /** Those who have it, as others speak of them. */
  people: string;
  titles: Ladder;
  /** Titles that other houses use for the same. */
  otherTitles: Ladder;
  /** Degree or training, and its subject. */
  degree: readonly [string, string];
  /** The paper that some employers must insist on, and who gives it. */
  certificate: readonly [string, string];
  abroad: {
    language: SecondLanguage;
    titles: Ladder;
    degree: readonly [string, string];
    certificate: string;
  };
  /** The occupation next door, which shares a part of the work. */
  neighbour: string;
  abilities: Readonly<Record<string, Ability>>;
}

/** Shorthand for {@link Ability}. */
export const ability = (
  names: Ability['names'],
  shown: Ability['shown'],
  reworded: Ability['reworded'],
  abroad: Ability['abroad'],
): Ability => ({ names, shown, reworded, abroad });
