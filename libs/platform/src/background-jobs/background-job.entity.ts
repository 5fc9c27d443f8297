import { Column, Entity, PrimaryColumn } from 'typeorm';

export const backgroundJobStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled', 'dead'] as const;

/**
 * `failed`: the input is at fault and the error says how; `dead`: every attempt met a fault of ours; `cancelled`: newer
 * work took its place.
 */
export type BackgroundJobState = (typeof backgroundJobStates)[number];

/** Work done after the answer, as its caller may follow it. */
@Entity('background_jobs')
export class BackgroundJob {
  @PrimaryColumn('uuid') id!: string;
  /** Such as `resume.process`. */
  @Column('text') kind!: string;
  @Column('text') state!: BackgroundJobState;
  /** 0 to 100. */
  @Column('int') percent!: number;
  /** What it is doing now, such as `parsing`. */
  @Column('text') stage!: string;
  @Column('int') attempts!: number;
  @Column('jsonb', { nullable: true }) result!: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) error!: { code: string; detail: string } | null;
  /** The work this is a piece of. */
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;

  static queue(id: string, kind: string, createdBy: string | null, at: Date): BackgroundJob {
    const fresh = {
      state: 'queued',
      percent: 0,
      stage: 'queued',
      attempts: 0,
      result: null,
      error: null,
      parentId: null,
    } as const;
    return Object.assign(new BackgroundJob(), fresh, { id, kind, createdBy, createdAt: at, updatedAt: at });
  }
}
