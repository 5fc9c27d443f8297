import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JobClosed } from './jobs.errors.js';
import { changedFields, type Posting } from './posting/posting.js';

export const jobStates = ['open', 'closed'] as const;

/** A closed job is not scored for new resumes; its ranking stays as it is. */
export type JobState = (typeof jobStates)[number];

/** A posting that candidates are ranked for. */
@Entity('jobs')
export class Job {
  @PrimaryColumn('uuid') id!: string;
  /** Grows with every change of any kind. */
  @Column('int') version!: number;
  /** The version since which it says what it says; scores say which one they were computed for. */
  @Column('int', { name: 'posting_version' }) postingVersion!: number;
  @Column('text') state!: JobState;
  @Column('jsonb') posting!: Posting;
  /** The background job that scored the candidates last, or does so now. */
  @Column('uuid', { name: 'scoring_job_id' }) scoringJobId!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;

  static open(id: string, posting: Posting, scoringJobId: string, createdBy: string, at: Date): Job {
    const fresh = { version: 1, postingVersion: 1, state: 'open', deletedAt: null } as const;
    const facts = { id, posting, scoringJobId, createdBy, createdAt: at, updatedAt: at };
    return Object.assign(new Job(), fresh, facts);
  }

  /**
   * @returns the fields that changed; when there are none, nothing happened
   * @throws JobClosed
   */
  revise(posting: Posting, scoringJobId: string, at: Date): (keyof Posting)[] {
    if (this.state === 'closed') throw new JobClosed(this.id);
    const changed = changedFields(this.posting, posting);
    if (changed.length === 0) return changed;
    this.change({ posting, scoringJobId, postingVersion: this.version + 1 }, at);
    return changed;
  }

  close(at: Date): void {
    this.change({ state: 'closed' }, at);
  }

  /** It is scored for what came meanwhile. */
  reopen(scoringJobId: string, at: Date): void {
    this.change({ state: 'open', scoringJobId }, at);
  }

  /** Takes the job out of lists and rankings; its history stays. */
  retire(at: Date): void {
    this.change({ deletedAt: at }, at);
  }

  /** Brings it back in the state it had; an open one is scored for what came meanwhile. */
  restore(scoringJobId: string, at: Date): void {
    this.change({ deletedAt: null, ...(this.state === 'open' ? { scoringJobId } : {}) }, at);
  }

  private change(facts: Partial<Job>, at: Date): void {
    Object.assign(this, facts, { version: this.version + 1, updatedAt: at });
  }
}
