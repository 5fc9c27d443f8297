import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Logger } from '../logging/logger.js';
import { Config } from './config.js';

/** Gives every module the settings and the log of the process. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config, service: string): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Logger, useFactory: () => new Logger(service, config.logLevel) },
      ],
      exports: [Config, Logger],
    };
  }
}
