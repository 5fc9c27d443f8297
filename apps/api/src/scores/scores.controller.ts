import { Caller, type CurrentUser } from '#libs/identity';
import { ComputeScore, DescribeScore, FindScore, RequestScores } from '#libs/scoring';
import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { CommitsWithAnswer } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { RequestInvalid } from '../http/request.errors.js';
import { ProseDto } from './prose.dto.js';
import { ComputeScoresDto, ScoreDto, ScoringStartedDto } from './score.dto.js';

@ApiTags('scores')
@Controller('scores')
export class ScoresController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('compute')
  @CommitsWithAnswer()
  @ApiOperation({ operationId: 'computeScores', summary: 'Score one resume now, or many in the background' })
  @ApiOkResponse({ type: ScoreDto, description: 'One pair: its score.' })
  @ApiAcceptedResponse({
    type: ScoringStartedDto,
    description: 'Many: under way.',
    headers: { Location: { description: 'Where to follow it.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 404, 409, 503)
  async compute(
    @Body() { jobId, resumeId, resumeIds, modelVersionId }: ComputeScoresDto,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScoreDto | ScoringStartedDto> {
    const model = modelVersionId ?? null;
    if (resumeId && resumeIds)
      throw new RequestInvalid([
        { pointer: '/resumeIds', code: 'isAlone', detail: 'Give `resumeId` or `resumeIds`, not both.' },
      ]);
    if (resumeId) {
      void reply.status(200);
      return ScoreDto.of(await this.commands.execute(new ComputeScore(jobId, resumeId, model)));
    }
    const backgroundJobId = await this.commands.execute(
      new RequestScores(jobId, resumeIds ?? null, model, caller.id),
    );
    void reply.status(202).header('location', `/api/v1/jobs/status/${backgroundJobId}`);
    return { backgroundJobId };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getScore', summary: 'A score and why it is what it is' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ScoreDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string): Promise<ScoreDto> {
    return ScoreDto.of(await this.queries.execute(new FindScore(id)));
  }

  @Get(':id/prose')
  @ApiOperation({ operationId: 'describeScore', summary: 'Why a score is what it is, as a paragraph' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ProseDto })
  @ApiErrors(400, 401, 403, 404)
  describe(@IdParam() id: string): Promise<ProseDto> {
    return this.queries.execute(new DescribeScore(id));
  }
}
