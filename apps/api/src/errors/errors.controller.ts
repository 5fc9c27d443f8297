import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { preferredType } from '../http/preferred-type.js';
import { entryOf, errorCatalogue } from './error-catalogue.js';
import { errorListHtml, errorPageHtml } from './error-pages.js';
import { ErrorDto, ErrorsDto } from './error.dto.js';
import { ErrorCodeUnknown } from './errors.errors.js';

const readable = (dto: typeof ErrorDto | typeof ErrorsDto) => ({
  'application/json': { schema: { $ref: getSchemaPath(dto) } },
  'text/html': { schema: { type: 'string' } },
});

/** What the codes of errors mean: pages for people, JSON for whoever asks for it. */
@ApiTags('conventions')
@ApiExtraModels(ErrorDto, ErrorsDto)
@Controller('errors')
export class ErrorsController {
  @Get()
  @Header('vary', 'accept, origin')
  @ApiOperation({
    operationId: 'listErrors',
    summary: 'Every error code, its status and meaning',
  })
  @ApiOkResponse({ description: 'A page, or JSON.', content: readable(ErrorsDto) })
  list(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): unknown {
    if (!wantsJson(accept)) return asPage(reply, errorListHtml());
    return { data: Object.entries(errorCatalogue).map(([code, entry]) => ({ code, ...entry })) };
  }

  @Get(':code')
  @Header('vary', 'accept, origin')
  @ApiOperation({
    operationId: 'getError',
    summary: 'What one error code means and what to do',
  })
  @ApiParam({ name: 'code', example: 'job.not-found' })
  @ApiOkResponse({ description: 'A page, or JSON.', content: readable(ErrorDto) })
  @ApiErrors(404)
  find(
    @Param('code') code: string,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): unknown {
    const entry = entryOf(code);
    if (!entry) throw new ErrorCodeUnknown();
    return wantsJson(accept) ? { code, ...entry } : asPage(reply, errorPageHtml(code, entry));
  }
}

/** Browsers name HTML and never JSON; programs that want JSON say so. */
const wantsJson = (accept?: string): boolean =>
  preferredType(accept, ['text/html', 'application/json', 'application/problem+json']) !== 'text/html';

function asPage(reply: FastifyReply, html: string): string {
  void reply.type('text/html; charset=utf-8');
  return html;
}
