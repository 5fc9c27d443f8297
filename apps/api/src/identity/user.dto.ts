import { roles, type Account, type Role } from '#libs/identity';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/page.dto.js';

export const statuses = ['active', 'disabled'] as const;
export type UserStatus = (typeof statuses)[number];

export class UserDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'email', example: 'anna.lindqvist@example.com' })
  email!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Anna Lindqvist' })
  name!: string | null;

  @ApiProperty({ enum: roles })
  role!: Role;

  @ApiProperty({ enum: statuses, description: 'Who is disabled cannot sign in and has no session.' })
  status!: UserStatus;

  @ApiProperty({ type: 'integer', description: 'Grows with every change.', example: 1 })
  version!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  static of({ id, email, name, role, disabledAt, version, createdAt, updatedAt }: Account): UserDto {
    return {
      id,
      email,
      name,
      role,
      status: disabledAt ? 'disabled' : 'active',
      version,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}

export class UserPageDto extends PageOf(UserDto) {}
