import type { ParsedResume } from '#libs/parsing';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { CandidateFacts } from '../../candidate.entity.js';
import { FindIdentities, type Identity } from './find-identities.query.js';

type Contact = ParsedResume['contact'];

interface Row extends CandidateFacts {
  candidateId: string;
  contacts: Contact[];
}

@QueryHandler(FindIdentities)
export class FindIdentitiesHandler implements IQueryHandler<FindIdentities> {
  constructor(private readonly database: DataSource) {}

  /** Deleted resumes count, and so does what the parser read before a correction: scores still quote them. */
  async execute({ candidateIds }: FindIdentities): Promise<Identity[]> {
    const rows = await this.database.query<Row[]>(
      `SELECT c.id AS "candidateId", c.name, c.email, c.phone,
              coalesce(jsonb_agg(said.contact) FILTER (WHERE said.contact IS NOT NULL), '[]') AS contacts
       FROM candidates c LEFT JOIN resumes r ON r.candidate_id = c.id
       LEFT JOIN LATERAL (VALUES (r.parsed -> 'contact'), (r.parser_output -> 'contact')) AS said (contact) ON true
       WHERE c.id = ANY($1) GROUP BY c.id`,
      [candidateIds],
    );
    return rows.map(identityOf);
  }
}

function identityOf({ candidateId, name, email, phone, contacts }: Row): Identity {
  const said = (fields: (contact: Contact) => Contact['name'][]): string[] =>
    contacts.flatMap(fields).flatMap((field) => [field?.value, field?.normalized].filter(isText));
  return {
    candidateId,
    names: [...said((contact) => [contact.name]), name].filter(isText),
    emails: [...said((contact) => contact.emails), email].filter(isText),
    phones: [...said((contact) => contact.phones), phone].filter(isText),
    links: said((contact) => contact.links),
    places: said((contact) => [contact.location]),
  };
}

const isText = (value: string | null | undefined): value is string =>
  typeof value === 'string' && value !== '';
