import { FindDelivery, ListDeliveries, Redeliver, SendTestEvent } from '#libs/webhooks';
import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { DeliveriesQuery, DeliveryDetailDto, DeliveryDto, DeliveryPageDto } from './delivery.dto.js';

const accepted = {
  type: DeliveryDetailDto,
  headers: { Location: { description: 'The delivery, to follow it.', schema: { type: 'string' } } },
};

@ApiTags('webhooks')
@ApiParam({ name: 'id', format: 'uuid' })
@Controller('webhooks/:id')
export class WebhookDeliveriesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('test')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'sendTestEvent',
    summary: 'Send an event of type `test`, the way every event goes',
  })
  @ApiAcceptedResponse(accepted)
  @ApiErrors(400, 401, 403, 404, 409)
  async test(
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryDetailDto> {
    return this.accept(id, await this.commands.execute(new SendTestEvent(id)), reply);
  }

  @Get('deliveries')
  @ApiOperation({ operationId: 'listDeliveries', summary: 'What was sent in the last 30 days, newest first' })
  @ApiOkResponse({ type: DeliveryPageDto })
  @ApiErrors(400, 401, 403, 404)
  async list(
    @IdParam() id: string,
    @Query() { state, limit, cursor }: DeliveriesQuery,
  ): Promise<DeliveryPageDto> {
    const page = await this.queries.execute(new ListDeliveries(id, state ?? null, limit, cursor ?? null));
    return mapPage(page, (delivery) => DeliveryDto.of(delivery));
  }

  @Get('deliveries/:deliveryId')
  @ApiOperation({ operationId: 'getDelivery', summary: 'A delivery, its body and every attempt' })
  @ApiParam({ name: 'deliveryId', format: 'uuid' })
  @ApiOkResponse({ type: DeliveryDetailDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string, @IdParam('deliveryId') deliveryId: string): Promise<DeliveryDetailDto> {
    const { delivery, log } = await this.queries.execute(new FindDelivery(id, deliveryId));
    return DeliveryDetailDto.of(delivery, log);
  }

  @Post('deliveries/:deliveryId/redeliver')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'redeliver',
    summary: 'Send an event once more under the same id, for three days if need be',
  })
  @ApiParam({ name: 'deliveryId', format: 'uuid' })
  @ApiAcceptedResponse(accepted)
  @ApiErrors(400, 401, 403, 404, 409)
  async redeliver(
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryDetailDto> {
    await this.commands.execute(new Redeliver(id, deliveryId));
    return this.accept(id, deliveryId, reply);
  }

  private accept(id: string, deliveryId: string, reply: FastifyReply): Promise<DeliveryDetailDto> {
    void reply.header('location', `/api/v1/webhooks/${id}/deliveries/${deliveryId}`);
    return this.find(id, deliveryId);
  }
}
