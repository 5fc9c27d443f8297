import { QueryFailedError } from 'typeorm';
import { ResumeUploadedAgain } from './resumes.errors.js';

/** Whether a write failed because the same bytes are there already. */
export const isContentTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'resumes_content';

/** @throws ResumeUploadedAgain instead of the database's refusal of the same content twice */
export async function refuseTakenContent<T>(resumeId: string, change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    throw isContentTaken(error) ? new ResumeUploadedAgain(resumeId) : error;
  }
}
