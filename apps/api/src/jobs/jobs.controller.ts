import { Caller, type CurrentUser } from '#libs/identity';
import { CreateJob, DeleteJob, FindJob, JobHistory, ListJobs, UpdateJob } from '#libs/jobs';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
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
import { mapPage, PageQuery } from '../http/page.dto.js';
import { JobBodyDto } from './job-body.dto.js';
import { JobChangeDto, JobHistoryPageDto } from './job-change.dto.js';
import { JobDto, JobPageDto } from './job.dto.js';
import { JobsQuery } from './jobs-query.dto.js';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @CommitsWithAnswer()
  @ApiOperation({
    operationId: 'createJob',
    summary: 'Create a job; the candidates are scored for it in the background',
  })
  @ApiCreatedResponse({
    type: JobDto,
    headers: { Location: { description: 'The job.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403)
  async create(
    @Body() body: JobBodyDto,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JobDto> {
    const job = await this.commands.execute(new CreateJob(body, caller.id));
    void reply.header('location', `/api/v1/jobs/${job.id}`);
    return JobDto.of(job);
  }

  @Get()
  @ApiOperation({ operationId: 'listJobs', summary: 'Jobs, by what they say, their state, place and time' })
  @ApiOkResponse({ type: JobPageDto })
  @ApiErrors(400, 401, 403)
  async list(@Query() query: JobsQuery): Promise<JobPageDto> {
    const { limit, cursor, sort = 'newest' } = query;
    const page = await this.queries.execute(new ListJobs(limit, cursor ?? null, query.filter(), sort));
    return mapPage(page, (job) => JobDto.of(job));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getJob', summary: 'A job as it is now' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: JobDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string): Promise<JobDto> {
    return JobDto.of(await this.queries.execute(new FindJob(id)));
  }

  @Put(':id')
  @TakesIfMatch()
  @ApiOperation({
    operationId: 'updateJob',
    summary: 'Replace what a job says; its scores are marked stale and computed again',
    description:
      'Every change is kept in the history. A body that changes nothing makes no new version. A closed job has to be reopened first.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: JobDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async update(
    @IdParam() id: string,
    @Body() body: JobBodyDto,
    @Caller() caller: CurrentUser,
  ): Promise<JobDto> {
    return JobDto.of(await this.commands.execute(new UpdateJob(id, body, caller.id)));
  }

  @Delete(':id')
  @TakesIfMatch()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'deleteJob',
    summary: 'Take a job out of lists and rankings; its history stays',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  remove(@IdParam() id: string, @Caller() caller: CurrentUser): Promise<void> {
    return this.commands.execute(new DeleteJob(id, caller.id));
  }

  @Get(':id/history')
  @ApiOperation({
    operationId: 'getJobHistory',
    summary: 'Every version of a job, newest first; also of a deleted one',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: JobHistoryPageDto })
  @ApiErrors(400, 401, 403, 404)
  async history(@IdParam() id: string, @Query() { limit, cursor }: PageQuery): Promise<JobHistoryPageDto> {
    return mapPage(await this.queries.execute(new JobHistory(id, limit, cursor ?? null)), (change) =>
      JobChangeDto.of(change),
    );
  }
}
