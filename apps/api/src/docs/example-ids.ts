import type { OpenAPIObject } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';

/** Ids that exist, to fill in where the document wants one. */
type ExampleIds = Record<'job' | 'resume' | 'score' | 'backgroundJob' | 'model', string | null>;

/** The oldest of each kind: in a demo that is the seed, which stays. */
const oldest = `SELECT
  (SELECT id FROM jobs WHERE deleted_at IS NULL ORDER BY id LIMIT 1) AS job,
  (SELECT id FROM resumes WHERE deleted_at IS NULL AND state = 'parsed' ORDER BY id LIMIT 1) AS resume,
  (SELECT s.id FROM scores s JOIN jobs j ON j.id = s.job_id AND j.deleted_at IS NULL
     JOIN resumes r ON r.id = s.resume_id AND r.deleted_at IS NULL ORDER BY s.id LIMIT 1) AS score,
  (SELECT id FROM background_jobs ORDER BY id LIMIT 1) AS "backgroundJob",
  (SELECT model_version_id FROM model_aliases WHERE alias = 'champion') AS model`;

/** What the `id` of a path stands for, most particular first. */
const paths: readonly (readonly [string, keyof ExampleIds])[] = [
  ['/jobs/status/', 'backgroundJob'],
  ['/jobs/', 'job'],
  ['/resumes/', 'resume'],
  ['/scores/', 'score'],
  ['/models/', 'model'],
];

/** A copy of the document whose examples carry ids that exist in the database, so that every call runs as it stands. */
export async function withExampleIds(document: OpenAPIObject, database: DataSource): Promise<OpenAPIObject> {
  const [ids] = await database.query<[ExampleIds]>(oldest);
  const copy = structuredClone(document);
  for (const [path, item] of Object.entries(copy.paths)) {
    const kind = paths.find(([part]) => path.includes(part))?.[1];
    for (const operation of [item.get, item.put, item.delete]) {
      for (const parameter of operation?.parameters ?? [])
        if ('name' in parameter && parameter.name === 'id' && kind && ids[kind])
          parameter.example = ids[kind];
    }
  }
  const compute = copy.components?.schemas?.['ComputeScoresDto'];
  if (compute && ids.job && ids.resume)
    Object.assign(compute, { example: { jobId: ids.job, resumeId: ids.resume } });
  return copy;
}
