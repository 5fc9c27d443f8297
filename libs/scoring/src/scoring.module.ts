import { SkillTaxonomy } from '#libs/resumes';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BundledModelRegistration } from './bundled-model-registration.js';
import { ComputeScoreHandler } from './commands/compute-score/compute-score.handler.js';
import { MatchCandidatesHandler } from './commands/match-candidates/match-candidates.handler.js';
import { RecordOutcomeHandler } from './commands/record-outcome/record-outcome.handler.js';
import { RequestScoresHandler } from './commands/request-scores/request-scores.handler.js';
import { ScoreAllJobsHandler } from './commands/score-all-jobs/score-all-jobs.handler.js';
import { ScoreJobHandler } from './commands/score-job/score-job.handler.js';
import { ScoreResumeHandler } from './commands/score-resume/score-resume.handler.js';
import { CandidateFilter } from './match-pool/candidate-filter.js';
import { CandidatePool } from './match-pool/candidate-pool.js';
import { GistStore } from './match-pool/gist-store.js';
import { TakeOverCandidateHandler } from './commands/take-over-candidate/take-over-candidate.handler.js';
import { Outcome } from './outcome.entity.js';
import { CountScoresHandler } from './queries/count-scores/count-scores.handler.js';
import { FindScoreHandler } from './queries/find-score/find-score.handler.js';
import { ListOutcomesHandler } from './queries/list-outcomes/list-outcomes.handler.js';
import { RankCandidatesHandler } from './queries/rank-candidates/rank-candidates.handler.js';
import { RankJobsHandler } from './queries/rank-jobs/rank-jobs.handler.js';
import { ScoreSheet } from './score-sheet.js';
import { Score } from './score.entity.js';
import { ModelWriter } from './prose/model-writer.js';
import { ProseWriter } from './prose/prose-writer.js';
import { TemplateWriter } from './prose/template-writer.js';
import { DescribeScoreHandler } from './queries/describe-score/describe-score.handler.js';
import { Config, Logger } from '#libs/platform';
import { Scorer } from './scorer.js';
import { ScoringEngine } from './scoring-engine.js';
import { VectorStore } from './vector-store.js';

/** Reads, single pairs and requests: what the API needs of scoring. */
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([Score, Outcome])],
  providers: [
    ScoringEngine,
    VectorStore,
    Scorer,
    ScoreSheet,
    GistStore,
    SkillTaxonomy,
    CandidateFilter,
    CandidatePool,
    {
      provide: ProseWriter,
      inject: [Config, Logger],
      useFactory: (config: Config, log: Logger) =>
        config.proseUrl ? new ModelWriter(config, log) : new TemplateWriter(),
    },
    DescribeScoreHandler,
    MatchCandidatesHandler,
    ComputeScoreHandler,
    RequestScoresHandler,
    RecordOutcomeHandler,
    CountScoresHandler,
    FindScoreHandler,
    ListOutcomesHandler,
    RankCandidatesHandler,
    RankJobsHandler,
  ],
})
export class ScoringModule {}

/** The scoring of the background, and the models it comes with. */
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([Score])],
  providers: [
    ScoringEngine,
    VectorStore,
    Scorer,
    ScoreSheet,
    GistStore,
    SkillTaxonomy,
    ScoreResumeHandler,
    ScoreJobHandler,
    ScoreAllJobsHandler,
    TakeOverCandidateHandler,
    BundledModelRegistration,
  ],
  exports: [BundledModelRegistration],
})
export class BackgroundScoringModule {}
