import type { Session } from '#libs/identity';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/page.dto.js';

export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Whether this call is made in it.' })
  current!: boolean;

  @ApiProperty({ description: 'The program it began in, or `unknown`.', example: 'Firefox on Linux' })
  client!: string;

  @ApiProperty({
    description: 'The network of the address it began at, or `unknown`.',
    example: '203.0.113.0/24',
  })
  network!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'When its tokens were last refreshed; a client at work does so every quarter of an hour.',
  })
  lastUsedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it ends unless it is refreshed before.' })
  expiresAt!: string;

  /** @param currentId the session the call is made in */
  static of(session: Session, currentId: string | null): SessionDto {
    const { id, client, network, createdAt, lastUsedAt, expiresAt } = session;
    return {
      id,
      current: id === currentId,
      client,
      network,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    };
  }
}

export class SessionPageDto extends PageOf(SessionDto) {}
