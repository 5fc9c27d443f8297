import type { TalentFlowClient } from './client.js';
import { unwrap } from './problem.js';
import type { components } from './schema.js';

export type UploadedResume = components['schemas']['UploadedResumeDto'];

/**
 * Uploads a resume and answers as soon as it is kept: follow `backgroundJobId` with `endOf`. The same bytes again are the
 * same resume.
 * @throws TalentFlowProblem when the file is refused
 */
export async function uploadResume(client: TalentFlowClient, file: File): Promise<UploadedResume> {
  // Only with `Prefer: wait` does this call answer anything else.
  return (await unwrap(client.POST('/api/v1/resumes/upload', { body: { file } }))) as UploadedResume;
}
