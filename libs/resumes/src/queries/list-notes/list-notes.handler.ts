import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { CandidateNote } from '../../candidate-note.entity.js';
import { FindCandidate } from '../find-candidate/find-candidate.query.js';
import { ListNotes } from './list-notes.query.js';

@QueryHandler(ListNotes)
export class ListNotesHandler implements IQueryHandler<ListNotes> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws CandidateNotFound, CursorInvalid */
  async execute({ candidateId, limit, cursor }: ListNotes): Promise<Page<CandidateNote>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    await this.queries.execute(new FindCandidate(candidateId));
    const rows = await this.database.query<CandidateNote[]>(
      `SELECT id, candidate_id AS "candidateId", text, author_id AS "authorId", written_at AS "writtenAt",
              edited_at AS "editedAt"
       FROM candidate_notes WHERE candidate_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [candidateId, before, limit + 1],
    );
    return toPage(rows, limit, (last) => [last.id]);
  }
}
