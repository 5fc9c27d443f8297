import { Column, Entity, PrimaryColumn } from 'typeorm';

export const roles = ['admin', 'recruiter', 'hiring_manager'] as const;

/** `admin` may do everything; `recruiter` resumes, jobs and scores; `hiring_manager` reads jobs and rankings. */
export type Role = (typeof roles)[number];

/** What may change about an account; what is left out stays. */
export interface AccountChanges {
  role?: Role;
  disabled?: boolean;
  name?: string | null;
  passwordHash?: string;
}

@Entity('users')
export class User {
  @PrimaryColumn('uuid') id!: string;
  /** Lower case. */
  @Column('text') email!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text') role!: Role;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
  /** Grows with every change. */
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;

  get isActiveAdmin(): boolean {
    return this.role === 'admin' && this.disabledAt === null;
  }

  /** @returns whether anything changed, and whether it ends the user's sessions: a role, a status or a password does */
  change(changes: AccountChanges, now: Date): { changed: boolean; endsSessions: boolean } {
    const { role = this.role, name = this.name, passwordHash = this.passwordHash } = changes;
    const disabled = changes.disabled ?? this.disabledAt !== null;
    const endsSessions =
      role !== this.role || disabled !== (this.disabledAt !== null) || passwordHash !== this.passwordHash;
    const changed = endsSessions || name !== this.name;
    if (changed) {
      const disabledAt = disabled ? (this.disabledAt ?? now) : null;
      Object.assign(this, {
        role,
        name,
        passwordHash,
        disabledAt,
        version: this.version + 1,
        updatedAt: now,
      });
    }
    return { changed, endsSessions };
  }
}
