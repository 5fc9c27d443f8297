import { parserVersion } from '#libs/parsing';
import { BackgroundJob, BackgroundJobs, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { ResumeReparseRequested } from '../../events/resume-reparse-requested.event.js';
import { ReparseResumes, type ReparsedResumes } from './reparse-resumes.command.js';

/** More at once would keep new uploads waiting behind them for long. */
const mostAtOnce = 1_000;

/**
 * Those that were asked for already and not read yet are left out, so that another call goes on where this one ends, and
 * so are those that the present parser could not read.
 */
const outdated = `FROM resumes WHERE parser_release < release_of($1) AND state = 'parsed' AND deleted_at IS NULL
  AND (unreadable_for IS NULL OR unreadable_for < release_of('${parserVersion}'))
  AND id NOT IN (SELECT (payload ->> 'resumeId')::uuid FROM outbox
    WHERE topic = '${ResumeReparseRequested.topic}' AND handled_at IS NULL)`;

@CommandHandler(ReparseResumes)
export class ReparseResumesHandler implements ICommandHandler<ReparseResumes> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly backgroundJobs: BackgroundJobs,
  ) {}

  execute({ parserVersionBefore, askedBy }: ReparseResumes): Promise<ReparsedResumes> {
    const version = parserVersionBefore ?? parserVersion;
    return this.work.run(async (tx) => {
      const rows = await tx.db.query<{ id: string }[]>(
        `SELECT id ${outdated} ORDER BY parser_release, id LIMIT ${mostAtOnce}`,
        [version],
      );
      const [{ count }] = await tx.db.query<[{ count: number }]>(
        `SELECT count(*)::int AS count ${outdated}`,
        [version],
      );
      const at = new Date();
      const pieces = rows.map(() => BackgroundJob.queue(uuidv7(), 'resume.process', askedBy, at));
      await tx.db.save(pieces, { chunk: 500 });
      for (const [index, { id }] of rows.entries())
        await tx.record(new ResumeReparseRequested(id, pieces[index]!.id));
      const whole = BackgroundJob.queue(uuidv7(), 'resumes.reparse', askedBy, at);
      await this.backgroundJobs.group(
        whole,
        pieces.map(({ id }) => id),
        tx.db,
      );
      return { backgroundJobId: whole.id, resumes: rows.length, remaining: count - rows.length };
    });
  }
}
