import type { Disguise } from '#libs/resumes';
import type { BlindTreatment } from '../policy.js';

/** A part of an answer that is about one candidate. */
export interface Subject extends Record<string, unknown> {
  candidateId: string;
}

/** The outermost objects of an answer that name a candidate. */
export function subjectsOf(answer: unknown): Subject[] {
  if (answer === null || typeof answer !== 'object') return [];
  if ('candidateId' in answer && typeof answer.candidateId === 'string') return [answer as Subject];
  return Object.values(answer).flatMap(subjectsOf);
}

/** Changes the fields in place. Paths go from the subject inward by dots; a list on the way stands for each of its items. */
export function disguiseFields(
  subject: Subject,
  fields: Readonly<Record<string, BlindTreatment>>,
  disguise: Disguise,
): void {
  for (const [path, treatment] of Object.entries(fields)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    for (const holder of keys.reduce<unknown[]>(inward, [subject])) {
      const values = holder as Record<string, unknown>;
      if (last in values) values[last] = shown(values[last], treatment, disguise);
    }
  }
}

function inward(holders: unknown[], key: string): unknown[] {
  return holders
    .flatMap((holder) => (holder as Record<string, unknown>)[key])
    .filter((value) => value !== null && typeof value === 'object');
}

function shown(value: unknown, treatment: BlindTreatment, disguise: Disguise): unknown {
  if (treatment === 'alias') return disguise.alias;
  return typeof value === 'string' ? disguise.mask(value) : value;
}
