import { JobsModule } from '#libs/jobs';
import { ModelsModule } from '#libs/models';
import { Config, ConfigModule, DatabaseModule, encodeCursor, migrate } from '#libs/platform';
import { noFilter, RankCandidates, ScoringModule, type RankingFilter } from '#libs/scoring';
import { migrations } from '#migrations';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { connect } from '../../support/connect.js';
import { chooseEmbeddedDirectory, chosenDirectory } from '../../support/embedded-directory.js';
import { createScratchDatabase } from '../../support/postgres.js';
import { removeEmbedded } from '../../support/remove-embedded.js';
import { round } from '../percentile.js';
import { realExplanations } from './real-explanations.js';
import { rankingFilters, rankingSeed } from './ranking-seed.sql.js';
import { processorWithServer } from './server-processor.js';
import { timedCalls, type CallCosts } from './timed-calls.js';

const pageRows = 20;

export interface RankingPageFigures {
  scores: number;
  seedSeconds: number;
  /** Of an explanation as JSON. */
  explanationBytes: number;
  /** Pages of 20 from places all over the ranking, each read by the query that the API sends. */
  page: CallCosts;
  /** Of them those in the last tenth, behind a missed must. */
  deepest: CallCosts;
  /** Pages from the same places with a filter each. */
  filtered: Record<string, CallCosts>;
}

/**
 * Ranking pages of one job with so many scores, in a database of its own. The pages that are read have real explanations;
 * elsewhere they are empty, since they lie outside the table's rows anyway.
 */
export async function benchRankingPages(scores: number, pages: number): Promise<RankingPageFigures> {
  const isEmbedded = !process.env['TEST_DATABASE_URL'];
  if (isEmbedded) chooseEmbeddedDirectory();
  const scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  const db = await connect(scratch.url);
  const app = await NestFactory.createApplicationContext(reading(scratch.url), { logger: false });
  try {
    const jobId = uuidv7();
    const started = performance.now();
    for (const statement of rankingSeed) await db.query(statement.sql, statement.values(jobId, scores));
    const cursors = await placesIn(db, scores, pages);
    const explanationBytes = await explain(db, cursors);
    await db.query('VACUUM ANALYZE scores, resumes, candidates');
    const seedSeconds = round((performance.now() - started) / 1000);
    const read =
      (filter: RankingFilter) =>
      ({ cursor }: Place) =>
        app.get(QueryBus).execute(new RankCandidates(jobId, pageRows, cursor, null, filter));
    await Promise.all(cursors.slice(0, 5).map(read(noFilter))); // opens the connections whose processor time counts
    const processorMs = await processorWithServer(db);
    const page = await timedCalls(cursors, read(noFilter), processorMs);
    const deepest = await timedCalls(cursors.slice(-Math.ceil(pages / 10)), read(noFilter), processorMs);
    const filtered: Record<string, CallCosts> = {};
    const some = cursors.filter((_, at) => at % 10 === 0);
    for (const [name, filter] of Object.entries(rankingFilters(scores)))
      filtered[name] = await timedCalls(some, read({ ...noFilter, ...filter }), processorMs);
    return { scores, seedSeconds, explanationBytes, page, deepest, filtered };
  } finally {
    await app.close();
    await db.end();
    await (isEmbedded ? removeEmbedded(chosenDirectory()) : scratch.drop());
  }
}

interface Place {
  at: number;
  cursor: string;
}

function reading(databaseUrl: string) {
  const config = Config.from({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
  @Module({
    imports: [
      ConfigModule.with(config, 'bench'),
      DatabaseModule.expecting(migrations),
      CqrsModule.forRoot(),
      JobsModule,
      ModelsModule,
      ScoringModule,
    ],
  })
  class Reading {}
  return Reading;
}

/** Cursors of pages evenly over the ranking, the best first. */
async function placesIn(db: Client, scores: number, pages: number): Promise<Place[]> {
  const { rows } = await db.query<{ at: number; behind: boolean; score: number; id: string }>(
    `SELECT * FROM (
       SELECT row_number() OVER (ORDER BY behind, score DESC, candidate_id)::int AS at, behind, score, candidate_id AS id
       FROM scores) AS places WHERE at % $1 = 0 ORDER BY at`,
    [Math.floor(scores / pages)],
  );
  return rows
    .slice(0, pages)
    .map(({ at, behind, score, id }) => ({ at, cursor: encodeCursor([behind ? 1 : 0, score, id, at]) }));
}

/** @returns bytes of an explanation on the mean */
async function explain(db: Client, places: readonly Place[]): Promise<number> {
  const explanations = await realExplanations();
  await db.query(
    `WITH shown AS (
       SELECT id, at FROM (
         SELECT id, row_number() OVER (ORDER BY behind, score DESC, candidate_id)::int AS at FROM scores) AS places
       WHERE EXISTS (SELECT FROM unnest($1::int[]) AS page (at) WHERE places.at BETWEEN page.at AND page.at + ${pageRows + 1})
     ) UPDATE scores SET explanation = ($2::jsonb[])[1 + shown.at % cardinality($2::jsonb[])]
       FROM shown WHERE scores.id = shown.id`,
    [places.map(({ at }) => at), explanations],
  );
  return Math.round(explanations.join('').length / explanations.length);
}
