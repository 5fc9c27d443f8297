export { CreateJob } from './commands/create-job/create-job.command.js';
export { DeleteJob } from './commands/delete-job/delete-job.command.js';
export { UpdateJob } from './commands/update-job/update-job.command.js';
export { JobChanged } from './events/job-changed.event.js';
export type { JobAction, JobChange } from './job-change.entity.js';
export type { Job } from './job.entity.js';
export { JobNotFound } from './jobs.errors.js';
export { JobsModule } from './jobs.module.js';
export { partsOfPosting, type PostingPart, type PostingPartKind } from './posting/posting-parts.js';
export {
  scoredSections,
  type GivenPosting,
  type Posting,
  type ScoredSection,
  type SectionWeights,
} from './posting/posting.js';
export {
  requirementKinds,
  type GivenRequirement,
  type Requirement,
  type RequirementKind,
} from './posting/requirement.js';
export { FindJob } from './queries/find-job/find-job.query.js';
export { JobHistory } from './queries/job-history/job-history.query.js';
export { ListJobs } from './queries/list-jobs/list-jobs.query.js';
