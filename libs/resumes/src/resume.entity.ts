import type { CorrectablePointer, ParsedResume, ResumeCorrections } from '#libs/parsing';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `uploaded`: accepted, not parsed yet. The other two are final. */
export type ResumeState = 'uploaded' | 'parsed' | 'failed';

/** Why a document could not be parsed, in words for its sender. */
export interface ResumeFailure {
  code: string;
  detail: string;
}

/** What a person said in place of what was read, who it was and when. */
export interface Correction {
  value: unknown;
  by: string;
  at: string;
}

/** One file of a candidate. */
@Entity('resumes')
export class Resume {
  @PrimaryColumn('uuid') id!: string;
  /** Known once the resume is parsed; null then when there is no person in it. */
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
  /** What was read, with the corrections laid over it. */
  @Column('jsonb', { nullable: true }) parsed!: ParsedResume | null;
  /** What the parser read, where corrections are laid over it; else null. */
  @Column('jsonb', { name: 'parser_output', nullable: true }) parserOutput!: ParsedResume | null;
  @Column('jsonb') corrections!: Partial<Record<CorrectablePointer, Correction>>;
  @Column('jsonb', { nullable: true }) failure!: ResumeFailure | null;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
  @Column('timestamptz', { name: 'parsed_at', nullable: true }) parsedAt!: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;

  /** Parsing is done once: a second delivery of the same work finds it final. */
  get awaitsParsing(): boolean {
    return this.state === 'uploaded' && this.deletedAt === null;
  }

  /** What the parser read. */
  get read(): ParsedResume | null {
    return this.parserOutput ?? this.parsed;
  }

  get said(): ResumeCorrections {
    return Object.fromEntries(
      Object.entries(this.corrections).map(([pointer, { value }]) => [pointer, value]),
    );
  }

  /** @param corrected what was read, with the corrections laid over it */
  complete(read: ParsedResume, corrected: ParsedResume, at: Date): void {
    this.state = 'parsed';
    this.failure = null;
    this.parsedAt = at;
    this.show(read, corrected);
  }

  /** The resume says something else from now on: a version of its own, to be scored. */
  show(read: ParsedResume, corrected: ParsedResume): void {
    this.parsed = corrected;
    this.parserOutput = Object.keys(this.corrections).length > 0 ? read : null;
    this.version += 1;
  }

  fail(failure: ResumeFailure): void {
    this.state = 'failed';
    this.failure = failure;
  }

  /** Lets a resume that failed be parsed once more, under new background work. */
  retry(backgroundJobId: string): void {
    this.state = 'uploaded';
    this.failure = null;
    this.backgroundJobId = backgroundJobId;
  }
}
