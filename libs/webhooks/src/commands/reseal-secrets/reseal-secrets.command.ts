import { Command } from '@nestjs/cqrs';

/** Encrypts the secrets of webhooks anew that a previous `ENCRYPTION_KEY` sealed. */
export class ResealSecrets extends Command<void> {}
