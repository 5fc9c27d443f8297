import { Query } from '@nestjs/cqrs';
import type { Resume } from '../../resume.entity.js';

export class FindResume extends Query<Resume> {
  constructor(readonly resumeId: string) {
    super();
  }
}
