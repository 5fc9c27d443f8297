import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Job } from './job.entity.js';
import type { Posting } from './posting/posting.js';

export const jobActions = ['created', 'updated', 'closed', 'reopened', 'deleted', 'restored'] as const;
export type JobAction = (typeof jobActions)[number];

/** One line of a job's history: what it said from then on, who changed it, when, and which fields. */
@Entity('job_history')
export class JobChange {
  @PrimaryColumn('uuid', { name: 'job_id' }) jobId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') action!: JobAction;
  @Column('jsonb') posting!: Posting;
  @Column('text', { name: 'changed_fields', array: true }) changedFields!: string[];
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;

  static of(job: Job, action: JobAction, changedFields: readonly string[], changedBy: string): JobChange {
    const { id: jobId, version, posting, updatedAt: changedAt } = job;
    return Object.assign(new JobChange(), {
      jobId,
      version,
      posting,
      changedAt,
      action,
      changedFields: [...changedFields],
      changedBy,
    });
  }
}
