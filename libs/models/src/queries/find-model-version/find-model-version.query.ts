import { Query } from '@nestjs/cqrs';
import type { ModelVersion } from '../../model-version.entity.js';

export class FindModelVersion extends Query<ModelVersion> {
  constructor(readonly id: string) {
    super();
  }
}
