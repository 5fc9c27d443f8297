import { FindPublicKeys } from '#libs/identity';
import { Controller, Get, Header } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { JwksDto } from './jwks.dto.js';

@ApiTags('auth')
@Controller('.well-known/jwks.json')
export class JwksController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({
    operationId: 'getSigningKeys',
    summary: 'The public keys whose access tokens are accepted (RFC 7517)',
  })
  @ApiOkResponse({ type: JwksDto })
  async keys(): Promise<JwksDto> {
    return { keys: await this.queries.execute(new FindPublicKeys()) };
  }
}
