import { Column, Entity, PrimaryColumn } from 'typeorm';
import { changedFields, type Posting } from './posting/posting.js';

/** A posting that candidates are ranked for. */
@Entity('jobs')
export class Job {
  @PrimaryColumn('uuid') id!: string;
  /** Grows with every change; scores say which version they were computed for. */
  @Column('int') version!: number;
  @Column('jsonb') posting!: Posting;
  /** The background job that scores the candidates for this version. */
  @Column('uuid', { name: 'scoring_job_id' }) scoringJobId!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;

  /** @returns the fields that changed; when there are none, nothing happened */
  revise(posting: Posting, scoringJobId: string, at: Date): (keyof Posting)[] {
    const changed = changedFields(this.posting, posting);
    if (changed.length > 0)
      Object.assign(this, { posting, scoringJobId, version: this.version + 1, updatedAt: at });
    return changed;
  }

  /** Takes the job out of lists and rankings; its history stays. */
  retire(at: Date): void {
    Object.assign(this, { deletedAt: at, updatedAt: at, version: this.version + 1 });
  }
}
