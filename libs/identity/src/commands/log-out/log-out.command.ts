import { Command } from '@nestjs/cqrs';

export class LogOut extends Command<void> {
  constructor(readonly refreshToken: string) {
    super();
  }
}
