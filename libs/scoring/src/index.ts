export { TakeOverCandidate } from './commands/take-over-candidate/take-over-candidate.command.js';
export { BundledModelRegistration } from './bundled-model-registration.js';
export { ComputeScore } from './commands/compute-score/compute-score.command.js';
export {
  MatchCandidates,
  type CandidateMatches,
  type MatchedCandidate,
} from './commands/match-candidates/match-candidates.command.js';
export { RecordOutcome, type GivenOutcome } from './commands/record-outcome/record-outcome.command.js';
export { RequestScores } from './commands/request-scores/request-scores.command.js';
export { ScoreAllJobs } from './commands/score-all-jobs/score-all-jobs.command.js';
export { ScoreJob } from './commands/score-job/score-job.command.js';
export { ScoreResume } from './commands/score-resume/score-resume.command.js';
export {
  bands,
  verdictGrounds,
  verdicts,
  type Band,
  type Explanation,
  type Reason,
  type RequirementVerdict,
  type SectionScore,
  type Verdict,
  type VerdictGround,
} from './engine/explanation.js';
export type { SkillFound } from './engine/skill-overlap.js';
export { ScoresComputed } from './events/scores-computed.event.js';
export { ScoresRequested } from './events/scores-requested.event.js';
export { outcomeKinds, type Outcome, type OutcomeKind, type SeenScore } from './outcome.entity.js';
export { CountScores, type ScoreCounts } from './queries/count-scores/count-scores.query.js';
export { DescribeScore } from './queries/describe-score/describe-score.query.js';
export { proseAuthors, type Prose, type ProseAuthor } from './prose/prose.js';
export { FindScore, type ScoreView } from './queries/find-score/find-score.query.js';
export { ListOutcomes } from './queries/list-outcomes/list-outcomes.query.js';
export { noFilter, type RankingFilter } from './queries/rank-candidates/ranking-filter.js';
export { RankCandidates, type RankedCandidate } from './queries/rank-candidates/rank-candidates.query.js';
export { RankJobs, type MatchingJob } from './queries/rank-jobs/rank-jobs.query.js';
export {
  MatchPoolTooLarge,
  ModelNotRunnable,
  ResumeNotCurrent,
  ResumeOfNobody,
  ResumeNotParsed,
  ScoreNotFound,
  ScoreOfAnotherPair,
} from './scoring.errors.js';
export { BackgroundScoringModule, ScoringModule } from './scoring.module.js';
