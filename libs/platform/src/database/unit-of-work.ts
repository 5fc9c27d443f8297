import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { currentRequestId } from '../logging/request-context.js';
import { DeferredCommit } from './deferred-commit.js';
import type { DomainEvent } from '../outbox/domain-event.js';

/** One database transaction: data and the events that follow from it are committed together or not at all. */
export class Transaction {
  constructor(readonly db: EntityManager) {}

  /** Writes the event into the outbox of this transaction and wakes the relay when it commits. */
  async record(event: DomainEvent): Promise<void> {
    await this.db.query(
      `WITH recorded AS (
         INSERT INTO outbox (id, topic, payload, request_id) VALUES ($1, $2, $3, $4)
       ) SELECT pg_notify('outbox', '')`,
      [uuidv7(), event.topic, JSON.stringify(event), currentRequestId()],
    );
  }
}

/** Runs the last beat of a command: save and record. The commit may be left to the answer: {@link DeferredCommit}. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly database: DataSource) {}

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const run = (manager: EntityManager): Promise<T> => work(new Transaction(manager));
    return DeferredCommit.current()?.run(run) ?? this.database.transaction(run);
  }
}
