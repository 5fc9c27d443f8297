import type { EventPayload, WebhookEvents } from '#libs/webhooks';
import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  JobChangedDataDto,
  ModelPromotedDataDto,
  ResumeFailedDataDto,
  ResumeParsedDataDto,
  ScoreComputedDataDto,
  TestDataDto,
} from './message-data.dto.js';

/** The DTO class of a message of that type. */
function messageOf<T extends keyof WebhookEvents>(
  type: T,
  data: Type<WebhookEvents[T]>,
): Type<EventPayload<T>> & { readonly eventType: T } {
  class MessageDto implements EventPayload<T> {
    static readonly eventType = type;

    @ApiProperty({ type: String, enum: [type] })
    type!: T;

    @ApiProperty({ format: 'date-time', description: 'When it happened.' })
    timestamp!: string;

    @ApiProperty({ type: data })
    data!: WebhookEvents[T];
  }
  Object.defineProperty(MessageDto, 'name', { value: data.name.replace('DataDto', 'MessageDto') });
  return MessageDto;
}

/** The bodies of webhook deliveries, by type. */
export const messageDtos = [
  messageOf('resume.parsed', ResumeParsedDataDto),
  messageOf('resume.failed', ResumeFailedDataDto),
  messageOf('score.computed', ScoreComputedDataDto),
  messageOf('job.changed', JobChangedDataDto),
  messageOf('model.promoted', ModelPromotedDataDto),
  messageOf('test', TestDataDto),
] as const;
