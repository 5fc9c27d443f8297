import type { GivenPosting } from '#libs/jobs';
import { expect } from '@jest/globals';

/** A job as the API answers it. */
export interface JobAnswer extends Record<string, unknown> {
  id: string;
  version: number;
  state: string;
  scoringJobId: string;
}

/**
 * What a posting must say once it is stored: its words without the space around them, null for what was left out.
 * What is not said of a requirement is understood from its text, and no matter here.
 */
export function expectedPosting(given: GivenPosting): Record<string, unknown> {
  return {
    title: given.title.trim(),
    description: given.description.trim(),
    requirements: given.requirements!.map((one) => {
      const { text, ...stated } = typeof one === 'string' ? { text: one } : one;
      const expected: Record<string, unknown> = { ...stated, text: text.trim() };
      return expect.objectContaining(expected);
    }),
    location: given.location?.trim() ?? null,
    department: given.department?.trim() ?? null,
    employmentType: given.employmentType?.trim() ?? null,
    salary: given.salary ? { min: null, max: null, ...given.salary } : null,
    sectionWeights: given.sectionWeights ?? null,
  };
}

/** The posting in an answer, without what the service adds. */
export function saidBy({
  id: _id,
  version: _version,
  state: _state,
  scoringJobId: _scoring,
  createdAt: _created,
  updatedAt: _updated,
  ...posting
}: JobAnswer): unknown {
  return posting;
}
