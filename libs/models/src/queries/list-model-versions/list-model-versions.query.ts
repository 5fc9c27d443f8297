import { Query } from '@nestjs/cqrs';
import type { ModelAlias, ModelVersion } from '../../model-version.entity.js';

/** A version with the roles it has now. */
export type ListedModelVersion = ModelVersion & { aliases: ModelAlias[] };

/** All versions, by name, newest first. There are few of them: no pages. */
export class ListModelVersions extends Query<ListedModelVersion[]> {}
