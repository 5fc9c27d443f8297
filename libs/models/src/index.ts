export { RegisterModelVersion } from './commands/register-model-version/register-model-version.command.js';
export { ModelPromoted } from './events/model-promoted.event.js';
export type { ModelAlias, ModelVersion } from './model-version.entity.js';
export { ModelVersionNotFound, NoChampion } from './models.errors.js';
export { ModelsModule } from './models.module.js';
export { FindChampion } from './queries/find-champion/find-champion.query.js';
export { FindModelVersion } from './queries/find-model-version/find-model-version.query.js';
export { ListModelVersions, type ListedModelVersion } from './queries/list-model-versions/list-model-versions.query.js';
