import { Column, Entity, PrimaryColumn } from 'typeorm';

export const outcomeKinds = ['shortlisted', 'interviewed', 'offered', 'hired', 'rejected'] as const;

/** How far a candidate came for a job. */
export type OutcomeKind = (typeof outcomeKinds)[number];

/** The score that stood before the eyes of whoever decided, copied: scores are computed anew, decisions are not. */
export interface SeenScore {
  scoreId: string;
  score: number;
  modelVersionId: string;
  jobVersion: number;
  resumeId: string;
  resumeVersion: number;
  /** Place in the ranking, where the client says it. */
  rank: number | null;
}

/** What a recruiter decided about a candidate for a job. Rows are added, never changed; the latest one holds. */
@Entity('outcomes')
export class Outcome {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'job_id' }) jobId!: string;
  @Column('uuid', { name: 'candidate_id' }) candidateId!: string;
  @Column('text') outcome!: OutcomeKind;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Null when the candidate had no score for the job. */
  @Column('jsonb', { nullable: true }) seen!: SeenScore | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
