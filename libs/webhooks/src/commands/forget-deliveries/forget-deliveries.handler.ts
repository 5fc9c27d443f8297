import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ForgetDeliveries } from './forget-deliveries.command.js';

const keptDays = 30;

@CommandHandler(ForgetDeliveries)
export class ForgetDeliveriesHandler implements ICommandHandler<ForgetDeliveries> {
  constructor(private readonly database: DataSource) {}

  async execute(): Promise<void> {
    await this.database.query(
      'DELETE FROM webhook_deliveries WHERE created_at < now() - make_interval(days => $1)',
      [keptDays],
    );
  }
}
