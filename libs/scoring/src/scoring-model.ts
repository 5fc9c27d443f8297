import { FindChampion, FindModelVersion, type ModelVersion } from '#libs/models';
import type { QueryBus } from '@nestjs/cqrs';

/** The version asked for, else the champion. @throws ModelVersionNotFound, NoChampion */
export function modelOf(queries: QueryBus, modelVersionId: string | null): Promise<ModelVersion> {
  return queries.execute(modelVersionId ? new FindModelVersion(modelVersionId) : new FindChampion());
}
