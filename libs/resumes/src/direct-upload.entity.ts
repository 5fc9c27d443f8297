import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that its sender puts into the store past the API, and then has made a resume of. */
@Entity('direct_uploads')
export class DirectUpload {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  /** As announced; what the file is shows its content. */
  @Column('text', { name: 'media_type' }) mediaType!: string;
  /** Postgres hands a bigint out as text. */
  @Column('bigint', { name: 'size_bytes', transformer: { from: Number, to: (size: number) => size } })
  sizeBytes!: number;
  /** As announced, if it was. */
  @Column('bytea', { name: 'content_sha256', nullable: true }) contentSha256!: Buffer | null;
  @Column('text', { name: 'storage_key' }) storageKey!: string;
  @Column('uuid', { name: 'started_by' }) startedBy!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  /** What became of it, once it is complete. */
  @Column('uuid', { name: 'resume_id', nullable: true }) resumeId!: string | null;
  @Column('uuid', { name: 'background_job_id', nullable: true }) backgroundJobId!: string | null;
}
