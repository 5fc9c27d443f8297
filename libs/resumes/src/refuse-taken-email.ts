import { QueryFailedError } from 'typeorm';
import { CandidateEmailTaken } from './candidate.errors.js';

/** Two candidates never have one address: the index knows, whoever comes at the same moment. @throws CandidateEmailTaken */
export async function refuseTakenEmail<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    const { constraint } = (error instanceof QueryFailedError ? error.driverError : {}) as {
      constraint?: string;
    };
    throw constraint === 'candidates_email' ? new CandidateEmailTaken() : error;
  }
}
