import { DomainError } from '../errors/domain-error.js';

export class DatabaseUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'database.unavailable';

  constructor(cause: unknown) {
    super('The database does not answer. Try again in a moment.', { cause });
  }
}

/** SQLSTATE: class 08 connection exception, 53300 too many connections, 57P01 to 57P03 shut down, crashed, starting. */
const sqlStates = /^(08...|53300|57P0[123])$/;

const systemErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** The driver and its pool give these no code: a connection lost, waited for too long, or broken since the last query. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/;

/** Tells the loss of the database from a fault of a query: trying again may help. */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DomainError) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (sqlStates.test(code) || systemErrors.has(code))) return true;
  return driverMessages.test(error.message);
}
