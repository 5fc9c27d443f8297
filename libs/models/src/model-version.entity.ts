import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One immutable version of a model: what it is made of and how it is set. */
@Entity('model_versions')
export class ModelVersion {
  @PrimaryColumn('uuid') id!: string;
  /** Such as `talentflow-semantic`. */
  @Column('text') name!: string;
  /** 1, 2, 3 … within a name. */
  @Column('int') version!: number;
  /** Hash over everything that decides what the model answers. */
  @Column('text', { name: 'artifact_sha256' }) artifactSha256!: string;
  @Column('jsonb') parameters!: Record<string, unknown>;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** Roles a model version can have; the champion computes the scores that rankings show. */
export type ModelAlias = 'champion' | 'challenger' | 'shadow' | 'previous';
