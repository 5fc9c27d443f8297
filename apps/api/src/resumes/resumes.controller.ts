import { Caller, type CurrentUser } from '#libs/identity';
import { Config } from '#libs/platform';
import { DeleteResume, FindResume, ListResumes, RestoreResume, UploadResume } from '#libs/resumes';
import { Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { CommitsWithAnswer } from '../http/idempotency/idempotency-key.js';
import { TakesIfMatch } from '../http/entity-tags/takes-if-match.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { ResumeDto, ResumePageDto, ResumeSummaryDto, UploadedResumeDto } from './resume.dto.js';
import { resumeFilterOf } from './resume-filter.dto.js';
import { ResumesQuery } from './resumes-query.dto.js';
import { discardRest, openUploadedFile } from './uploaded-file.js';

@ApiTags('resumes')
@Controller('resumes')
export class ResumesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly config: Config,
  ) {}

  @Post('upload')
  @CommitsWithAnswer()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'uploadResume',
    summary:
      'Upload a PDF, DOCX, ODT, RTF, HTML or TXT; it is parsed and scored against the open jobs in the background',
    description:
      'Sending the same bytes again is safe: unless the first upload failed, you get its ids back and nothing new is stored.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiAcceptedResponse({
    type: UploadedResumeDto,
    headers: { Location: { description: 'Where to follow it.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 413, 415, 422, 503)
  async upload(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Caller() caller: CurrentUser,
  ): Promise<UploadedResumeDto> {
    try {
      const { fileName, content } = await openUploadedFile(request, this.config);
      const uploaded = await this.commands.execute(new UploadResume(fileName, content, caller.id));
      void reply.header('location', `/api/v1/jobs/status/${uploaded.backgroundJobId}`);
      return uploaded;
    } catch (error) {
      discardRest(request);
      throw error;
    }
  }

  @Get()
  @ApiOperation({
    operationId: 'listResumes',
    summary: 'Search resumes: by words, skills, titles, experience, place, language, state and time',
    description:
      'Every filter given must hold. Case and accents do not matter. Best match first when `q` is given, else newest first.',
  })
  @ApiOkResponse({ type: ResumePageDto })
  @ApiErrors(400, 401, 403)
  async list(@Query() query: ResumesQuery): Promise<ResumePageDto> {
    const { limit, cursor = null } = query;
    const page = await this.queries.execute(
      new ListResumes(limit, cursor, resumeFilterOf(query), query.order()),
    );
    return mapPage(page, (row) => ResumeSummaryDto.of(row));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getResume', summary: 'A resume and what was understood of it' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ResumeDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string): Promise<ResumeDto> {
    return ResumeDto.of(await this.queries.execute(new FindResume(id)));
  }

  @Delete(':id')
  @TakesIfMatch()
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteResume', summary: 'Take a resume out of lists and rankings' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  remove(@IdParam() id: string): Promise<void> {
    return this.commands.execute(new DeleteResume(id));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'restoreResume',
    summary: 'Bring a deleted resume back',
    description:
      'It goes back into lists at once, and into rankings, where it is the newest of its candidate, as soon as it is scored.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ResumeDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async restore(@IdParam() id: string): Promise<ResumeDto> {
    await this.commands.execute(new RestoreResume(id));
    return this.find(id);
  }
}
