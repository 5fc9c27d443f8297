import {
  disabledReasons,
  webhookEventTypes,
  type DisabledReason,
  type Webhook,
  type WebhookEventType,
} from '#libs/webhooks';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/page.dto.js';

export class WebhookDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Grows with every change.', example: 1 })
  version!: number;

  @ApiProperty({ format: 'uri', example: 'https://hooks.example.com/talentflow' })
  url!: string;

  @ApiProperty({ enum: webhookEventTypes, isArray: true })
  events!: WebhookEventType[];

  @ApiProperty({ type: String, nullable: true, example: 'The portal of the Berlin office' })
  description!: string | null;

  @ApiProperty()
  enabled!: boolean;

  @ApiProperty({
    type: String,
    enum: [...disabledReasons, null],
    nullable: true,
    description:
      '`asked`: by a user; `gone`: the receiver answered 410; `failing`: three days without a delivery that arrived.',
  })
  disabledReason!: DisabledReason | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  disabledAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until then deliveries are signed with the secret before as well; null when there is none.',
  })
  previousSecretUntil!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  static of(webhook: Webhook): WebhookDto {
    const { id, version, url, events, description, disabledReason, disabledAt, previousSecretUntil } =
      webhook;
    const rotating = previousSecretUntil && previousSecretUntil > new Date() ? previousSecretUntil : null;
    return {
      id,
      version,
      url,
      events,
      description,
      enabled: disabledAt === null,
      disabledReason,
      disabledAt: disabledAt?.toISOString() ?? null,
      previousSecretUntil: rotating?.toISOString() ?? null,
      createdAt: webhook.createdAt.toISOString(),
      updatedAt: webhook.updatedAt.toISOString(),
    };
  }
}

export class WebhookPageDto extends PageOf(WebhookDto) {}

export class WebhookWithSecretDto extends WebhookDto {
  @ApiProperty({
    description: 'Checks the signatures. Keep it now: it is not shown again.',
    example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
  })
  secret!: string;
}
