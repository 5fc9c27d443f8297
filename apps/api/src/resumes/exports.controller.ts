import { ExportResume, ExportResumes } from '#libs/resumes';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { asCsv, asNdjson } from './exported-text.js';
import { ResumeExportQuery, ResumesExportQuery } from './exports.dto.js';
import { resumeFilterOf } from './resume-filter.dto.js';

const forms = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: asCsv },
  ndjson: { mediaType: 'application/x-ndjson', write: asNdjson },
} as const;

@ApiTags('resumes')
@Controller('resumes')
export class ExportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('export')
  @ApiOperation({
    operationId: 'exportResumes',
    summary: 'Every resume that passes the filter, newest first, as CSV or as JSON lines',
    description:
      'Sent as it is read, however many there are; a connection that breaks off has not sent all. JSON lines have the whole ' +
      'resume after the JSON Resume schema. CSV cells that a spreadsheet would take for a formula begin with an apostrophe.',
  })
  @ApiOkResponse({
    description: 'The resumes.',
    content: {
      'text/csv': { schema: { type: 'string' } },
      'application/x-ndjson': { schema: { type: 'string' } },
    },
  })
  @ApiErrors(400, 401, 403)
  async list(@Query() query: ResumesExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const { mediaType, write } = forms[query.format];
    const resumes = await this.queries.execute(
      new ExportResumes(resumeFilterOf(query), query.format === 'ndjson'),
    );
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="resumes.${query.format}"`)
      .send(Readable.from(write(resumes)));
  }

  @Get(':id/export')
  @ApiOperation({
    operationId: 'exportResume',
    summary: 'A resume after the JSON Resume schema, with what people corrected',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({
    description: 'jsonresume.org, schema 1.0.0.',
    schema: { type: 'object', additionalProperties: true },
  })
  @ApiErrors(400, 401, 403, 404, 409)
  one(@IdParam() id: string, @Query() _query: ResumeExportQuery): Promise<object> {
    return this.queries.execute(new ExportResume(id));
  }
}
