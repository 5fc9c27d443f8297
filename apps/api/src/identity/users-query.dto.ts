import { roles, type Role, type UserFilter } from '#libs/identity';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageQuery } from '../http/page.dto.js';
import { statuses, type UserStatus } from './user.dto.js';

export class UsersQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 254, description: 'How the e-mail address starts, in any case.' })
  @Omittable()
  @MaxLength(254)
  @IsString()
  @IsNotEmpty()
  email?: string;

  @ApiPropertyOptional({ enum: roles })
  @Omittable()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional({ enum: statuses })
  @Omittable()
  @IsIn(statuses)
  status?: UserStatus;

  get filter(): UserFilter {
    return { email: this.email ?? null, role: this.role ?? null, status: this.status ?? null };
  }
}
