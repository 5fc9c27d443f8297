import { Column, Entity, PrimaryColumn } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ApiKeyExpiryPast } from '../identity.errors.js';
import { ApiKeyToken } from './api-key-token.js';
import type { Scope } from './scope.js';

/** The most keys a user has that can be used. */
export const apiKeysPerUser = 100;

/** A key by which a program acts as the user who made it, within its scopes, until it expires or is revoked. */
@Entity('api_keys')
export class ApiKey {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'user_id' }) ownerId!: string;
  /** What its owner calls it. */
  @Column('text') name!: string;
  @Column('text', { array: true }) scopes!: Scope[];
  @Column('bytea', { name: 'secret_hash' }) secretHash!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  /** To the minute. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;

  /**
   * @returns the key and its token, which is kept nowhere
   * @throws ApiKeyExpiryPast
   */
  static issue(
    given: Pick<ApiKey, 'ownerId' | 'name' | 'scopes' | 'expiresAt'>,
    at: Date,
  ): { key: ApiKey; token: ApiKeyToken } {
    if (given.expiresAt && !(given.expiresAt > at)) throw new ApiKeyExpiryPast();
    const id = uuidv7();
    const token = ApiKeyToken.forKey(id);
    const facts = { id, secretHash: token.secretHash(), createdAt: at, lastUsedAt: null, revokedAt: null };
    return { key: Object.assign(new ApiKey(), given, facts), token };
  }

  revoke(at: Date): void {
    this.revokedAt = at;
  }
}
