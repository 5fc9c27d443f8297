import { Query } from '@nestjs/cqrs';
import type { Prose } from '../../prose/prose.js';

/** A score's explanation as a paragraph. */
export class DescribeScore extends Query<Prose> {
  constructor(readonly scoreId: string) {
    super();
  }
}
