export { candidateKinds, type Candidate, type CandidateKind } from './candidate.js';
export { judgedSets, type JudgedCandidate, type JudgedSet } from './judged-set.js';
export { plainResume } from './plain-resume.js';
export type { Posting } from './posting.js';
