import type { DataSource } from 'typeorm';

/** What stands in the examples: an id for each kind of thing, and where a webhook may go. */
export type ExampleValues = Readonly<Record<keyof typeof sampleValues, string>>;

/** Values of the right form, for a document that is nobody's in particular. */
export const sampleValues = {
  apiKey: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a01',
  session: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a02',
  user: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03',
  backgroundJob: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04',
  job: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05',
  upload: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a06',
  resume: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07',
  candidate: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08',
  otherCandidate: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a09',
  note: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0a',
  score: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b',
  model: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c',
  webhook: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d',
  delivery: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0e',
  event: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0f',
  outcome: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a10',
  webhookUrl: 'https://hooks.example.com/talentflow',
};

/**
 * The oldest of each kind: in a demo that is the seed, which stays. The candidate is one with a note, the user no admin,
 * who cannot be disabled while there is no other, and the session an admin's: admins may make every call.
 */
const oldest = `
  WITH subject AS (SELECT id, current_resume_id FROM candidates c WHERE deleted_at IS NULL AND merged_into IS NULL
      AND current_resume_id IS NOT NULL
    ORDER BY EXISTS (SELECT FROM candidate_notes WHERE candidate_id = c.id) DESC, id LIMIT 1),
  hook AS (SELECT id FROM webhooks w
    ORDER BY EXISTS (SELECT FROM webhook_deliveries WHERE webhook_id = w.id) DESC, id LIMIT 1)
  SELECT
  (SELECT id FROM api_keys WHERE revoked_at IS NULL ORDER BY id LIMIT 1) AS "apiKey",
  (SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.role = 'admin' ORDER BY s.id LIMIT 1) AS session,
  (SELECT id FROM users WHERE role <> 'admin' ORDER BY role = 'recruiter', id LIMIT 1) AS "user",
  (SELECT id FROM background_jobs ORDER BY id LIMIT 1) AS "backgroundJob",
  (SELECT id FROM jobs WHERE deleted_at IS NULL ORDER BY id LIMIT 1) AS job,
  (SELECT id FROM direct_uploads ORDER BY id LIMIT 1) AS upload,
  (SELECT current_resume_id FROM subject) AS resume,
  (SELECT id FROM subject) AS candidate,
  (SELECT id FROM candidates WHERE deleted_at IS NULL AND merged_into IS NULL AND id NOT IN (SELECT id FROM subject)
    ORDER BY id LIMIT 1) AS "otherCandidate",
  (SELECT id FROM candidate_notes WHERE candidate_id IN (SELECT id FROM subject) ORDER BY id LIMIT 1) AS note,
  (SELECT s.id FROM scores s JOIN jobs j ON j.id = s.job_id AND j.deleted_at IS NULL
     JOIN resumes r ON r.id = s.resume_id AND r.deleted_at IS NULL ORDER BY s.id LIMIT 1) AS score,
  (SELECT model_version_id FROM model_aliases WHERE alias = 'champion') AS model,
  (SELECT id FROM hook) AS webhook,
  (SELECT url FROM webhooks WHERE id IN (SELECT id FROM hook)) AS "webhookUrl",
  (SELECT id FROM webhook_deliveries WHERE webhook_id IN (SELECT id FROM hook) ORDER BY id LIMIT 1) AS delivery`;

/** Values that exist in the database; a sample for each kind of which there is nothing yet. */
export async function existingValues(database: DataSource): Promise<ExampleValues> {
  const [found] = await database.query<[Record<string, string | null>]>(oldest);
  const known = Object.entries(found).filter(([, value]) => value !== null);
  return { ...sampleValues, ...Object.fromEntries(known) };
}
