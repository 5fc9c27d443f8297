import { Command } from '@nestjs/cqrs';

/** Deletes deliveries that are older than 30 days, with their attempts. */
export class ForgetDeliveries extends Command<void> {}
