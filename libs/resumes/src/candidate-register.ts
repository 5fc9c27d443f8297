import type { ParsedResume } from '#libs/parsing';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { CandidateFacts } from './candidate.entity.js';
import { isNobody } from './is-nobody.js';
import type { Resume } from './resume.entity.js';

/**
 * Takes a fact of a resume unless a recruiter said otherwise, or the resume is silent; one that is older than the current
 * resume fills what that leaves open.
 */
const unlessCorrected = (field: string, value: string, resumeId: string): string =>
  `${field} = CASE WHEN '${field}' = ANY(candidates.corrected_fields) THEN candidates.${field}
     WHEN candidates.current_resume_id > ${resumeId}::uuid THEN coalesce(candidates.${field}, ${value})
     ELSE coalesce(${value}, candidates.${field}) END`;

const refreshed = (name: string, phone: string, resumeId: string): string => `
  ${unlessCorrected('name', name, resumeId)}, ${unlessCorrected('phone', phone, resumeId)},
  version = candidates.version + 1, updated_at = now()`;

/**
 * Tells whose a resume is: the candidate of its first e-mail address, else a new one. A candidate's current resume is
 * the one uploaded last, however the parsing of several ended in time.
 */
@Injectable()
export class CandidateRegister {
  /** Gives a parsed resume its candidate, unless it tells of nobody; a known one takes over what their current resume says. */
  async assign(resume: Resume, db: EntityManager): Promise<void> {
    const { candidateId, parsed } = resume;
    if (!parsed) return;
    if (candidateId) await this.refresh(resume.id, candidateId, parsed, db);
    else if (!isNobody(parsed)) resume.candidateId = await this.candidateOf(resume.id, parsed, db);
  }

  private async candidateOf(resumeId: string, parsed: ParsedResume, db: EntityManager): Promise<string> {
    const { name, email, phone } = factsOf(parsed);
    const known = email && (await this.mergedWith(email, db));
    if (known) return known;
    const rows = await db.query<{ id: string }[]>(
      `INSERT INTO candidates (id, name, email, phone) VALUES ($1, $2, $3, $4)
       ON CONFLICT (email) WHERE deleted_at IS NULL
       DO UPDATE SET ${refreshed('excluded.name', 'excluded.phone', '$5')}
       RETURNING id`,
      [uuidv7(), name, email, phone, resumeId],
    );
    return rows[0]!.id;
  }

  /** @returns who the owner of an address is now, where they were merged into somebody */
  private async mergedWith(email: string, db: EntityManager): Promise<string | null> {
    const rows = await db.query<{ id: string }[]>(
      `SELECT now.id FROM candidates was JOIN candidates now ON now.id = was.merged_into
       WHERE was.email = $1 AND now.deleted_at IS NULL
         AND NOT EXISTS (SELECT FROM candidates other WHERE other.email = $1 AND other.deleted_at IS NULL)
       ORDER BY was.deleted_at DESC LIMIT 1`,
      [email],
    );
    return rows[0]?.id ?? null;
  }

  /** The address changes only where it came from this resume. An address that somebody else has is left to them: the two may be duplicates. */
  private async refresh(
    resumeId: string,
    candidateId: string,
    parsed: ParsedResume,
    db: EntityManager,
  ): Promise<void> {
    const { name, email, phone } = factsOf(parsed);
    await db.query(
      `UPDATE candidates SET ${refreshed('$3', '$4', '$2')}, ${unlessCorrected(
        'email',
        `(SELECT $5::text WHERE NOT EXISTS (SELECT FROM candidates other
            WHERE other.email = $5 AND other.id <> $1 AND other.deleted_at IS NULL)
          AND (candidates.email IS NULL OR candidates.email = ANY (
            SELECT unnest(r.emails) FROM resumes r WHERE r.id = $2)))`,
        '$2',
      )} WHERE id = $1 AND current_resume_id = $2`,
      [candidateId, resumeId, name, phone, email],
    );
  }

  /** UUIDv7 ids grow with time, so the newest upload has the greatest id. @returns whether it became current */
  async makeCurrent({ id, candidateId }: Resume, db: EntityManager): Promise<boolean> {
    if (candidateId === null) return false;
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

function factsOf({ contact: { name, emails, phones } }: ParsedResume): CandidateFacts {
  return {
    name: name?.normalized ?? name?.value ?? null,
    email: (emails[0]?.normalized ?? emails[0]?.value)?.toLowerCase() ?? null,
    phone: phones[0]?.normalized ?? null,
  };
}
