export { CloneJob } from './commands/clone-job/clone-job.command.js';
export { CloseJob } from './commands/close-job/close-job.command.js';
export { CreateJob } from './commands/create-job/create-job.command.js';
export { DeleteJob } from './commands/delete-job/delete-job.command.js';
export { ReopenJob } from './commands/reopen-job/reopen-job.command.js';
export { RestoreJob } from './commands/restore-job/restore-job.command.js';
export { UpdateJob } from './commands/update-job/update-job.command.js';
export { JobChanged } from './events/job-changed.event.js';
export { JobWithdrawn } from './events/job-withdrawn.event.js';
export { jobActions, type JobAction } from './job-change.entity.js';
export { jobStates, type Job, type JobState } from './job.entity.js';
export { JobClosed, JobNotFound } from './jobs.errors.js';
export { JobsModule } from './jobs.module.js';
export { partsOfPosting, type PostingPart, type PostingPartKind } from './posting/posting-parts.js';
export {
  payPeriods,
  scoredSections,
  type GivenPosting,
  type Posting,
  type Salary,
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
export { JobHistory, type JobHistoryEntry } from './queries/job-history/job-history.query.js';
export { jobOrders, type JobOrder } from './queries/list-jobs/job-order.js';
export { ListJobs, type JobFilter } from './queries/list-jobs/list-jobs.query.js';
export type { Difference } from './posting/posting-differences.js';
