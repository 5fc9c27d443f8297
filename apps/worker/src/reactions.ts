import { JobChanged, JobWithdrawn } from '#libs/jobs';
import { ModelPromoted } from '#libs/models';
import type { DomainEvent, EventType } from '#libs/platform';
import {
  AbandonResume,
  CandidatesMerged,
  ParseResume,
  ResumeBecameCurrent,
  ResumeCorrected,
  ResumeFailed,
  ResumeParsed,
  ResumeReparseRequested,
  ResumeUploaded,
} from '#libs/resumes';
import {
  ScoreAllJobs,
  ScoreJob,
  ScoresComputed,
  ScoresRequested,
  ScoreResume,
  TakeOverCandidate,
} from '#libs/scoring';
import { AnnounceEvent, type WebhookEvents, type WebhookEventType } from '#libs/webhooks';
import type { ICommand } from '@nestjs/cqrs';

/** What to do when something happened, and what when every attempt at that met a fault of ours. */
export interface Reaction {
  topic: string;
  command: (payload: Record<string, unknown>, eventId: string) => ICommand;
  whenDead: ((payload: Record<string, unknown>) => ICommand) | null;
}

function when<E extends DomainEvent>(
  event: EventType<E>,
  command: (event: E, eventId: string) => ICommand,
  whenDead: ((event: E) => ICommand) | null = null,
): Reaction {
  return {
    topic: event.topic,
    command: (payload, eventId) => command(payload as unknown as E, eventId),
    whenDead: whenDead && ((payload) => whenDead(payload as unknown as E)),
  };
}

/** Subscribers are told before anything else is done: what fails later was still so. */
function tell<E extends DomainEvent, T extends WebhookEventType>(
  event: EventType<E>,
  type: T,
  data: (event: E) => WebhookEvents[T],
): Reaction {
  return when(event, (happened, eventId) => new AnnounceEvent(eventId, type, data(happened)));
}

/** Every "when this happened, do that". */
export const reactions: readonly Reaction[] = [
  tell(ResumeParsed, 'resume.parsed', ({ resumeId, backgroundJobId }) => ({ resumeId, backgroundJobId })),
  tell(ResumeFailed, 'resume.failed', ({ resumeId, reason }) => ({ resumeId, reason })),
  tell(ScoresComputed, 'score.computed', ({ jobId, resumeId, modelVersionId, scored, backgroundJobId }) => ({
    jobId,
    resumeId,
    modelVersionId,
    scored,
    backgroundJobId,
  })),
  tell(JobChanged, 'job.changed', ({ jobId, version, backgroundJobId }) => ({
    jobId,
    version,
    backgroundJobId,
  })),
  tell(JobWithdrawn, 'job.changed', ({ jobId, version }) => ({ jobId, version, backgroundJobId: null })),
  tell(ModelPromoted, 'model.promoted', ({ modelVersionId }) => ({ modelVersionId })),
  when(
    ResumeUploaded,
    ({ resumeId }) => new ParseResume(resumeId),
    ({ resumeId }) => new AbandonResume(resumeId),
  ),
  when(ResumeReparseRequested, ({ resumeId, backgroundJobId }) => new ParseResume(resumeId, backgroundJobId)),
  when(ResumeParsed, ({ resumeId, backgroundJobId }) => new ScoreResume(resumeId, backgroundJobId)),
  when(ResumeBecameCurrent, ({ resumeId }) => new ScoreResume(resumeId, null)),
  when(ResumeCorrected, ({ resumeId }) => new ScoreResume(resumeId, null)),
  when(CandidatesMerged, ({ mergedId }) => new TakeOverCandidate(mergedId)),
  when(ModelPromoted, ({ modelVersionId }) => new ScoreAllJobs(modelVersionId)),
  when(
    JobChanged,
    ({ jobId, backgroundJobId, postingVersion }) => new ScoreJob(jobId, backgroundJobId, postingVersion),
  ),
  when(
    ScoresRequested,
    ({ jobId, backgroundJobId, resumeIds, modelVersionId }) =>
      new ScoreJob(jobId, backgroundJobId, null, resumeIds, modelVersionId),
  ),
];
