import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { ModelVersion } from '../../model-version.entity.js';
import { NoChampion } from '../../models.errors.js';
import { FindChampion } from './find-champion.query.js';

@QueryHandler(FindChampion)
export class FindChampionHandler implements IQueryHandler<FindChampion> {
  constructor(private readonly database: DataSource) {}

  /** @throws NoChampion */
  async execute(): Promise<ModelVersion> {
    const rows = await this.database.query<ModelVersion[]>(
      `SELECT v.id, v.name, v.version, v.artifact_sha256 AS "artifactSha256", v.parameters, v.created_at AS "createdAt"
       FROM model_aliases a JOIN model_versions v ON v.id = a.model_version_id WHERE a.alias = 'champion'`,
    );
    if (!rows[0]) throw new NoChampion();
    return rows[0];
  }
}
