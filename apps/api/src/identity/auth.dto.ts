import { roles, type Role, type SessionTokens } from '#libs/identity';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { mostPasswordUnits } from './user-body.dto.js';

export class LogInDto {
  @ApiProperty({ format: 'email', example: 'recruiter@talentflow.example' })
  @MaxLength(254)
  @IsEmail()
  email!: string;

  @ApiProperty({ format: 'password', maxLength: 128, example: 'the password of this user' })
  @MaxLength(mostPasswordUnits)
  @IsString()
  @IsNotEmpty()
  password!: string;
}

export class RefreshDto {
  @ApiProperty({
    description: 'Of the last sign-in or refresh; good for one use.',
    example: 'the refreshToken of the last sign-in or refresh',
  })
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  refreshToken!: string;
}

export class SessionTokensDto implements SessionTokens {
  @ApiProperty({
    description: 'Send it as `Authorization: Bearer …`.',
    example: 'eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IuKApiJ9.eyJzdWIiOiLigKYifQ.c2lnbmF0dXJl',
  })
  accessToken!: string;

  @ApiProperty({
    description: 'Exchange it at /auth/refresh before or after the access token ends.',
    example: 'mFQ6cPZ0a4yq1sS8h3TtKb7wVxJd2nEoGr5uLiYzN9k',
  })
  refreshToken!: string;

  @ApiProperty({ type: 'integer', description: 'Seconds the access token lives.', example: 900 })
  expiresIn!: number;
}

export class MeDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'email', example: 'recruiter@talentflow.example' })
  email!: string;

  @ApiProperty({ enum: roles })
  role!: Role;
}

/** OAuth 2.0 resource owner password grant (RFC 6749 §4.3), as Swagger UI's sign-in sends it. */
export class TokenRequestDto {
  @ApiProperty({ enum: ['password'] })
  @IsIn(['password'])
  grant_type!: string;

  @ApiProperty({ format: 'email' })
  @MaxLength(254)
  @IsEmail()
  username!: string;

  @ApiProperty({ format: 'password', maxLength: 128 })
  @MaxLength(mostPasswordUnits)
  @IsString()
  @IsNotEmpty()
  password!: string;

  @ApiPropertyOptional({ description: 'Ignored: a role is the account’s.' })
  @Omittable()
  @IsString()
  scope?: string;

  @ApiPropertyOptional()
  @Omittable()
  @IsString()
  client_id?: string;

  @ApiPropertyOptional()
  @Omittable()
  @IsString()
  client_secret?: string;
}

export class TokenDto {
  @ApiProperty({
    example: 'eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IuKApiJ9.eyJzdWIiOiLigKYifQ.c2lnbmF0dXJl',
  })
  access_token!: string;

  @ApiProperty({ enum: ['Bearer'] })
  token_type!: string;

  @ApiProperty({ type: 'integer', example: 900 })
  expires_in!: number;

  @ApiProperty({ example: 'mFQ6cPZ0a4yq1sS8h3TtKb7wVxJd2nEoGr5uLiYzN9k' })
  refresh_token!: string;
}
