import { Query } from '@nestjs/cqrs';
import type { Score } from '../../score.entity.js';

/** A score with the name and version of its model, and whether what it was computed from has changed since. */
export type ScoreView = Score & { model: { name: string; version: number }; stale: boolean };

export class FindScore extends Query<ScoreView> {
  constructor(readonly scoreId: string) {
    super();
  }
}
