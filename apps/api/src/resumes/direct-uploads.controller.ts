import { Caller, type CurrentUser } from '#libs/identity';
import { Config } from '#libs/platform';
import { CompleteUpload, StartUpload, displayName } from '#libs/resumes';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { absoluteUrl } from '../http/absolute-url.js';
import { ApiErrors } from '../http/api-errors.js';
import { CommitsWithAnswer } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { StartedUploadDto, StartUploadDto } from './direct-upload.dto.js';
import { UploadedResumeDto } from './resume.dto.js';

@ApiTags('resumes')
@Controller('resumes/uploads')
export class DirectUploadsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly config: Config,
  ) {}

  @Post()
  @CommitsWithAnswer()
  @ApiOperation({
    operationId: 'startUpload',
    summary: 'Announce a file and get the address to put it to, past this API',
    description:
      'For large files: PUT the bytes to `url` with `headers` within 15 minutes, then complete the upload. One that is never completed is forgotten after a day.',
  })
  @ApiCreatedResponse({ type: StartedUploadDto })
  @ApiErrors(400, 401, 403, 413, 503)
  async start(
    @Body() { fileName, size, mediaType, sha256 }: StartUploadDto,
    @Caller() caller: CurrentUser,
    @Req() request: FastifyRequest,
  ): Promise<StartedUploadDto> {
    const file = {
      fileName: displayName(fileName),
      sizeBytes: size,
      mediaType,
      sha256: sha256 === undefined ? null : Buffer.from(sha256, 'hex'),
    };
    const { uploadId, url, headers, expiresAt } = await this.commands.execute(
      new StartUpload(file, caller.id),
    );
    return {
      uploadId,
      method: 'PUT',
      url: absoluteUrl(url, request, this.config),
      headers,
      expiresAt: expiresAt.toISOString(),
    };
  }

  @Post(':id/complete')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'completeUpload',
    summary: 'Have a file that was put parsed and scored, as one uploaded through the API',
    description:
      'The content is looked at now, and refused as an upload’s would be; other bytes may then be put to the same address. Calling it again is safe.',
  })
  @ApiParam({ name: 'id', format: 'uuid', description: 'The `uploadId`.' })
  @ApiAcceptedResponse({
    type: UploadedResumeDto,
    headers: { Location: { description: 'Where to follow it.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 404, 409, 415, 422, 503)
  async complete(
    @IdParam() id: string,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadedResumeDto> {
    const uploaded = await this.commands.execute(new CompleteUpload(id, caller.id));
    void reply.header('location', `/api/v1/jobs/status/${uploaded.backgroundJobId}`);
    return uploaded;
  }
}
