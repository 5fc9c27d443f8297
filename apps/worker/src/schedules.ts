import { SweepPartials, SweepUploads } from '#libs/resumes';
import { ForgetDeliveries, ResealSecrets } from '#libs/webhooks';
import type { ICommand } from '@nestjs/cqrs';

/** A command that is due again and again. */
export interface Schedule {
  name: string;
  everyMs: number;
  command: () => ICommand;
}

const minutes = 60_000;

/** Every "from time to time, do that". Each may run in several workers at once. */
export const schedules: readonly Schedule[] = [
  { name: 'sweep uploads', everyMs: 10 * minutes, command: () => new SweepUploads() },
  { name: 'sweep partial files', everyMs: 24 * 60 * minutes, command: () => new SweepPartials() },
  { name: 'forget webhook deliveries', everyMs: 60 * minutes, command: () => new ForgetDeliveries() },
  { name: 'reseal webhook secrets', everyMs: 60 * minutes, command: () => new ResealSecrets() },
];
