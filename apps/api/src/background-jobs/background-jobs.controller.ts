import { BackgroundJobs } from '#libs/platform';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { BackgroundJobDto } from './background-job.dto.js';

@ApiTags('background jobs')
@Controller('jobs/status')
export class BackgroundJobsController {
  constructor(private readonly backgroundJobs: BackgroundJobs) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'getBackgroundJob',
    summary: 'How far is it: state, percent, stage, result or error',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: BackgroundJobDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string): Promise<BackgroundJobDto> {
    return BackgroundJobDto.of(await this.backgroundJobs.find(id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'cancelBackgroundJob',
    summary: 'Stop scoring that is queued or running',
    description: 'It stops after the batch in hand; what it has scored stays.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: BackgroundJobDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async cancel(@IdParam() id: string): Promise<BackgroundJobDto> {
    return BackgroundJobDto.of(await this.backgroundJobs.cancelAtRequest(id));
  }
}
