import { webhookEventTypes, type WebhookEventType } from '#libs/webhooks';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { Omittable } from '../http/omittable.js';

export class WebhookBodyDto {
  @ApiProperty({
    format: 'uri',
    maxLength: 2_000,
    example: 'https://hooks.example.com/talentflow',
    description: 'Where events are sent by POST: public and `https://`.',
  })
  @MaxLength(2_000)
  @IsString()
  url!: string;

  @ApiProperty({
    enum: webhookEventTypes,
    isArray: true,
    minItems: 1,
    maxItems: 20,
    example: ['resume.parsed', 'resume.failed'],
  })
  @IsIn(webhookEventTypes, { each: true })
  @ArrayMaxSize(20)
  @ArrayMinSize(1)
  @IsArray()
  events!: WebhookEventType[];

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    example: 'The portal of the Berlin office',
  })
  @IsOptional()
  @MaxLength(500)
  @IsString()
  description?: string | null;

  @ApiPropertyOptional({
    description:
      'False: nothing is sent, and events that happen meanwhile are not kept. A new webhook is enabled unless this says otherwise.',
  })
  @Omittable()
  @IsBoolean()
  enabled?: boolean;
}

/** What is left out stays. */
export class WebhookChangesDto extends PartialType(WebhookBodyDto, { skipNullProperties: false }) {}
