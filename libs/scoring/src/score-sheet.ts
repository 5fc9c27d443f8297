import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { JobToScore, ResumeToScore } from './scorer.js';
import type { Score } from './score.entity.js';

/** Reads what is to be scored and writes the scores. */
@Injectable()
export class ScoreSheet {
  constructor(private readonly database: DataSource) {}

  /** The job, open or closed; null when it was deleted. */
  async job(id: string): Promise<JobToScore | null> {
    const rows = await this.database.query<JobToScore[]>(`${job} AND id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The next `limit` open jobs after `after`, in the order of their ids. */
  nextOpenJobs(after: string | null, limit: number): Promise<JobToScore[]> {
    return this.database.query<JobToScore[]>(
      `${job} AND state = 'open' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [after, limit],
    );
  }

  /** Jobs whose rankings can be read, closed ones included. */
  async jobIds(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      'SELECT id FROM jobs WHERE deleted_at IS NULL ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }

  /** The parsed resumes among `ids` that are their candidates' current ones. */
  currentResumes(ids: readonly string[]): Promise<ResumeToScore[]> {
    return this.database.query<ResumeToScore[]>(`${currentResume} AND r.id = ANY($1) ORDER BY r.id`, [ids]);
  }

  /** The next `limit` current resumes after `after`, in the order of their ids. */
  nextCurrentResumes(after: string | null, limit: number): Promise<ResumeToScore[]> {
    return this.database.query<ResumeToScore[]>(
      `${currentResume} AND ($1::uuid IS NULL OR r.id > $1) ORDER BY r.id LIMIT $2`,
      [after, limit],
    );
  }

  /** Those of the resumes whose score for this version of the job, by this model, is up to date. */
  async upToDate(
    { id, postingVersion }: Pick<JobToScore, 'id' | 'postingVersion'>,
    modelVersionId: string,
    resumes: readonly Pick<ResumeToScore, 'id'>[],
  ): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT r.id FROM scores s
       JOIN resumes r ON r.id = s.resume_id AND r.version = s.resume_version
       WHERE s.job_id = $1 AND s.job_version = $2 AND s.model_version_id = $3 AND s.resume_id = ANY($4::uuid[])`,
      [id, postingVersion, modelVersionId, resumes.map((resume) => resume.id)],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** The current resumes of those of the candidates who have no up-to-date score for this version of the job, by this model. */
  async withoutCurrentScore(
    { id, postingVersion }: Pick<JobToScore, 'id' | 'postingVersion'>,
    modelVersionId: string,
    candidateIds: readonly string[],
  ): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT r.id FROM candidates c
       JOIN resumes r ON r.id = c.current_resume_id AND r.deleted_at IS NULL
       LEFT JOIN scores s ON s.job_id = $1 AND s.candidate_id = c.id AND s.model_version_id = $3
         AND s.job_version = $2 AND s.resume_id = r.id AND s.resume_version = r.version
       WHERE c.id = ANY($4::uuid[]) AND s.id IS NULL ORDER BY r.id`,
      [id, postingVersion, modelVersionId, candidateIds],
    );
    return rows.map((row) => row.id);
  }

  /** What keeps each of these resumes from being scored, in their order; those that can be scored are left out. */
  async obstacles(ids: readonly string[]): Promise<Obstacle[]> {
    return this.database.query<Obstacle[]>(
      `SELECT * FROM (
         SELECT given.id AS "resumeId", CASE
           WHEN r.id IS NULL THEN 'resume.not-found'
           WHEN r.state <> 'parsed' THEN 'score.resume-not-parsed'
           WHEN r.candidate_id IS NULL THEN 'score.resume-of-nobody'
           WHEN c.current_resume_id IS DISTINCT FROM r.id THEN 'score.resume-not-current'
         END AS code
         FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, at)
         LEFT JOIN resumes r ON r.id = given.id AND r.deleted_at IS NULL
         LEFT JOIN candidates c ON c.id = r.candidate_id
         ORDER BY given.at
       ) AS found WHERE code IS NOT NULL`,
      [ids],
    );
  }

  async countCurrentResumes(): Promise<number> {
    const rows = await this.database.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM candidates WHERE current_resume_id IS NOT NULL',
    );
    return rows[0]!.count;
  }

  /**
   * Writes scores over those of the same job, candidate and model version; their ids stay. A score of a job version or
   * a resume that is no longer the current one is left out: whoever changed it has newer work under way.
   * The share locks hold off a change of the job or of the candidate's resume until the scores are in. Whoever changes
   * several of them takes them in the same order, the resume before its candidate.
   * @returns the ids under which the scores stand, by `jobId resumeId`
   */
  async write(scores: readonly Score[]): Promise<Map<string, string>> {
    const rows = await this.database.transaction(async (tx) => {
      await tx.query(lock('resumes'), [scores.map(({ resumeId }) => resumeId)]);
      await tx.query(lock('candidates'), [scores.map(({ candidateId }) => candidateId)]);
      await tx.query(lock('jobs'), [scores.map(({ jobId }) => jobId)]);
      return tx.query<{ id: string; job_id: string; resume_id: string }[]>(upsert, [
        JSON.stringify(scores.map(asRow)),
      ]);
    });
    return new Map(rows.map((row) => [`${row.job_id} ${row.resume_id}`, row.id]));
  }
}

