import { BackgroundJob, BackgroundJobs, Config, DomainError, UnitOfWork } from '#libs/platform';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { BatchTooManyFiles } from '../../archive/archive.errors.js';
import { peek } from '../../archive/peek.js';
import { isArchive, ResumeArchive } from '../../archive/resume-archive.js';
import { displayName } from '../../display-name.js';
import { UploadResume } from '../upload-resume/upload-resume.command.js';
import { UploadBatch, type BatchFile, type FileReport, type UploadedBatch } from './upload-batch.command.js';

/** A document's kind shows within its first bytes. */
const headBytes = 64 * 1024;

/** How much larger than the batch its archives may be when they are inflated. */
const inflation = 10;

/**
 * Takes the files one after the other, in the memory of one. They are taken together when all are in: a process that
 * dies before that leaves files that were accepted, and a sender who finds them as duplicates.
 */
@CommandHandler(UploadBatch)
export class UploadBatchHandler implements ICommandHandler<UploadBatch> {
  constructor(
    private readonly config: Config,
    private readonly commands: CommandBus,
    private readonly work: UnitOfWork,
    private readonly backgroundJobs: BackgroundJobs,
  ) {}

  /** @throws what the files end with before the first of them is read */
  async execute({ files, uploadedBy }: UploadBatch): Promise<UploadedBatch> {
    const reports: FileReport[] = [];
    try {
      for await (const file of files) await this.take(file, uploadedBy, reports);
    } catch (error) {
      if (reports.length === 0) throw error;
      reports.push(refusal(null, error));
    }
    return { backgroundJobId: await this.together(reports, uploadedBy), files: reports };
  }

  private async take({ fileName, content }: BatchFile, by: string, reports: FileReport[]): Promise<void> {
    try {
      const { head, whole } = await peek(content, headBytes);
      if (isArchive(head)) await this.takeArchive(fileName, whole, by, reports);
      else reports.push(await this.upload({ fileName, content: whole }, by, reports.length));
    } catch (error) {
      reports.push(refusal(fileName, error));
    }
  }

  private async takeArchive(
    archiveName: string,
    content: BatchFile['content'],
    by: string,
    reports: FileReport[],
  ): Promise<void> {
    const { batchMaxFiles, batchMaxBytes } = this.config;
    const room = { files: batchMaxFiles - reports.length, inflatedBytes: inflation * batchMaxBytes };
    const archive = await ResumeArchive.open(content, room);
    try {
      for (const entry of archive.entries) {
        const fileName = displayName(`${archiveName}/${entry.fileName}`);
        try {
          const file = {
            fileName: displayName(entry.fileName.split('/').at(-1)),
            content: await archive.read(entry),
          };
          reports.push({ ...(await this.upload(file, by, reports.length)), fileName });
        } catch (error) {
          reports.push(refusal(fileName, error));
        }
      }
    } finally {
      archive.close();
    }
  }

  private async upload({ fileName, content }: BatchFile, by: string, before: number): Promise<FileReport> {
    if (before >= this.config.batchMaxFiles) throw new BatchTooManyFiles(this.config.batchMaxFiles);
    const { resumeId, backgroundJobId, duplicate } = await this.commands.execute(
      new UploadResume(fileName, content, by),
    );
    return { fileName, fate: duplicate ? 'duplicate' : 'accepted', resumeId, backgroundJobId, problem: null };
  }

  private async together(reports: readonly FileReport[], by: string): Promise<string> {
    const whole = BackgroundJob.queue(uuidv7(), 'resumes.batch', by, new Date());
    const pieces = reports.flatMap(({ fate, backgroundJobId }) =>
      fate === 'accepted' && backgroundJobId ? [backgroundJobId] : [],
    );
    await this.work.run((tx) => this.backgroundJobs.group(whole, pieces, tx.db));
    return whole.id;
  }
}

/** @throws what is no refusal of ours: it is not the file's fault */
function refusal(fileName: string | null, error: unknown): FileReport {
  if (!(error instanceof DomainError)) throw error;
  const problem = { code: error.code, detail: error.message };
  return { fileName, fate: 'refused', resumeId: null, backgroundJobId: null, problem };
}
