import { Caller, type CurrentUser } from '#libs/identity';
import { CloneJob, CloseJob, ReopenJob, RestoreJob } from '#libs/jobs';
import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { TakesIfMatch } from '../http/entity-tags/takes-if-match.js';
import { CommitsWithAnswer } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { JobDto } from './job.dto.js';

@ApiTags('jobs')
@Controller('jobs/:id')
export class JobStatesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('close')
  @TakesIfMatch()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'closeJob',
    summary: 'End the search: new resumes are not scored for the job',
    description:
      'Its ranking can still be read, and its history shows who closed it. Closing a closed job changes nothing.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: JobDto })
  @ApiErrors(400, 401, 403, 404)
  async close(@IdParam() id: string, @Caller() caller: CurrentUser): Promise<JobDto> {
    return JobDto.of(await this.commands.execute(new CloseJob(id, caller.id)));
  }

  @Post('reopen')
  @TakesIfMatch()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'reopenJob',
    summary: 'Go on with the search; resumes that came meanwhile are scored in the background',
    description: 'Reopening an open job changes nothing.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: JobDto })
  @ApiErrors(400, 401, 403, 404)
  async reopen(@IdParam() id: string, @Caller() caller: CurrentUser): Promise<JobDto> {
    return JobDto.of(await this.commands.execute(new ReopenJob(id, caller.id)));
  }

  @Post('restore')
  @HttpCode(200)
  @ApiOperation({ operationId: 'restoreJob', summary: 'Bring a deleted job back, in the state it had' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: JobDto })
  @ApiErrors(400, 401, 403, 404)
  async restore(@IdParam() id: string, @Caller() caller: CurrentUser): Promise<JobDto> {
    return JobDto.of(await this.commands.execute(new RestoreJob(id, caller.id)));
  }

  @Post('clone')
  @CommitsWithAnswer()
  @ApiOperation({
    operationId: 'cloneJob',
    summary: 'A new open job that says the same, with a history of its own',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiCreatedResponse({
    type: JobDto,
    headers: { Location: { description: 'The new job.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 404)
  async clone(
    @IdParam() id: string,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JobDto> {
    const job = await this.commands.execute(new CloneJob(id, caller.id));
    void reply.header('location', `/api/v1/jobs/${job.id}`);
    return JobDto.of(job);
  }
}
