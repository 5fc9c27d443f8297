import { Command } from '@nestjs/cqrs';
import type { CurrentUser } from '../../current-user.js';

/** Answers whom an API key speaks for, as the database knows them now, and notes that it was used. */
export class UseApiKey extends Command<CurrentUser> {
  constructor(readonly token: string) {
    super();
  }
}
