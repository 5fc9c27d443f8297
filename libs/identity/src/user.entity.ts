import { Column, Entity, PrimaryColumn } from 'typeorm';

export const roles = ['admin', 'recruiter', 'hiring_manager'] as const;

/** `admin` may do everything; `recruiter` resumes, jobs and scores; `hiring_manager` reads jobs and rankings. */
export type Role = (typeof roles)[number];

@Entity('users')
export class User {
  @PrimaryColumn('uuid') id!: string;
  /** Lower case. */
  @Column('text') email!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text') role!: Role;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
}
