import { Caller, type CurrentUser } from '#libs/identity';
import {
  ChangeWebhook,
  CreateWebhook,
  DeleteWebhook,
  FindWebhook,
  ListWebhooks,
  RotateWebhookSecret,
} from '#libs/webhooks';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
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
import { TakesIfMatch } from '../http/entity-tags/takes-if-match.js';
import { AnswersSecret } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { mapPage, PageQuery } from '../http/page.dto.js';
import { WebhookBodyDto, WebhookChangesDto } from './webhook-body.dto.js';
import { WebhookDto, WebhookPageDto, WebhookWithSecretDto } from './webhook.dto.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @AnswersSecret()
  @ApiOperation({
    operationId: 'createWebhook',
    summary: 'Have events sent to an address',
    description: 'The answer shows the secret that checks the signatures, this once.',
  })
  @ApiCreatedResponse({
    type: WebhookWithSecretDto,
    headers: { Location: { description: 'The webhook.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 409, 422)
  async create(
    @Body() { url, events, description, enabled }: WebhookBodyDto,
    @Caller() caller: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookWithSecretDto> {
    const given = { url, events, description: description ?? null, enabled: enabled ?? true };
    const { webhook, secret } = await this.commands.execute(new CreateWebhook(given, caller.id));
    void reply.header('location', `/api/v1/webhooks/${webhook.id}`);
    return Object.assign(WebhookDto.of(webhook), { secret });
  }

  @Get()
  @ApiOperation({ operationId: 'listWebhooks', summary: 'Webhooks, newest first' })
  @ApiOkResponse({ type: WebhookPageDto })
  @ApiErrors(400, 401, 403)
  async list(@Query() { limit, cursor }: PageQuery): Promise<WebhookPageDto> {
    const page = await this.queries.execute(new ListWebhooks(limit, cursor ?? null));
    return mapPage(page, (webhook) => WebhookDto.of(webhook));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getWebhook', summary: 'A webhook; never its secret' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: WebhookDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string): Promise<WebhookDto> {
    return WebhookDto.of(await this.queries.execute(new FindWebhook(id)));
  }

  @Patch(':id')
  @TakesIfMatch()
  @ApiOperation({
    operationId: 'changeWebhook',
    summary: 'Change a webhook; what is left out stays',
    description: 'Enabled again, a webhook also gets the deliveries that were pending when it was disabled.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: WebhookDto })
  @ApiErrors(400, 401, 403, 404, 422)
  async change(@IdParam() id: string, @Body() body: WebhookChangesDto): Promise<WebhookDto> {
    return WebhookDto.of(await this.commands.execute(new ChangeWebhook(id, body)));
  }

  @Delete(':id')
  @TakesIfMatch()
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteWebhook', summary: 'Delete a webhook and the log of its deliveries' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  remove(@IdParam() id: string): Promise<void> {
    return this.commands.execute(new DeleteWebhook(id));
  }

  @Post(':id/rotate-secret')
  @AnswersSecret()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rotateWebhookSecret',
    summary: 'Give a webhook a new secret',
    description:
      'For 24 hours deliveries carry two signatures, by the new secret and by the one until now. A secret older than that one ends at once.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: WebhookWithSecretDto })
  @ApiErrors(400, 401, 403, 404)
  async rotateSecret(@IdParam() id: string): Promise<WebhookWithSecretDto> {
    const { webhook, secret } = await this.commands.execute(new RotateWebhookSecret(id));
    return Object.assign(WebhookDto.of(webhook), { secret });
  }
}
