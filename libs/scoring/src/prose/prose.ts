export const proseAuthors = ['template', 'model'] as const;

/** Who worded a paragraph: the template, or a language model from the same data. */
export type ProseAuthor = (typeof proseAuthors)[number];

/** An explanation as a paragraph. */
export interface Prose {
  scoreId: string;
  candidateId: string;
  text: string;
  author: ProseAuthor;
  /** Name of the language model; null where the template spoke. */
  model: string | null;
}
