import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a recruiter may correct of a candidate; null takes a value away. */
export interface CandidateFacts {
  name: string | null;
  /** Lower case. */
  email: string | null;
  /** E.164. */
  phone: string | null;
}

export type CandidateField = keyof CandidateFacts;

/** A person, as their resumes and the recruiters tell of them. */
@Entity('candidates')
export class Candidate implements CandidateFacts {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** The resume that is scored and ranked. */
  @Column('uuid', { name: 'current_resume_id', nullable: true }) currentResumeId!: string | null;
  /** Grows with every change. */
  @Column('int') version!: number;
  /** What no later resume changes, because a recruiter said it. */
  @Column('text', { name: 'corrected_fields', array: true }) correctedFields!: CandidateField[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  /** Who the candidate is now: they were found to be one person. */
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('uuid', { name: 'merged_by', nullable: true }) mergedBy!: string | null;

  /** Takes over what is given; from now on resumes leave it as it is. */
  correct(facts: Partial<CandidateFacts>, at: Date): void {
    const given = Object.keys(facts) as CandidateField[];
    Object.assign(this, facts);
    this.correctedFields = [...new Set([...this.correctedFields, ...given])].sort();
    this.touch(at);
  }

  /** Takes the candidate, and with them their resumes, out of lists and rankings. */
  delete(at: Date): void {
    this.deletedAt = at;
    this.currentResumeId = null;
    this.touch(at);
  }

  restore(currentResumeId: string | null, at: Date): void {
    this.deletedAt = null;
    this.currentResumeId = currentResumeId;
    this.touch(at);
  }

  /** From now on the candidate is another one. */
  mergeInto(candidateId: string, by: string, at: Date): void {
    this.delete(at);
    this.mergedInto = candidateId;
    this.mergedBy = by;
  }

  /** Becomes both: what this one lacks is taken from the other. */
  takeOver(other: CandidateFacts, currentResumeId: string | null, at: Date): void {
    this.name ??= other.name;
    this.email ??= other.email;
    this.phone ??= other.phone;
    this.currentResumeId = currentResumeId;
    this.touch(at);
  }

  private touch(at: Date): void {
    this.version += 1;
    this.updatedAt = at;
  }
}
