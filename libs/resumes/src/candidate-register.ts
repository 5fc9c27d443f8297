import type { ParsedResume } from '#libs/parsing';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Resume } from './resume.entity.js';

/** Takes a fact of a resume unless a recruiter said otherwise, or the resume is silent. */
const unlessCorrected = (field: string, value: string): string =>
  `${field} = CASE WHEN '${field}' = ANY(candidates.corrected_fields) THEN candidates.${field}
     ELSE coalesce(${value}, candidates.${field}) END`;

const refreshed = (name: string, phone: string): string => `
  ${unlessCorrected('name', name)}, ${unlessCorrected('phone', phone)},
  version = candidates.version + 1, updated_at = now()`;

/**
 * Tells whose a resume is: the candidate of its first e-mail address, else a new one. A candidate's current resume is
 * the one uploaded last, however the parsing of several ended in time.
 */
@Injectable()
export class CandidateRegister {
  async candidateOf(parsed: ParsedResume, resume: Resume, db: EntityManager): Promise<string> {
    if (resume.candidateId) return resume.candidateId;
    const { name, emails, phones } = parsed.contact;
    const rows = await db.query<{ id: string }[]>(
      `INSERT INTO candidates (id, name, email, phone) VALUES ($1, $2, lower($3), $4)
       ON CONFLICT (email) WHERE deleted_at IS NULL
       DO UPDATE SET ${refreshed('excluded.name', 'excluded.phone')}
       RETURNING id`,
      [
        uuidv7(),
        name?.normalized ?? name?.value ?? null,
        emails[0]?.normalized ?? emails[0]?.value ?? null,
        phones[0]?.normalized ?? null,
      ],
    );
    return rows[0]!.id;
  }

  /** UUIDv7 ids grow with time, so the newest upload has the greatest id. @returns whether it became current */
  async makeCurrent({ id, candidateId }: Resume, db: EntityManager): Promise<boolean> {
    const [, changed] = await db.query<[unknown[], number]>(
      `UPDATE candidates SET current_resume_id = $2
       WHERE id = $1 AND (current_resume_id IS NULL OR current_resume_id < $2)`,
      [candidateId, id],
    );
    return changed > 0;
  }

  async isDeleted(candidateId: string, db: EntityManager): Promise<boolean> {
    const rows = await db.query<unknown[]>(
      'SELECT FROM candidates WHERE id = $1 AND deleted_at IS NOT NULL',
      [candidateId],
    );
    return rows.length > 0;
  }

  /** @returns the id of the resume that stands for the candidate; null when none that is parsed is left */
  async newestParsed(candidateId: string, db: EntityManager): Promise<string | null> {
    const rows = await db.query<{ id: string }[]>(
      `SELECT id FROM resumes WHERE candidate_id = $1 AND state = 'parsed' AND deleted_at IS NULL
       ORDER BY id DESC LIMIT 1`,
      [candidateId],
    );
    return rows[0]?.id ?? null;
  }

  /**
   * Falls back to the newest parsed resume that is left.
   * @returns its id; null when there is none, or the deleted one was not current
   */
  async replaceDeleted({ id, candidateId }: Resume, db: EntityManager): Promise<string | null> {
    if (candidateId === null) return null;
    const [rows] = await db.query<[{ current_resume_id: string | null }[], number]>(
      `UPDATE candidates SET current_resume_id = $3
       WHERE id = $1 AND current_resume_id = $2 RETURNING current_resume_id`,
      [candidateId, id, await this.newestParsed(candidateId, db)],
    );
    return rows[0]?.current_resume_id ?? null;
  }
}
