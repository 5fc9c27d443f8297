import { CountScores, RankCandidates } from '#libs/scoring';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { RankingQuery, TopQuery } from './ranking-query.dto.js';
import { ScoreCountsDto, ScoreCountsQuery } from './score-counts.dto.js';
import { RankedCandidateDto, RankingPageDto, TopCandidatesDto } from './score.dto.js';

@ApiTags('rankings')
@Controller('jobs')
export class RankingsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/candidates')
  @ApiOperation({
    operationId: 'rankCandidates',
    summary: 'The candidates of a job, best first, with reasons',
    description:
      'Whoever is known to miss a must stands behind everybody else, never out of the list. Ranks count the candidates that pass the filters.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: RankingPageDto })
  @ApiErrors(400, 401, 403, 404, 503)
  async rank(@IdParam() id: string, @Query() query: RankingQuery): Promise<RankingPageDto> {
    const page = await this.queries.execute(
      new RankCandidates(id, query.limit, query.cursor ?? null, query.modelVersionId ?? null, query.filter()),
    );
    return mapPage(page, (row) => RankedCandidateDto.of(row));
  }

  @Get(':id/top-candidates')
  @ApiOperation({ operationId: 'topCandidates', summary: 'The n best candidates of a job' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: TopCandidatesDto })
  @ApiErrors(400, 401, 403, 404, 503)
  async top(@IdParam() id: string, @Query() { n, modelVersionId }: TopQuery): Promise<TopCandidatesDto> {
    const page = await this.queries.execute(new RankCandidates(id, n, null, modelVersionId ?? null));
    return { data: page.data.map((row) => RankedCandidateDto.of(row)) };
  }

  @Get(':id/scoring')
  @ApiOperation({
    operationId: 'countScores',
    summary: 'How many of a job’s scores are current, stale or still to come',
    description:
      'After a change of the job, of resumes or of the champion: how far the scores have caught up.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ScoreCountsDto })
  @ApiErrors(400, 401, 403, 404, 503)
  scoring(@IdParam() id: string, @Query() { modelVersionId }: ScoreCountsQuery): Promise<ScoreCountsDto> {
    return this.queries.execute(new CountScores(id, modelVersionId ?? null));
  }
}
