export { SentenceEncoder } from './embedding/sentence-encoder.js';
export { ModelFileMismatch, ModelFileMissing } from './model-file.errors.js';
export { TaskFailed, ThreadLost, ThreadPoolClosed } from './threads/thread-pool.errors.js';

export { TfidfModel } from './tfidf/tfidf-model.js';
export { TfidfArtifactInvalid } from './tfidf/tfidf-artifact.js';
export { cosine } from './tfidf/sparse-vector.js';
export type { SparseVector } from './tfidf/sparse-vector.js';

export { ndcg } from './ranking/ndcg.js';
export { pairedBootstrap, type DifferenceInterval } from './ranking/paired-bootstrap.js';
export {
  averagePrecision,
  meanAveragePrecision,
  meanReciprocalRank,
  precisionAt,
  reciprocalRank,
} from './ranking/relevance-metrics.js';
export { kendallTauB, spearman } from './ranking/rank-correlation.js';

export {
  CandidateRecall,
  type MeaningAndWords,
  type RecalledCandidate,
} from './candidates/candidate-recall.js';
export { fuseRankings, type WeightedRanking } from './candidates/fuse-rankings.js';
export { LexicalIndex, type LexicalIndexOptions } from './lexical-search/lexical-index.js';
export { CandidateNumbers } from './candidates/candidate-numbers.js';
export { CandidateSet } from './candidates/candidate-set.js';
export type { FoundCandidate } from './candidates/ranked-candidates.js';
export {
  VectorPool,
  type FoundPassage,
  type SearchOptions,
  type VectorPoolOptions,
} from './vector-search/vector-pool.js';

export { Glossary } from './glossary/glossary.js';