type ObstacleCode =
  'resume.not-found' | 'score.resume-not-parsed' | 'score.resume-of-nobody' | 'score.resume-not-current';

/** Why a resume cannot be scored, by the code of the error that says so. */
export interface Obstacle {
  resumeId: string;
  code: ObstacleCode;
}

const job = 'SELECT id, posting_version AS "postingVersion", posting FROM jobs WHERE deleted_at IS NULL';

const currentResume = `SELECT r.id, r.version, r.candidate_id AS "candidateId", r.parsed
  FROM resumes r JOIN candidates c ON c.current_resume_id = r.id
  WHERE r.deleted_at IS NULL`;

/** Rows of one table are locked in the order of their ids by everybody who locks several. */
const lock = (table: 'resumes' | 'candidates' | 'jobs'): string =>
  `SELECT id FROM ${table} WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE`;

const upsert = `
  WITH fresh AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS s (
      id uuid, job_id uuid, job_version int, candidate_id uuid, resume_id uuid, resume_version int,
      model_version_id uuid, parser_version text, input_sha256 text, score double precision, band text, musts_not_met int,
      explanation jsonb, computed_at timestamptz)
  ), current AS (
    SELECT s.* FROM fresh s
    JOIN jobs j ON j.id = s.job_id AND j.posting_version = s.job_version AND j.deleted_at IS NULL
    JOIN candidates c ON c.id = s.candidate_id AND c.current_resume_id = s.resume_id
    JOIN resumes r ON r.id = s.resume_id AND r.version = s.resume_version
    ORDER BY s.job_id, s.candidate_id
  )
  INSERT INTO scores AS kept (id, job_id, job_version, candidate_id, resume_id, resume_version,
    model_version_id, parser_version, input_sha256, score, band, musts_not_met, explanation, computed_at)
  SELECT id, job_id, job_version, candidate_id, resume_id, resume_version,
    model_version_id, parser_version, input_sha256, score, band, musts_not_met, explanation, computed_at FROM current
  ON CONFLICT (job_id, candidate_id, model_version_id) DO UPDATE SET
    job_version = excluded.job_version, resume_id = excluded.resume_id, resume_version = excluded.resume_version,
    parser_version = excluded.parser_version, input_sha256 = excluded.input_sha256, score = excluded.score,
    band = excluded.band, musts_not_met = excluded.musts_not_met, explanation = excluded.explanation, computed_at = excluded.computed_at
  RETURNING id, job_id, resume_id`;

function asRow(score: Score): Record<string, unknown> {
  return {
    id: score.id,
    job_id: score.jobId,
    job_version: score.jobVersion,
    candidate_id: score.candidateId,
    resume_id: score.resumeId,
    resume_version: score.resumeVersion,
    model_version_id: score.modelVersionId,
    parser_version: score.parserVersion,
    input_sha256: score.inputSha256,
    score: score.score,
    band: score.band,
    musts_not_met: score.mustsNotMet,
    explanation: score.explanation,
    computed_at: score.computedAt,
  };
}
