import type { ResumeState } from '../resume.entity.js';

/** Which resumes are shown; null and empty filter nothing. Texts are compared in lower case without accents. */
export interface ResumeFilter {
  /** Words that all stand somewhere in the resume; the last one may be the beginning of a word. */
  text: string | null;
  /** Skills the resume must all name, by the taxonomy's label or any alias of it. */
  skills: readonly string[];
  /** Words of the titles of the positions and the headline, all of them; the last may be a beginning. */
  title: string | null;
  /** Years of experience in all, both inclusive. */
  minYears: number | null;
  maxYears: number | null;
  /** Words of the place in the contact data, all of them; the last may be a beginning. */
  location: string | null;
  /** A language the person speaks, by its English, German, French, Spanish or own name; others as the resume has them. */
  language: string | null;
  state: ResumeState | null;
  /** Tags the candidate must all have, in their normal form. */
  tags: readonly string[];
  uploadedAfter: Date | null;
  uploadedBefore: Date | null;
  /** True: only deleted ones, which can be restored. */
  deleted: boolean;
}

export const everyResume: ResumeFilter = {
  text: null,
  skills: [],
  title: null,
  minYears: null,
  maxYears: null,
  location: null,
  language: null,
  state: null,
  tags: [],
  uploadedAfter: null,
  uploadedBefore: null,
  deleted: false,
};
