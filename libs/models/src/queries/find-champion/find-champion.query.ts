import { Query } from '@nestjs/cqrs';
import type { ModelVersion } from '../../model-version.entity.js';

/** The version whose scores are shown when none is asked for. */
export class FindChampion extends Query<ModelVersion> {}
