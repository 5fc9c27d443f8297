import { Controller, Get, Header, Headers, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { preferredType } from '../http/preferred-type.js';

const link = (example: string): PropertyDecorator => ApiProperty({ format: 'uri-reference', example });

export class IndexDto {
  @ApiProperty({ example: 'TalentFlow AI' })
  name!: string;

  @link('/api/v1')
  api!: string;

  @link('/docs')
  docs!: string;

  @link('/docs/openapi.json')
  openapi!: string;

  @link('/errors')
  errors!: string;

  @link('/health/ready')
  health!: string;
}

/** What stands where, for whoever knows the host alone: browsers come to the documentation. */
@ApiTags('conventions')
@Controller()
export class IndexController {
  @Get()
  @Header('vary', 'accept, origin')
  @ApiOperation({ operationId: 'getIndex', summary: 'Where things are' })
  @ApiOkResponse({ type: IndexDto })
  @ApiResponse({
    status: 302,
    description: 'For browsers: to the documentation.',
    headers: { Location: { description: '`/docs`.', schema: { type: 'string' } } },
  })
  find(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): IndexDto | undefined {
    if (preferredType(accept, ['application/json', 'text/html']) === 'text/html') {
      void reply.status(302).header('location', '/docs');
      return undefined;
    }
    return {
      name: 'TalentFlow AI',
      api: '/api/v1',
      docs: '/docs',
      openapi: '/docs/openapi.json',
      errors: '/errors',
      health: '/health/ready',
    };
  }
}
