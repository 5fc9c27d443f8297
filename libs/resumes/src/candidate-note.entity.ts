import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NoteOfAnotherAuthor } from './candidate.errors.js';

/** What somebody wrote about a candidate. */
@Entity('candidate_notes')
export class CandidateNote {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'candidate_id' }) candidateId!: string;
  @Column('text') text!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;

  /** @throws NoteOfAnotherAuthor */
  edit(text: string, by: string, at: Date): void {
    if (by !== this.authorId) throw new NoteOfAnotherAuthor();
    this.text = text;
    this.editedAt = at;
  }
}
