import { Query } from '@nestjs/cqrs';

/** All by which a candidate is known: what their resumes say, each as written and in its normal form, and what was corrected. */
export interface Identity {
  candidateId: string;
  names: string[];
  emails: string[];
  phones: string[];
  links: string[];
  places: string[];
}

/** Who candidates are, to be kept from whoever must not know; unknown ids are left out. */
export class FindIdentities extends Query<Identity[]> {
  constructor(readonly candidateIds: readonly string[]) {
    super();
  }
}
