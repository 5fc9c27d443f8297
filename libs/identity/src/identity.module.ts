import { Config } from '#libs/platform';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangePasswordHandler } from './commands/change-password/change-password.handler.js';
import { CreateUserHandler } from './commands/create-user/create-user.handler.js';
import { EndSessionHandler } from './commands/end-session/end-session.handler.js';
import { EndSessionsHandler } from './commands/end-sessions/end-sessions.handler.js';
import { ApiKey } from './api-keys/api-key.entity.js';
import { CreateApiKeyHandler } from './commands/create-api-key/create-api-key.handler.js';
import { EnsureUserHandler } from './commands/ensure-user/ensure-user.handler.js';
import { LogInHandler } from './commands/log-in/log-in.handler.js';
import { LogOutHandler } from './commands/log-out/log-out.handler.js';
import { RefreshSessionHandler } from './commands/refresh-session/refresh-session.handler.js';
import { RevokeApiKeyHandler } from './commands/revoke-api-key/revoke-api-key.handler.js';
import { UseApiKeyHandler } from './commands/use-api-key/use-api-key.handler.js';
import { JwtStrategy } from './guards/jwt.strategy.js';
import { SignInGuard } from './guards/sign-in.guard.js';
import { Passwords } from './passwords/passwords.js';
import { FindCallerHandler } from './queries/find-caller/find-caller.handler.js';
import { FindUserHandler } from './queries/find-user/find-user.handler.js';
import { ListUsersHandler } from './queries/list-users/list-users.handler.js';
import { UpdateUserHandler } from './commands/update-user/update-user.handler.js';
import { FindPublicKeysHandler } from './queries/find-public-keys/find-public-keys.handler.js';
import { ListSessionsHandler } from './queries/list-sessions/list-sessions.handler.js';
import { Sessions } from './sessions/sessions.js';
import { FindApiKeyHandler } from './queries/find-api-key/find-api-key.handler.js';
import { ListApiKeysHandler } from './queries/list-api-keys/list-api-keys.handler.js';
import { GuardedCheck } from './throttling/guarded-check.js';
import { SignInThrottle } from './throttling/sign-in-throttle.js';
import { AccessTokens } from './tokens/access-tokens.js';
import { SigningKeys } from './tokens/signing-keys.js';
import { User } from './user.entity.js';

@Module({
  imports: [CqrsModule, PassportModule, TypeOrmModule.forFeature([User, ApiKey])],
  providers: [
    LogInHandler,
    RefreshSessionHandler,
    LogOutHandler,
    EnsureUserHandler,
    CreateUserHandler,
    UpdateUserHandler,
    ChangePasswordHandler,
    FindUserHandler,
    ListUsersHandler,
    EndSessionHandler,
    EndSessionsHandler,
    FindCallerHandler,
    FindPublicKeysHandler,
    ListSessionsHandler,
    CreateApiKeyHandler,
    RevokeApiKeyHandler,
    UseApiKeyHandler,
    ListApiKeysHandler,
    FindApiKeyHandler,
    JwtStrategy,
    SignInGuard,
    Passwords,
    GuardedCheck,
    SignInThrottle,
    AccessTokens,
    Sessions,
    { provide: SigningKeys, inject: [Config], useFactory: (config: Config) => SigningKeys.from(config) },
  ],
  exports: [SignInGuard],
})
export class IdentityModule {}
