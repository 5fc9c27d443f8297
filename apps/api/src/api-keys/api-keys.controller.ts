import {
  Caller,
  CreateApiKey,
  FindApiKey,
  ListApiKeys,
  RevokeApiKey,
  type CurrentUser,
} from '#libs/identity';
import { Body, Controller, Delete, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { AnswersSecret } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { mapPage, PageQuery } from '../http/page.dto.js';
import { ApiKeyBodyDto, ApiKeyDto, ApiKeyPageDto, CreatedApiKeyDto } from './api-key.dto.js';

@ApiTags('API keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @AnswersSecret()
  @ApiOperation({
    operationId: 'createApiKey',
    summary: 'Make a key for a program; the answer is the only place it ever shows',
    description:
      'It acts as you, within its scopes: what becomes of your role or your account acts on it at once. Keys cannot make keys.',
  })
  @ApiCreatedResponse({
    type: CreatedApiKeyDto,
    headers: { Location: { description: 'The key, without its secret.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 409)
  async create(
    @Body() { name, scopes, expiresAt }: ApiKeyBodyDto,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedApiKeyDto> {
    const until = expiresAt ? new Date(expiresAt) : null;
    const { key, token } = await this.commands.execute(new CreateApiKey(caller.id, name, scopes, until));
    void reply.header('location', `/api/v1/api-keys/${key.id}`);
    return CreatedApiKeyDto.shown(key, token);
  }

  @Get()
  @ApiOperation({
    operationId: 'listApiKeys',
    summary: 'Your keys, newest first; admins see everybody’s',
    description: 'Never their secrets. Revoked keys are not shown.',
  })
  @ApiOkResponse({ type: ApiKeyPageDto })
  @ApiErrors(400, 401, 403)
  async list(@Query() { limit, cursor }: PageQuery, @Caller() caller: CurrentUser): Promise<ApiKeyPageDto> {
    const page = await this.queries.execute(new ListApiKeys(caller, limit, cursor ?? null));
    return mapPage(page, (key) => ApiKeyDto.of(key));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getApiKey', summary: 'A key, without its secret' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ApiKeyDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string, @Caller() caller: CurrentUser): Promise<ApiKeyDto> {
    return ApiKeyDto.of(await this.queries.execute(new FindApiKey(id, caller)));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeApiKey', summary: 'End a key at once and for good' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  revoke(@IdParam() id: string, @Caller() caller: CurrentUser): Promise<void> {
    return this.commands.execute(new RevokeApiKey(id, caller));
  }
}
