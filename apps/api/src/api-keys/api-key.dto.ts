import { scopes, type ApiKeyView, type Scope } from '#libs/identity';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsRFC3339,
  IsString,
  MaxLength,
} from 'class-validator';
import { PageOf } from '../http/page.dto.js';

export class ApiKeyBodyDto {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'Nightly import' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @MaxLength(100)
  @IsString()
  @IsNotEmpty()
  name!: string;

  @ApiProperty({
    enum: scopes,
    isArray: true,
    minItems: 1,
    uniqueItems: true,
    example: ['resumes:write', 'scores:read'],
    description: 'What the key may do of what you may do.',
  })
  @IsIn(scopes, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  @IsArray()
  scopes!: Scope[];

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2099-01-01T00:00:00Z',
    description: 'When it stops working; left out or null: not by itself.',
  })
  @IsOptional()
  @IsRFC3339()
  expiresAt?: string | null;
}

export class ApiKeyDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid', description: 'The user the key acts as.' })
  ownerId!: string;

  @ApiProperty({ example: 'Nightly import' })
  name!: string;

  @ApiProperty({ enum: scopes, isArray: true })
  scopes!: Scope[];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the minute.' })
  lastUsedAt!: string | null;

  static of({ createdAt, expiresAt, lastUsedAt, ...facts }: ApiKeyView): ApiKeyDto {
    return {
      id: facts.id,
      ownerId: facts.ownerId,
      name: facts.name,
      scopes: facts.scopes,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    };
  }
}

export class CreatedApiKeyDto extends ApiKeyDto {
  @ApiProperty({
    description: 'Send it as `Authorization: Bearer …`. It is shown here once and kept nowhere.',
    example: 'tf_live_01900000000070008000000000000000_…',
  })
  key!: string;

  static shown(key: ApiKeyView, token: string): CreatedApiKeyDto {
    return Object.assign(ApiKeyDto.of(key), { key: token });
  }
}

export class ApiKeyPageDto extends PageOf(ApiKeyDto) {}
