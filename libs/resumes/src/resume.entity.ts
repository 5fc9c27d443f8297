import type { ParsedResume } from '#libs/parsing';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `uploaded`: accepted, not parsed yet. The other two are final. */
export type ResumeState = 'uploaded' | 'parsed' | 'failed';

/** Why a document could not be parsed, in words for its sender. */
export interface ResumeFailure {
  code: string;
  detail: string;
}

/** One file of a candidate. */
@Entity('resumes')
export class Resume {
  @PrimaryColumn('uuid') id!: string;
  /** Known once the resume is parsed. */
  @Column('uuid', { name: 'candidate_id', nullable: true }) candidateId!: string | null;
  @Column('uuid', { name: 'background_job_id' }) backgroundJobId!: string;
  @Column('text') state!: ResumeState;
  /** Grows with every parse; 0 before the first. */
  @Column('int') version!: number;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  /** Postgres hands a bigint out as text. */
  @Column('bigint', { name: 'size_bytes', transformer: { from: Number, to: (size: number) => size } })
  sizeBytes!: number;
  @Column('bytea', { name: 'content_sha256' }) contentSha256!: Buffer;
  @Column('text', { name: 'storage_key' }) storageKey!: string;
  @Column('jsonb', { nullable: true }) parsed!: ParsedResume | null;
  @Column('jsonb', { nullable: true }) failure!: ResumeFailure | null;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
  @Column('timestamptz', { name: 'parsed_at', nullable: true }) parsedAt!: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;

  /** Parsing is done once: a second delivery of the same work finds it final. */
  get awaitsParsing(): boolean {
    return this.state === 'uploaded' && this.deletedAt === null;
  }

  complete(parsed: ParsedResume, candidateId: string, at: Date): void {
    this.state = 'parsed';
    this.parsed = parsed;
    this.candidateId = candidateId;
    this.version += 1;
    this.parsedAt = at;
  }

  fail(failure: ResumeFailure): void {
    this.state = 'failed';
    this.failure = failure;
  }
}
