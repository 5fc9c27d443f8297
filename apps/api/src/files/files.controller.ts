import { DiskStore, FileLinkInvalid, ObjectStore } from '#libs/platform';
import { Controller, Get, Header, HttpCode, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { ApiErrors } from '../http/api-errors.js';
import { rawBody } from '../http/raw-bodies.js';
import { discardRest } from '../resumes/uploaded-file.js';
import { ApiFileLink } from './api-file-link.js';
import { attachmentOf } from './attachment-of.js';
import { wholeBody } from './whole-body.js';

type LinkQuery = Record<string, unknown>;

/**
 * The signed addresses of the disk store. The signature is all the permission there is, as it is with a bucket; where
 * there is a bucket, clients talk to that, and no address here is valid.
 */
@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(private readonly store: ObjectStore) {}

  @Get()
  @Header('cache-control', 'private, no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiOperation({
    operationId: 'downloadFile',
    summary: 'A file, by the address that GET /resumes/{id}/file gave',
  })
  @ApiFileLink()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({
    description: 'The file as it was uploaded, as an attachment.',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiErrors(400, 403, 404, 503)
  async download(@Query() query: LinkQuery): Promise<StreamableFile> {
    return attachmentOf(await this.disk().download(query));
  }

  @Put()
  @HttpCode(200)
  @RouteConfig(rawBody)
  @ApiOperation({
    operationId: 'uploadFile',
    summary: 'Send the bytes of an upload, to the address that POST /resumes/uploads gave',
    description:
      'Length and content type have to be the announced ones; both are checked before the body is read.',
  })
  @ApiFileLink()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ description: 'Stored. Complete the upload now.' })
  @ApiErrors(400, 403, 503)
  async upload(@Query() query: LinkQuery, @Req() request: FastifyRequest): Promise<void> {
    const { 'content-length': length, 'content-type': type } = request.headers;
    try {
      await this.disk().upload(query, { length, type }, wholeBody(request.body as Readable | undefined));
    } catch (error) {
      discardRest(request);
      throw error;
    }
  }

  private disk(): DiskStore {
    if (!(this.store instanceof DiskStore)) throw new FileLinkInvalid();
    return this.store;
  }
}
