import type { ParsedResume } from '#libs/resumes';
import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** A candidate and the resume that is the current one. */
export interface StoredCandidate {
  candidateId: string;
  resumeId: string;
}

/** Stores candidates with parsed resumes as the parsing leaves them, in one statement. */
export async function storeCandidates(
  db: Client,
  resumes: readonly ParsedResume[],
): Promise<StoredCandidate[]> {
  const rows = resumes.map((parsed) => ({
    candidateId: uuidv7(),
    resumeId: uuidv7(),
    workId: uuidv7(),
    sha256: randomBytes(32).toString('hex'),
    parsed,
  }));
  await db.query(statement, [JSON.stringify(rows)]);
  return rows.map(({ candidateId, resumeId }) => ({ candidateId, resumeId }));
}

const statement = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS row ("candidateId" uuid, "resumeId" uuid, "workId" uuid, sha256 text, parsed jsonb)
  ), work AS (
    INSERT INTO background_jobs (id, kind, state, percent, stage, created_at, updated_at)
    SELECT "workId", 'resume.process', 'succeeded', 100, 'done', now(), now() FROM given
  ), candidate AS (
    INSERT INTO candidates (id, current_resume_id) SELECT "candidateId", "resumeId" FROM given
  )
  INSERT INTO resumes (id, candidate_id, background_job_id, state, version, file_name, media_type, size_bytes,
    content_sha256, storage_key, parsed, uploaded_by, uploaded_at, parsed_at)
  SELECT "resumeId", "candidateId", "workId", 'parsed', 1, 'resume.pdf', 'application/pdf', 1,
    decode(sha256, 'hex'), sha256, parsed, (SELECT id FROM users LIMIT 1), now(), now() FROM given`;
