import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ModelVersion } from '../../model-version.entity.js';
import { ModelVersionNotFound } from '../../models.errors.js';
import { FindModelVersion } from './find-model-version.query.js';

@QueryHandler(FindModelVersion)
export class FindModelVersionHandler implements IQueryHandler<FindModelVersion> {
  constructor(private readonly database: DataSource) {}

  /** @throws ModelVersionNotFound */
  async execute({ id }: FindModelVersion): Promise<ModelVersion> {
    const version = await this.database.manager.findOne(ModelVersion, { where: { id } });
    if (!version) throw new ModelVersionNotFound(id);
    return version;
  }
}
