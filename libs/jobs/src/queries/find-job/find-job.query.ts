import { Query } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';

export class FindJob extends Query<Job> {
  constructor(readonly jobId: string) {
    super();
  }
}
