import { Disguise, FindIdentities } from '#libs/resumes';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isGrounded } from '../../prose/is-grounded.js';
import { proseFactsOf } from '../../prose/prose-facts.js';
import { ProseWriter } from '../../prose/prose-writer.js';
import type { Prose } from '../../prose/prose.js';
import { FindScore, type ScoreView } from '../find-score/find-score.query.js';
import { DescribeScore } from './describe-score.query.js';

@QueryHandler(DescribeScore)
export class DescribeScoreHandler implements IQueryHandler<DescribeScore> {
  constructor(
    private readonly queries: QueryBus,
    private readonly writer: ProseWriter,
  ) {}

  /**
   * The model's paragraph where one writes and says nothing that the explanation does not hold, else the template's.
   * @throws ScoreNotFound
   */
  async execute({ scoreId }: DescribeScore): Promise<Prose> {
    const score = await this.queries.execute(new FindScore(scoreId));
    const written = this.writer.model === null ? null : await this.written(score);
    const { id, candidateId, explanation } = score;
    return {
      scoreId: id,
      candidateId,
      text: written ?? explanation.summary,
      author: written === null ? 'template' : 'model',
      model: written === null ? null : this.writer.model,
    };
  }

  private async written({ candidateId, score, explanation }: ScoreView): Promise<string | null> {
    const identities = await this.queries.execute(new FindIdentities([candidateId]));
    const disguises = identities.map((identity) => new Disguise(identity));
    const mask = (text: string): string => disguises.reduce((left, one) => one.mask(left), text);
    const facts = proseFactsOf(score, explanation, mask);
    const prose = await this.writer.write(facts);
    return prose !== null && isGrounded(prose, facts) ? prose : null;
  }
}
