import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RefreshTokens } from '../../tokens/refresh-tokens.js';
import { LogOut } from './log-out.command.js';

@CommandHandler(LogOut)
export class LogOutHandler implements ICommandHandler<LogOut> {
  constructor(private readonly refreshTokens: RefreshTokens) {}

  execute({ refreshToken }: LogOut): Promise<void> {
    return this.refreshTokens.end(refreshToken);
  }
}
