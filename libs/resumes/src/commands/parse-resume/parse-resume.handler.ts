import { ParseFailure, parserVersion, ParseSandbox, type ParsedResume } from '#libs/parsing';
import { BackgroundJobs, Logger, ObjectStore, UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { CandidateRegister } from '../../candidate-register.js';
import { lockResume } from '../lock-resume.js';
import { ResumeFailed } from '../../events/resume-failed.event.js';
import { ResumeParsed } from '../../events/resume-parsed.event.js';
import { ResumeCorrector } from '../../resume-corrector.js';
import { Resume, type ResumeFailure } from '../../resume.entity.js';
import { ParseResume } from './parse-resume.command.js';

/** What was read before stands; runs over many resumes leave it alone until there is a newer parser. */
const leaveAlone = 'UPDATE resumes SET unreadable_for = release_of($2) WHERE id = $1';

/** May run any number of times for one resume: the result is written once, under the row's lock. */
@CommandHandler(ParseResume)
export class ParseResumeHandler implements ICommandHandler<ParseResume> {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly store: ObjectStore,
    private readonly sandbox: ParseSandbox,
    private readonly corrector: ResumeCorrector,
    private readonly candidates: CandidateRegister,
    private readonly backgroundJobs: BackgroundJobs,
    private readonly log: Logger,
  ) {}

  /** @throws StorageUnavailable, ParseFailure when it is transient: worth another attempt */
  async execute(command: ParseResume): Promise<void> {
    const resume = await this.database.manager.findOne(Resume, { where: { id: command.resumeId } });
    if (!resume || !isWanted(resume, command)) return this.drop(command);
    const jobId = command.againFor ?? resume.backgroundJobId;
    if (!(await this.backgroundJobs.begin(jobId, 'reading'))) return;
    const bytes = await this.store.read(resume.storageKey);
    await this.backgroundJobs.advance(jobId, 'parsing', 10);
    try {
      const read = await this.sandbox.parse(bytes, {
        receivedOn: resume.uploadedAt.toISOString().slice(0, 10),
        fileName: resume.fileName,
      });
      await this.complete(command, jobId, read);
    } catch (error) {
      if (!(error instanceof ParseFailure) || error.transient) throw error;
      await this.fail(command, jobId, { code: error.code, detail: error.detail });
    }
  }

  /** The resume was deleted since it was asked for; what was asked for an upload was cancelled with it. */
  private async drop({ resumeId, againFor }: ParseResume): Promise<void> {
    if (againFor) await this.backgroundJobs.cancel(againFor, { resumeId, reason: 'resume.deleted' });
  }

  private async complete(command: ParseResume, jobId: string, read: ParsedResume): Promise<void> {
    const resume = await this.finish(command, async (tx, found) => {
      found.complete(read, this.corrector.corrected(read, found.said), new Date());
      await this.candidates.assign(found, tx.db);
      await tx.db.save(found);
      await this.candidates.makeCurrent(found, tx.db);
      await tx.record(new ResumeParsed(found.id, jobId));
    });
    if (!resume) return;
    await this.backgroundJobs.advance(jobId, 'scoring', 60);
    this.log.info('resume parsed', {
      resumeId: resume.id,
      parseMs: read.elapsedMs,
      pages: read.pages,
      bytes: resume.sizeBytes,
    });
  }

  private async fail(command: ParseResume, jobId: string, failure: ResumeFailure): Promise<void> {
    const resume = await this.finish(command, async (tx, found) => {
      await this.backgroundJobs.fail(jobId, failure, tx.db);
      if (command.againFor) {
        await tx.db.query(leaveAlone, [found.id, parserVersion]);
        return;
      }
      found.fail(failure);
      await tx.db.save(found);
      await tx.record(new ResumeFailed(found.id, failure.code));
    });
    if (resume) this.log.info('resume could not be parsed', { resumeId: resume.id, reason: failure.code });
  }

  private async finish(
    command: ParseResume,
    change: (tx: Transaction, resume: Resume) => Promise<void>,
  ): Promise<Resume | null> {
    const finished = await this.work.run(async (tx) => {
      const resume = await lockResume(tx, command.resumeId);
      if (!resume || !isWanted(resume, command)) return null;
      await change(tx, resume);
      return resume;
    });
    if (!finished) await this.drop(command);
    return finished;
  }
}

const isWanted = (resume: Resume, { againFor }: ParseResume): boolean =>
  againFor ? resume.state === 'parsed' && resume.deletedAt === null : resume.awaitsParsing;
