import { publicRoute } from '#libs/platform';
import { SetMetadata } from '@nestjs/common';
import type { Role } from '../user.entity.js';

export const allowedRoles = 'talentflow:roles';

/** Names the roles a route is for; `admin` may call every route. A route that names none and is not public is refused. */
export const Roles = (...roles: Role[]): MethodDecorator & ClassDecorator => SetMetadata(allowedRoles, roles);

/** Opens a route to callers who have not signed in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(publicRoute, true);
