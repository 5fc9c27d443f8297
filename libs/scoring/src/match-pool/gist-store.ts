import type { MeaningAndWords } from '#libs/ml';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { packVectors, unpackVectors } from '../packed-vectors.js';
import { Scorer, type ResumeToScore } from '../scorer.js';
import { ScoringEngine } from '../scoring-engine.js';

/** A candidate's gist, and the number of the change that wrote it. */
export interface KeptGist extends MeaningAndWords {
  candidateId: string;
  change: string;
}

/**
 * The gists of all candidates' resumes in the database, written where resumes are scored and read by whoever matches. Changes
 * are numbered; the lock has a greater number become visible after every smaller one, so that a reader who asks for
 * what came after the last number it saw misses none.
 */
@Injectable()
export class GistStore {
  constructor(
    private readonly database: DataSource,
    private readonly engine: ScoringEngine,
    private readonly scorer: Scorer,
  ) {}

  /** Makes and writes the gists of these resumes that are not there yet, as far as they are still current. */
  async keep(resumes: readonly ResumeToScore[]): Promise<void> {
    const madeBy = await this.engine.gistsMadeBy();
    const known = await this.database.query<{ id: string }[]>(knownGists, [
      resumes.map(({ id }) => id),
      resumes.map(({ version }) => version),
      madeBy,
    ]);
    const kept = new Set(known.map(({ id }) => id));
    const missing = resumes.filter(({ id }) => !kept.has(id));
    if (missing.length > 0) await this.write(missing, await this.scorer.gistsOfResumes(missing), madeBy);
  }

  /** The next `limit` gists that were written after `change`, in the order they were. */
  async changedAfter(change: string, limit: number): Promise<KeptGist[]> {
    const [madeBy, { encoder }] = [await this.engine.gistsMadeBy(), await this.engine.load()];
    const rows = await this.database.query<(Omit<KeptGist, 'vectors'> & { vectors: Buffer })[]>(
      changedGists,
      [madeBy, change, limit],
    );
    return rows.map((row) => ({ ...row, vectors: unpackVectors(row.vectors, encoder.dimensions) }));
  }

  /** Removes the gists of those of the candidates who have no resume any more. @returns who these are */
  async removeWithoutResume(candidateIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(candidatesWithoutResume, [candidateIds]);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await this.database.query(removedGists, [ids]);
    return ids;
  }

  private async write(
    resumes: readonly ResumeToScore[],
    gists: readonly MeaningAndWords[],
    madeBy: string,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('candidate_gist_changes'))`);
      for (const [at, { id, version }] of resumes.entries()) {
        const { vectors, terms } = gists[at]!;
        await tx.query(writtenGist, [id, version, madeBy, packVectors(vectors), terms]);
      }
    });
  }
}

const knownGists = `
  SELECT g.resume_id AS id FROM candidate_gists g
  JOIN unnest($1::uuid[], $2::int[]) AS given (id, version) ON given.id = g.resume_id AND given.version = g.resume_version
  WHERE g.made_by = $3`;

const changedGists = `
  SELECT g.candidate_id AS "candidateId", g.vectors, g.terms, g.change FROM candidate_gists g
  JOIN candidates c ON c.id = g.candidate_id AND c.current_resume_id IS NOT NULL
  WHERE g.made_by = $1 AND g.change > $2 ORDER BY g.change LIMIT $3`;

const candidatesWithoutResume = `
  SELECT given.id FROM unnest($1::uuid[]) AS given (id)
  WHERE NOT EXISTS (SELECT 1 FROM candidates c WHERE c.id = given.id AND c.current_resume_id IS NOT NULL)`;

const removedGists = `
  DELETE FROM candidate_gists g WHERE candidate_id = ANY($1::uuid[])
  AND NOT EXISTS (SELECT 1 FROM candidates c WHERE c.id = g.candidate_id AND c.current_resume_id IS NOT NULL)`;

const writtenGist = `
  INSERT INTO candidate_gists (candidate_id, resume_id, resume_version, made_by, vectors, terms, change)
  SELECT c.id, r.id, r.version, $3, $4, $5, nextval('candidate_gist_changes')
  FROM resumes r JOIN candidates c ON c.current_resume_id = r.id
  WHERE r.id = $1 AND r.version = $2 AND r.deleted_at IS NULL
  ON CONFLICT (candidate_id) DO UPDATE SET resume_id = excluded.resume_id, resume_version = excluded.resume_version,
    made_by = excluded.made_by, vectors = excluded.vectors, terms = excluded.terms, change = excluded.change`;
