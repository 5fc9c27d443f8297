import type { MeaningAndWords } from '#libs/ml';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
    await this.write(
      resumes.filter(({ id }) => !kept.has(id)),
      madeBy,
    );
  }

  /** Writes a resume's gist, also where it is: who read the changes while the candidate was deleted has passed it over. */
  async renew(resume: ResumeToScore): Promise<void> {
    await this.write([resume], await this.engine.gistsMadeBy());
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

  /**
   * Removes the gists of those of the candidates who have no resume any more. The lock has whoever is restored at the same
   * time get a gist with a change of its own, afterwards.
   * @returns who these are
   */
  async removeWithoutResume(candidateIds: readonly string[]): Promise<string[]> {
    if ((await withoutResume(this.database, candidateIds)).length === 0) return [];
    return this.database.transaction(async (tx) => {
      await tx.query(lockChanges);
      const gone = await withoutResume(tx, candidateIds);
      await tx.query('DELETE FROM candidate_gists WHERE candidate_id = ANY($1::uuid[])', [gone]);
      return gone;
    });
  }

  private async write(resumes: readonly ResumeToScore[], madeBy: string): Promise<void> {
    if (resumes.length === 0) return;
    const gists = await this.scorer.gistsOfResumes(resumes);
    await this.database.transaction(async (tx) => {
      await tx.query(lockChanges);
      for (const [at, { id, version }] of resumes.entries()) {
        const { vectors, terms } = gists[at]!;
        await tx.query(writtenGist, [id, version, madeBy, packVectors(vectors), terms]);
      }
    });
  }
}

const lockChanges = `SELECT pg_advisory_xact_lock(hashtext('candidate_gist_changes'))`;

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

const writtenGist = `
  INSERT INTO candidate_gists (candidate_id, resume_id, resume_version, made_by, vectors, terms, change)
  SELECT c.id, r.id, r.version, $3, $4, $5, nextval('candidate_gist_changes')
  FROM resumes r JOIN candidates c ON c.current_resume_id = r.id
  WHERE r.id = $1 AND r.version = $2 AND r.deleted_at IS NULL
  ON CONFLICT (candidate_id) DO UPDATE SET resume_id = excluded.resume_id, resume_version = excluded.resume_version,
    made_by = excluded.made_by, vectors = excluded.vectors, terms = excluded.terms, change = excluded.change`;

async function withoutResume(
  db: DataSource | EntityManager,
  candidateIds: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(candidatesWithoutResume, [candidateIds]);
  return rows.map(({ id }) => id);
}
