import { roles, type Role } from '#libs/identity';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { Omittable } from '../http/omittable.js';

const trimmed = ({ value }: TransformFnParams): unknown => (typeof value === 'string' ? value.trim() : value);

const newPassword = {
  format: 'password',
  minLength: 15,
  maxLength: 128,
  description: '15 to 128 characters of any kind, hard to guess: several words that do not belong together.',
  example: 'violet anchor beneath the tram',
} as const;

/** What is read of a password at most, in UTF-16 units: 128 characters of any script in any of its forms fit. */
export const mostPasswordUnits = 512;

export class CreateUserDto {
  @ApiProperty({ format: 'email', maxLength: 254, example: 'anna.lindqvist@example.com' })
  @Transform(trimmed)
  @MaxLength(254)
  @IsEmail()
  email!: string;

  @ApiProperty(newPassword)
  @MaxLength(mostPasswordUnits)
  @IsString()
  @IsNotEmpty()
  password!: string;

  @ApiProperty({ enum: roles })
  @IsIn(roles)
  role!: Role;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Anna Lindqvist' })
  @Transform(trimmed)
  @IsOptional()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  name?: string | null;
}

export class UpdateUserDto {
  @ApiPropertyOptional({ enum: roles })
  @Omittable()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional({ description: 'Whether the user may not sign in.' })
  @Omittable()
  @IsBoolean()
  disabled?: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Anna Lindqvist' })
  @Transform(trimmed)
  @IsOptional()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  name?: string | null;

  @ApiPropertyOptional({ ...newPassword, description: `A new password. ${newPassword.description}` })
  @Omittable()
  @MaxLength(mostPasswordUnits)
  @IsString()
  @IsNotEmpty()
  password?: string;
}

export class ChangePasswordDto {
  @ApiProperty({ format: 'password', maxLength: 128, example: 'the password until now' })
  @MaxLength(mostPasswordUnits)
  @IsString()
  @IsNotEmpty()
  currentPassword!: string;

  @ApiProperty(newPassword)
  @MaxLength(mostPasswordUnits)
  @IsString()
  @IsNotEmpty()
  newPassword!: string;
}
