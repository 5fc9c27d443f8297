import { Config, Logger } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { createHttpApp } from './http/http-app.js';

const config = Config.atBoot();
const log = new Logger('api', config.logLevel);
const app = await createHttpApp(ApiModule.with(config), config, log);
await app.listen(config.port, config.host);
log.info('listening', { url: await app.getUrl() });
