import { JobChanged } from '#libs/jobs';
import { ModelPromoted } from '#libs/models';
import type { DomainEvent, EventType } from '#libs/platform';
import { AbandonResume, ParseResume, ResumeBecameCurrent, ResumeParsed, ResumeUploaded } from '#libs/resumes';
import { ScoreAllJobs, ScoreJob, ScoresRequested, ScoreResume } from '#libs/scoring';
import type { ICommand } from '@nestjs/cqrs';

/** What to do when something happened, and what when every attempt at that met a fault of ours. */
export interface Reaction {
  topic: string;
  command: (payload: Record<string, unknown>) => ICommand;
  whenDead: ((payload: Record<string, unknown>) => ICommand) | null;
}

function when<E extends DomainEvent>(
  event: EventType<E>,
  command: (event: E) => ICommand,
  whenDead: ((event: E) => ICommand) | null = null,
): Reaction {
  return {
    topic: event.topic,
    command: (payload) => command(payload as unknown as E),
    whenDead: whenDead && ((payload) => whenDead(payload as unknown as E)),
  };
}

/** Every "when this happened, do that". */
export const reactions: readonly Reaction[] = [
  when(
    ResumeUploaded,
    ({ resumeId }) => new ParseResume(resumeId),
    ({ resumeId }) => new AbandonResume(resumeId),
  ),
  when(ResumeParsed, ({ resumeId, backgroundJobId }) => new ScoreResume(resumeId, backgroundJobId)),
  when(ResumeBecameCurrent, ({ resumeId }) => new ScoreResume(resumeId, null)),
  when(ModelPromoted, ({ modelVersionId }) => new ScoreAllJobs(modelVersionId)),
  when(JobChanged, ({ jobId, backgroundJobId, version }) => new ScoreJob(jobId, backgroundJobId, version)),
  when(
    ScoresRequested,
    ({ jobId, backgroundJobId, resumeIds, modelVersionId }) =>
      new ScoreJob(jobId, backgroundJobId, null, resumeIds, modelVersionId),
  ),
];
