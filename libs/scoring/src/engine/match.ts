import { cosine, type SparseVector } from '#libs/ml';
import { overlapOf, type SkillSet } from './skill-overlap.js';

/** A text ready to be compared: its TF-IDF weights, its MiniLM vector and what it names of the taxonomy. */
export interface ComparedText {
  words: SparseVector;
  meaning: Float32Array;
  skills: SkillSet;
  /** Of a job title: the occupation it names; null where it names none, and for other texts. */
  occupation: string | null;
}

/** How close two texts are, each in [0, 1]. */
export interface Match {
  /** By shared words, or by shared skills where that is more. */
  lexical: number;
  semantic: number;
  fused: number;
}

/** Short texts about the same thing reach about half of the greatest TF-IDF cosine: the other words differ. */
const fullLexical = 0.5;

/**
 * MiniLM cosines of unrelated job texts lie around 0.15, those of a requirement and a passage that meets it around
 * 0.55 and more (seen on made-up resumes); in between the scale is stretched to [0, 1].
 */
const unrelated = 0.15;
const fullSemantic = 0.55;

/** Naming all the skills asked for, by whatever of their names, is worth this much of shared words at least. */
const allSkills = 0.5;

export function match(ask: ComparedText, passage: ComparedText, lexicalShare: number): Match {
  const words = Math.min(1, cosine(ask.words, passage.words) / fullLexical);
  const lexical = Math.max(words, allSkills * overlapOf(ask.skills, passage.skills));
  const semantic = Math.min(
    1,
    Math.max(0, (meaningOf(ask, passage) - unrelated) / (fullSemantic - unrelated)),
  );
  return { lexical, semantic, fused: lexicalShare * lexical + (1 - lexicalShare) * semantic };
}

/** Cosine of the two MiniLM vectors, which have length 1. */
export function meaningOf({ meaning: a }: ComparedText, { meaning: b }: ComparedText): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
