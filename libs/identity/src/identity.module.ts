import { Config } from '#libs/platform';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnsureUserHandler } from './commands/ensure-user/ensure-user.handler.js';
import { LogInHandler } from './commands/log-in/log-in.handler.js';
import { LogOutHandler } from './commands/log-out/log-out.handler.js';
import { RefreshSessionHandler } from './commands/refresh-session/refresh-session.handler.js';
import { JwtStrategy } from './guards/jwt.strategy.js';
import { SignInGuard } from './guards/sign-in.guard.js';
import { Passwords } from './passwords/passwords.js';
import { FindUserHandler } from './queries/find-user/find-user.handler.js';
import { AccessTokens } from './tokens/access-tokens.js';
import { RefreshTokens } from './tokens/refresh-tokens.js';
import { SigningKey } from './tokens/signing-key.js';
import { User } from './user.entity.js';

@Module({
  imports: [CqrsModule, PassportModule, TypeOrmModule.forFeature([User])],
  providers: [
    LogInHandler,
    RefreshSessionHandler,
    LogOutHandler,
    EnsureUserHandler,
    FindUserHandler,
    JwtStrategy,
    SignInGuard,
    Passwords,
    AccessTokens,
    RefreshTokens,
    { provide: SigningKey, inject: [Config], useFactory: (config: Config) => SigningKey.from(config) },
  ],
  exports: [SignInGuard],
})
export class IdentityModule {}
