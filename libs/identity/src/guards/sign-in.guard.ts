import { Injectable, type ExecutionContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AuthGuard } from '@nestjs/passport';
import { ApiKeyToken } from '../api-keys/api-key-token.js';
import { UseApiKey } from '../commands/use-api-key/use-api-key.command.js';
import type { CurrentUser } from '../current-user.js';
import { SignInRequired } from '../identity.errors.js';

interface Request {
  headers: { authorization?: string };
  user: CurrentUser;
}

/** Lets a call pass when its access token or API key is good, and puts the user it speaks for on the request. */
@Injectable()
export class SignInGuard extends AuthGuard('jwt') {
  constructor(private readonly commands: CommandBus) {
    super();
  }

  /** @throws SignInRequired, ApiKeyInvalid */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const [, bearer] = /^bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (!bearer || !ApiKeyToken.isClaimedBy(bearer)) return (await super.canActivate(context)) === true;
    request.user = await this.commands.execute(new UseApiKey(bearer));
    return true;
  }

  override handleRequest<U>(error: unknown, user: U | false): U {
    if (error) throw error as Error;
    if (!user) throw new SignInRequired();
    return user;
  }
}
