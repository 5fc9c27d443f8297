import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Band, Explanation } from './engine/explanation.js';

/** How well a candidate's resume answers a job, and what it was computed from. One per job, candidate and model version. */
@Entity('scores')
export class Score {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'job_id' }) jobId!: string;
  @Column('int', { name: 'job_version' }) jobVersion!: number;
  @Column('uuid', { name: 'candidate_id' }) candidateId!: string;
  @Column('uuid', { name: 'resume_id' }) resumeId!: string;
  @Column('int', { name: 'resume_version' }) resumeVersion!: number;
  @Column('uuid', { name: 'model_version_id' }) modelVersionId!: string;
  @Column('text', { name: 'parser_version' }) parserVersion!: string;
  /** Hash over the job's asks, the resume's passages and the weights: the same inputs give the same score. */
  @Column('text', { name: 'input_sha256' }) inputSha256!: string;
  /** 0 to 1. */
  @Column('double precision') score!: number;
  @Column('text') band!: Band;
  /** How many of the job's musts the resume does not meet; above 0 the candidate ranks behind those who meet them. */
  @Column('int', { name: 'musts_not_met' }) mustsNotMet!: number;
  @Column('jsonb') explanation!: Explanation;
  @Column('timestamptz', { name: 'computed_at' }) computedAt!: Date;
}
