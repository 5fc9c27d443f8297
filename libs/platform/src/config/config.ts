import { productionFaults } from './production-faults.js';
import { variables } from './variables.js';

type Values = { readonly [K in keyof typeof variables]: ReturnType<(typeof variables)[K]['read']> };

/** The settings are wrong; the message lists every fault with the variable's name and what is allowed. */
export class ConfigInvalid extends Error {}

/** The process's settings: read once at boot, checked, frozen. Injected wherever a setting is needed. */
export abstract class Config implements Values {
  declare readonly environment: Values['environment'];
  declare readonly host: string;
  declare readonly publicUrl: string;
  declare readonly port: number;
  declare readonly workerPort: number;
  declare readonly logLevel: Values['logLevel'];
  declare readonly databaseUrl: string;
  declare readonly databasePoolSize: number;
  declare readonly redisUrl: string;
  declare readonly s3Bucket: string;
  declare readonly s3Region: string;
  declare readonly s3Endpoint: string;
  declare readonly s3Encryption: Values['s3Encryption'];
  declare readonly s3KmsKeyId: string;
  declare readonly storageDir: string;
  declare readonly modelsDir: string;
  declare readonly jwtPrivateKey: string;
  declare readonly jwtKeyFile: string;
  declare readonly jwtAcceptedKeys: readonly string[];
  declare readonly encryptionKey: string;
  declare readonly encryptionPreviousKeys: readonly string[];
  declare readonly encryptionKeyFile: string;
  declare readonly accessTokenSeconds: number;
  declare readonly refreshTokenDays: number;
  declare readonly sessionDays: number;
  declare readonly blindReview: Values['blindReview'];
  declare readonly uploadMaxBytes: number;
  declare readonly batchMaxFiles: number;
  declare readonly batchMaxBytes: number;
  declare readonly parseProcesses: number;
  declare readonly parseTimeoutMs: number;
  declare readonly parseMemoryMb: number;
  declare readonly embeddingThreads: number;
  declare readonly matchMemoryMb: number;
  declare readonly proseUrl: string;
  declare readonly proseModel: string;
  declare readonly proseKey: string;
  declare readonly proseTimeoutMs: number;
  declare readonly queueConcurrency: number;
  declare readonly rateLimitPerMinute: number;
  declare readonly trustedProxies: readonly string[];
  declare readonly corsOrigins: readonly string[];
  declare readonly webhookHttp: Values['webhookHttp'];
  declare readonly webhookAllowedNetworks: readonly string[];
  declare readonly webhookConcurrency: number;
  declare readonly docsExamples: Values['docsExamples'];

  /** The settings of this process; when they are wrong it says so in plain words and ends. */
  static atBoot(): Config {
    try {
      return Config.from(process.env);
    } catch (error) {
      if (!(error instanceof ConfigInvalid)) throw error;
      process.stderr.write(`${error.message}\n`);
      return process.exit(1);
    }
  }

  /** Reads all settings from an environment. @throws ConfigInvalid naming every wrong variable at once */
  static from(environment: NodeJS.ProcessEnv): Config {
    const faults: string[] = [];
    const entries = Object.entries(variables).map(([key, variable]) => {
      const given = environment[variable.name];
      try {
        return [key, variable.read(given === undefined || given === '' ? variable.fallback : given)];
      } catch (error) {
        faults.push(`${variable.name} ${(error as Error).message}`);
        return [key, undefined];
      }
    });
    const values = Object.fromEntries(entries) as Values;
    faults.push(...faultsAcross(values));
    if (faults.length > 0) throw new ConfigInvalid(`Settings to correct:\n- ${faults.join('\n- ')}`);
    return Object.freeze(Object.assign(Object.create(Config.prototype) as Config, values));
  }
}

function faultsAcross(values: Values): string[] {
  const faults: string[] = [];
  if (!values.databaseUrl)
    faults.push(
      'DATABASE_URL is not set: give a postgres:// address, or use `npm run demo`, which brings its own',
    );
  if (values.proseUrl && !values.proseModel)
    faults.push('PROSE_MODEL is not set: name the model that PROSE_URL is to use');
  if (values.environment === 'production') faults.push(...productionFaults(values));
  return faults;
}
