import { Config } from '#libs/platform';
import { SignResumeFile } from '#libs/resumes';
import { Controller, Get, Header, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { absoluteUrl } from '../http/absolute-url.js';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { ResumeFileDto } from './resume-file.dto.js';

@ApiTags('resumes')
@Controller('resumes')
export class ResumeFileController {
  constructor(
    private readonly queries: QueryBus,
    private readonly config: Config,
  ) {}

  @Get(':id/file')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'getResumeFile',
    summary: 'A short-lived address of the file a resume was read from',
    description:
      'An address rather than a redirect: it can be handed to a browser, which sends no access token to the file store, and clicked in this page.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ResumeFileDto })
  @ApiErrors(400, 401, 403, 404, 503)
  async sign(@IdParam() id: string, @Req() request: FastifyRequest): Promise<ResumeFileDto> {
    const { url, expiresAt, fileName, mediaType, sizeBytes } = await this.queries.execute(
      new SignResumeFile(id),
    );
    return {
      url: absoluteUrl(url, request, this.config),
      expiresAt: expiresAt.toISOString(),
      fileName,
      mediaType,
      sizeBytes,
    };
  }
}
