import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { SecretBox } from './secret-box.js';

/** Gives every module the box for what the database must not show. */
@Global()
@Module({
  providers: [
    { provide: SecretBox, inject: [Config], useFactory: (config: Config) => SecretBox.from(config) },
  ],
  exports: [SecretBox],
})
export class CryptoModule {}
