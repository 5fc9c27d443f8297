import { Caller, type CurrentUser } from '#libs/identity';
import { CorrectResume, FindResume, ReparseResume, ReparseResumes, WithdrawCorrection } from '#libs/resumes';
import { Body, Controller, Delete, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { TakesIfMatch } from '../http/entity-tags/takes-if-match.js';
import { CommitsWithAnswer } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { ReparsedDto, ReparsedManyDto, ReparseDto } from './reparse.dto.js';
import { CorrectionQuery, ResumePatchDto } from './resume-patch.dto.js';
import { ResumeDto } from './resume.dto.js';

const statusLocation = {
  Location: { description: 'Where to follow it.', schema: { type: 'string' } },
} as const;

/** What to do when a resume was misread: say it better, or have it read again. */
@ApiTags('resumes')
@Controller('resumes')
export class CorrectionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Patch(':id')
  @TakesIfMatch()
  @ApiOperation({
    operationId: 'correctResume',
    summary: 'Correct what was read of a resume',
    description:
      'A JSON merge patch in plain values: what is left out stays, lists are replaced whole, null takes a field away. ' +
      'To correct one entry of a list send the list as it is to be, with the `ETag` of what you read as `If-Match`. ' +
      'It is kept beside what the parser read and laid over it, also when the resume is parsed again. ' +
      'The candidate follows their current resume, and the resume is scored again in the background.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ResumeDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async correct(
    @IdParam() id: string,
    @Body() patch: ResumePatchDto,
    @Caller() caller: CurrentUser,
  ): Promise<ResumeDto> {
    await this.commands.execute(new CorrectResume(id, patch.corrections(), caller.id));
    return ResumeDto.of(await this.queries.execute(new FindResume(id)));
  }

  @Delete(':id/corrections')
  @TakesIfMatch()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'withdrawCorrection',
    summary: 'Take a correction back: what was read stands again',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404, 409)
  withdraw(@IdParam() id: string, @Query() { pointer }: CorrectionQuery): Promise<void> {
    return this.commands.execute(new WithdrawCorrection(id, pointer));
  }

  @Post(':id/reparse')
  @CommitsWithAnswer()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'reparseResume',
    summary: 'Read a resume again with the present parser',
    description: 'It stays as it is, and ranked, until the new reading is there. Corrections stay.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiAcceptedResponse({ type: ReparsedDto, headers: statusLocation })
  @ApiErrors(400, 401, 403, 404, 409)
  async reparse(
    @IdParam() id: string,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReparsedDto> {
    const started = await this.commands.execute(new ReparseResume(id, caller.id));
    void reply.header('location', `/api/v1/jobs/status/${started.backgroundJobId}`);
    return started;
  }

  @Post('reparse')
  @CommitsWithAnswer()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'reparseResumes',
    summary: 'Read the resumes of an older parser again, at most 1,000 a call',
    description: 'Call it again, when its background job has ended, while `remaining` is not 0.',
  })
  @ApiAcceptedResponse({ type: ReparsedManyDto, headers: statusLocation })
  @ApiErrors(400, 401, 403)
  async reparseMany(
    @Body() { parserVersionBefore }: ReparseDto,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReparsedManyDto> {
    const started = await this.commands.execute(new ReparseResumes(parserVersionBefore ?? null, caller.id));
    void reply.header('location', `/api/v1/jobs/status/${started.backgroundJobId}`);
    return started;
  }
}
