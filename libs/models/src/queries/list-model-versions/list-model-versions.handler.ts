import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ListModelVersions, type ListedModelVersion } from './list-model-versions.query.js';

@QueryHandler(ListModelVersions)
export class ListModelVersionsHandler implements IQueryHandler<ListModelVersions> {
  constructor(private readonly database: DataSource) {}

  execute(): Promise<ListedModelVersion[]> {
    return this.database.query<ListedModelVersion[]>(
      `SELECT v.id, v.name, v.version, v.artifact_sha256 AS "artifactSha256", v.parameters, v.created_at AS "createdAt",
              array(SELECT alias FROM model_aliases a WHERE a.model_version_id = v.id ORDER BY alias) AS aliases
       FROM model_versions v ORDER BY v.name, v.version DESC`,
    );
  }
}
