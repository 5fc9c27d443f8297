import type { Migration } from '#libs/platform';
import { createOutboxAndBackgroundJobs } from './20261122180000-create-outbox-and-background-jobs.js';
import { createUsers } from './20261122180100-create-users.js';
import { createCandidatesAndResumes } from './20261122180200-create-candidates-and-resumes.js';
import { createJobs } from './20261122180300-create-jobs.js';
import { createModels } from './20261122180400-create-models.js';
import { createScores } from './20261122180500-create-scores.js';
import { createOutcomes } from './20261123100000-create-outcomes.js';
import { rankByMusts } from './20261123110000-rank-by-musts.js';
import { indexMatches } from './20261123120000-index-matches.js';
import { searchResumes } from './20261123121000-search-resumes.js';
import { careForCandidates } from './20261123122000-care-for-candidates.js';
import { createSessions } from './20261123131000-create-sessions.js';
import { createRateCounts } from './20261123131500-create-rate-counts.js';
import { createApiKeys } from './20261123132000-create-api-keys.js';
import { describeUsers } from './20261123133000-describe-users.js';
import { createDirectUploads } from './20261123133107-create-direct-uploads.js';
import { createWebhooks } from './20261123133742-create-webhooks.js';
import { countSignInFailures } from './20261123134000-count-sign-in-failures.js';
import { correctAndParseAgain } from './20261123141000-correct-and-parse-again.js';
import { mergeCandidates } from './20261123142000-merge-candidates.js';
import { openAndCloseJobs } from './20261123142107-open-and-close-jobs.js';
import { createCandidateGists } from './20261123143000-create-candidate-gists.js';
import { createIdempotencyKeys } from './20261123150037-create-idempotency-keys.js';
import { keepWhatRankingsShow } from './20261123151000-keep-what-rankings-show.js';
import { findResumesBySmallColumns } from './20261123153000-find-resumes-by-small-columns.js';
import { sealKeptAnswers } from './20261123153700-seal-kept-answers.js';
import { walkRankingsInTheIndex } from './20261123160000-walk-rankings-in-the-index.js';
import { rememberWhatAParserCannotRead } from './20261123170000-remember-what-a-parser-cannot-read.js';

/** The schema's history, oldest first. New steps go to the end; released ones are never edited. */
export const migrations: readonly Migration[] = [
  createOutboxAndBackgroundJobs,
  createUsers,
  createCandidatesAndResumes,
  createJobs,
  createModels,
  createScores,
  createOutcomes,
  rankByMusts,
  indexMatches,
  searchResumes,
  careForCandidates,
  createSessions,
  createRateCounts,
  createApiKeys,
  describeUsers,
  createDirectUploads,
  createWebhooks,
  countSignInFailures,
  correctAndParseAgain,
  mergeCandidates,
  openAndCloseJobs,
  createCandidateGists,
  createIdempotencyKeys,
  keepWhatRankingsShow,
  findResumesBySmallColumns,
  sealKeptAnswers,
  walkRankingsInTheIndex,
  rememberWhatAParserCannotRead,
];
