import type { ParsedResume } from '#libs/parsing';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Resume } from './resume.entity.js';

/**
 * Tells whose a resume is: the candidate of its first e-mail address, else a new one. A candidate's current resume is
 * the one uploaded last, however the parsing of several ended in time.
 */
@Injectable()
export class CandidateRegister {
  async candidateOf(parsed: ParsedResume, resume: Resume, db: EntityManager): Promise<string> {
    if (resume.candidateId) return resume.candidateId;
    const { name, emails } = parsed.contact;
    const rows = await db.query<{ id: string }[]>(
      `INSERT INTO candidates (id, name, email) VALUES ($1, $2, lower($3))
       ON CONFLICT (email) DO UPDATE SET name = coalesce(excluded.name, candidates.name)
       RETURNING id`,
      [uuidv7(), name?.normalized ?? name?.value ?? null, emails[0]?.normalized ?? emails[0]?.value ?? null],
    );
    return rows[0]!.id;
  }

  /** UUIDv7 ids grow with time, so the newest upload has the greatest id. */
  async makeCurrent({ id, candidateId }: Resume, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE candidates SET current_resume_id = $2
       WHERE id = $1 AND (current_resume_id IS NULL OR current_resume_id < $2)`,
      [candidateId, id],
    );
  }

  /**
   * Falls back to the newest parsed resume that is left.
   * @returns its id; null when there is none, or the deleted one was not current
   */
  async replaceDeleted({ id, candidateId }: Resume, db: EntityManager): Promise<string | null> {
    const [rows] = await db.query<[{ current_resume_id: string | null }[], number]>(
      `UPDATE candidates SET current_resume_id = (
         SELECT id FROM resumes
         WHERE candidate_id = $1 AND state = 'parsed' AND deleted_at IS NULL AND id <> $2
         ORDER BY id DESC LIMIT 1
       ) WHERE id = $1 AND current_resume_id = $2 RETURNING current_resume_id`,
      [candidateId, id],
    );
    return rows[0]?.current_resume_id ?? null;
  }
}
