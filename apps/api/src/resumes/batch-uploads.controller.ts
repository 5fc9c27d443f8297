import { Caller, type CurrentUser } from '#libs/identity';
import { Config } from '#libs/platform';
import { UploadBatch } from '#libs/resumes';
import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { batchFiles } from './batch-files.js';
import { UploadedBatchDto } from './batch-upload.dto.js';
import { discardRest } from './uploaded-file.js';

@ApiTags('resumes')
@Controller('resumes')
export class BatchUploadsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly config: Config,
  ) {}

  @Post('batch')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'uploadResumes',
    summary: 'Upload many resumes at once, as files or zip archives of files',
    description:
      'Every file has a report of its own; what is wrong with one keeps none of the others out. Sending the batch again is ' +
      'safe: what was accepted before is a duplicate.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
    },
  })
  @ApiAcceptedResponse({
    type: UploadedBatchDto,
    headers: { Location: { description: 'Where to follow it.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 413, 415, 503)
  async upload(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() caller: CurrentUser,
  ): Promise<UploadedBatchDto> {
    try {
      const batch = await this.commands.execute(new UploadBatch(batchFiles(request, this.config), caller.id));
      void reply.header('location', `/api/v1/jobs/status/${batch.backgroundJobId}`);
      return { ...batch, backgroundJob: null };
    } finally {
      discardRest(request);
    }
  }
}
