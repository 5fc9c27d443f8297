import { Query } from '@nestjs/cqrs';
import type { Account } from '../../account.js';

export class FindUser extends Query<Account> {
  constructor(readonly userId: string) {
    super();
  }
}
