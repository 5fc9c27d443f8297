import { MatchCandidates } from '#libs/scoring';
import { Controller, Get, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { CandidateMatchesDto } from './matched-candidate.dto.js';
import { MatchesQuery } from './ranking-query.dto.js';

@ApiTags('rankings')
@Controller('jobs')
export class MatchesController {
  constructor(private readonly commands: CommandBus) {}

  @Get(':id/matches')
  @ApiOperation({
    operationId: 'matchCandidates',
    summary: 'The best of all candidates for a job, scored before or not, with reasons',
    description:
      'Searches everybody by meaning and words, then scores exactly who came nearest and was not scored yet, and answers in the order of the ranking. A resume is found as soon as it is parsed. The first call of a process reads all candidates and takes longer.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: CandidateMatchesDto })
  @ApiErrors(400, 401, 403, 404, 409, 503)
  async match(@IdParam() id: string, @Query() query: MatchesQuery): Promise<CandidateMatchesDto> {
    const { limit, modelVersionId = null } = query;
    const command = new MatchCandidates(id, limit, modelVersionId, query.filter());
    return CandidateMatchesDto.of(await this.commands.execute(command));
  }
}
