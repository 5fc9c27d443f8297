import {
  attemptErrors,
  deliveryStates,
  webhookEventTypes,
  type AttemptError,
  type DeliveryAttempt,
  type DeliveryState,
  type DeliveryView,
  type EventPayload,
} from '#libs/webhooks';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageOf, PageQuery } from '../http/page.dto.js';
import { messageDtos } from './message.dto.js';

const eventTypes = [...webhookEventTypes, 'test'] as const;
const nullableErrors = { type: String, enum: [...attemptErrors, null], nullable: true } as const;

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: deliveryStates, description: 'Only deliveries in this state.' })
  @Omittable()
  @IsIn(deliveryStates)
  state?: DeliveryState;
}

export class DeliveryDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  webhookId!: string;

  @ApiProperty({ format: 'uuid', description: 'What the receiver sees as `webhook-id`, in every attempt.' })
  eventId!: string;

  @ApiProperty({ enum: eventTypes })
  type!: EventPayload['type'];

  @ApiProperty({
    enum: deliveryStates,
    description:
      '`pending`: under way, or waits for its next attempt; `dead`: three days of attempts failed.',
  })
  state!: DeliveryState;

  @ApiProperty({ type: 'integer', description: 'Attempts begun.', example: 1 })
  attempts!: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null unless it is pending.',
  })
  nextAttemptAt!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'HTTP status of the last answer.',
    example: 204,
  })
  lastStatus!: number | null;

  @ApiProperty({ ...nullableErrors, description: 'Why the last attempt failed; null when it did not.' })
  lastError!: AttemptError | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;

  static of(view: DeliveryView): DeliveryDto {
    const { id, webhookId, eventId, payload, state, attempts, lastStatus, lastError } = view;
    return {
      id,
      webhookId,
      eventId,
      type: payload.type,
      state,
      attempts,
      nextAttemptAt: view.nextAttemptAt?.toISOString() ?? null,
      lastStatus,
      lastError,
      createdAt: view.createdAt.toISOString(),
      endedAt: view.endedAt?.toISOString() ?? null,
    };
  }
}

export class DeliveryPageDto extends PageOf(DeliveryDto) {}

export class DeliveryAttemptDto {
  @ApiProperty({
    type: 'integer',
    description: '1, 2, 3 …; one that was lost together with its worker is left out.',
    example: 1,
  })
  number!: number;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({
    type: 'integer',
    description: 'Milliseconds until it was answered or given up.',
    example: 42,
  })
  ms!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'HTTP status; null without an answer.',
    example: 204,
  })
  status!: number | null;

  @ApiProperty({ ...nullableErrors, description: 'Null when it arrived.' })
  error!: AttemptError | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The first 1,024 bytes of the answer’s body.',
    example: '',
  })
  answer!: string | null;

  static of({ number, startedAt, ms, status, error, answer }: DeliveryAttempt): DeliveryAttemptDto {
    return { number, startedAt: startedAt.toISOString(), ms, status, error, answer };
  }
}

@ApiExtraModels(...messageDtos)
export class DeliveryDetailDto extends DeliveryDto {
  @ApiProperty({
    oneOf: messageDtos.map((message) => ({ $ref: getSchemaPath(message) })),
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(messageDtos.map((message) => [message.eventType, getSchemaPath(message)])),
    },
    description: 'The body as it is sent.',
  })
  payload!: EventPayload;

  @ApiProperty({ type: [DeliveryAttemptDto], description: 'Every attempt, the first one first.' })
  log!: DeliveryAttemptDto[];

  static override of(view: DeliveryView, log: readonly DeliveryAttempt[] = []): DeliveryDetailDto {
    const attempts = log.map((attempt) => DeliveryAttemptDto.of(attempt));
    return Object.assign(DeliveryDto.of(view), { payload: view.payload, log: attempts });
  }
}
