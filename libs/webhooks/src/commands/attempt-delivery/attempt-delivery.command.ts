import { Command } from '@nestjs/cqrs';

/** Makes the attempt that was claimed under this number. */
export class AttemptDelivery extends Command<void> {
  constructor(
    readonly deliveryId: string,
    readonly attempt: number,
  ) {
    super();
  }
}
