import { RegisterModelVersion } from '#libs/models';
import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { bundledModels } from './bundled-models.js';
import { ComputeScoreHandler } from './commands/compute-score/compute-score.handler.js';
import { RequestScoresHandler } from './commands/request-scores/request-scores.handler.js';
import { ScoreAllJobsHandler } from './commands/score-all-jobs/score-all-jobs.handler.js';
import { ScoreJobHandler } from './commands/score-job/score-job.handler.js';
import { ScoreResumeHandler } from './commands/score-resume/score-resume.handler.js';
import { FindScoreHandler } from './queries/find-score/find-score.handler.js';
import { RankCandidatesHandler } from './queries/rank-candidates/rank-candidates.handler.js';
import { ScoreSheet } from './score-sheet.js';
import { Score } from './score.entity.js';
import { Scorer } from './scorer.js';
import { ScoringEngine } from './scoring-engine.js';
import { VectorStore } from './vector-store.js';

/** Reads, single pairs and requests: what the API needs of scoring. */
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([Score])],
  providers: [
    ScoringEngine,
    VectorStore,
    Scorer,
    ScoreSheet,
    ComputeScoreHandler,
    RequestScoresHandler,
    FindScoreHandler,
    RankCandidatesHandler,
  ],
})
export class ScoringModule {}

/** The scoring of the background; registers the bundled models when it starts. */
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([Score])],
  providers: [
    ScoringEngine,
    VectorStore,
    Scorer,
    ScoreSheet,
    ScoreResumeHandler,
    ScoreJobHandler,
    ScoreAllJobsHandler,
  ],
})
export class BackgroundScoringModule implements OnApplicationBootstrap {
  constructor(
    private readonly engine: ScoringEngine,
    private readonly commands: CommandBus,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { name, parameters, champion } of bundledModels) {
      const artifact = await this.engine.artifactSha256(parameters);
      await this.commands.execute(new RegisterModelVersion(name, artifact, { ...parameters }, champion));
    }
  }
}
