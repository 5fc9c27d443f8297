import { RankJobs } from '#libs/scoring';
import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { MatchingJobDto, MatchingJobPageDto, MatchingJobsQuery } from './matching-job.dto.js';

@ApiTags('rankings')
@Controller('resumes')
export class MatchingJobsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/matches')
  @ApiOperation({
    operationId: 'matchJobs',
    summary: 'The open jobs that suit a resume, best first, with reasons',
    description: 'A candidate’s current resume is scored for every open job by itself.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: MatchingJobPageDto })
  @ApiErrors(400, 401, 403, 404, 409, 503)
  async match(
    @IdParam() id: string,
    @Query() { limit, cursor, modelVersionId }: MatchingJobsQuery,
  ): Promise<MatchingJobPageDto> {
    const page = await this.queries.execute(new RankJobs(id, limit, cursor ?? null, modelVersionId ?? null));
    return mapPage(page, (row) => MatchingJobDto.of(row));
  }
}
