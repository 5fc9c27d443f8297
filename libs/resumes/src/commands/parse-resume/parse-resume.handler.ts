import { ParseFailure, ParseSandbox, type ParsedResume } from '#libs/parsing';
import { BackgroundJobs, Logger, ObjectStore, UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { CandidateRegister } from '../../candidate-register.js';
import { lockResume } from '../lock-resume.js';
import { ResumeFailed } from '../../events/resume-failed.event.js';
import { ResumeParsed } from '../../events/resume-parsed.event.js';
import { Resume, type ResumeFailure } from '../../resume.entity.js';
import { ParseResume } from './parse-resume.command.js';

/** May run any number of times for one resume: the result is written once, under the row's lock. */
@CommandHandler(ParseResume)
export class ParseResumeHandler implements ICommandHandler<ParseResume> {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly store: ObjectStore,
    private readonly sandbox: ParseSandbox,
    private readonly candidates: CandidateRegister,
    private readonly backgroundJobs: BackgroundJobs,
    private readonly log: Logger,
  ) {}

  /** @throws StorageUnavailable, ParseFailure when it is transient: worth another attempt */
  async execute({ resumeId }: ParseResume): Promise<void> {
    const resume = await this.database.manager.findOne(Resume, { where: { id: resumeId } });
    if (!resume?.awaitsParsing) return;
    await this.backgroundJobs.begin(resume.backgroundJobId, 'reading');
    const bytes = await this.store.read(resume.storageKey);
    await this.backgroundJobs.advance(resume.backgroundJobId, 'parsing', 10);
    try {
      const parsed = await this.sandbox.parse(bytes, {
        receivedOn: resume.uploadedAt.toISOString().slice(0, 10),
        fileName: resume.fileName,
      });
      await this.complete(resumeId, parsed);
    } catch (error) {
      if (!(error instanceof ParseFailure) || error.transient) throw error;
      await this.fail(resumeId, { code: error.code, detail: error.detail });
    }
  }

  private async complete(resumeId: string, parsed: ParsedResume): Promise<void> {
    const resume = await this.finish(resumeId, async (tx, found) => {
      found.complete(parsed, await this.candidates.candidateOf(parsed, found, tx.db), new Date());
      await tx.db.save(found);
      await this.candidates.makeCurrent(found, tx.db);
      await tx.record(new ResumeParsed(resumeId, found.backgroundJobId));
    });
    if (!resume) return;
    await this.backgroundJobs.advance(resume.backgroundJobId, 'scoring', 60);
    this.log.info('resume parsed', {
      resumeId,
      parseMs: parsed.elapsedMs,
      pages: parsed.pages,
      bytes: resume.sizeBytes,
    });
  }

  private async fail(resumeId: string, failure: ResumeFailure): Promise<void> {
    const resume = await this.finish(resumeId, async (tx, found) => {
      found.fail(failure);
      await tx.db.save(found);
      await this.backgroundJobs.fail(found.backgroundJobId, failure, tx.db);
      await tx.record(new ResumeFailed(resumeId, failure.code));
    });
    if (resume) this.log.info('resume could not be parsed', { resumeId, reason: failure.code });
  }

  private finish(
    resumeId: string,
    change: (tx: Transaction, resume: Resume) => Promise<void>,
  ): Promise<Resume | null> {
    return this.work.run(async (tx) => {
      const resume = await lockResume(tx, resumeId);
      if (!resume?.awaitsParsing) return null;
      await change(tx, resume);
      return resume;
    });
  }
}
