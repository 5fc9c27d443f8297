import { Config, Logger } from '#libs/platform';
import { createWorkerApp } from './worker-app.js';

const config = Config.atBoot();
const log = new Logger('worker', config.logLevel);
const app = await createWorkerApp(config, log);
await app.listen(config.workerPort, config.host);
log.info('listening', { url: await app.getUrl() });
