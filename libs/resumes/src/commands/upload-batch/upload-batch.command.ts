import { Command } from '@nestjs/cqrs';
import type { Readable } from 'node:stream';

export const fileFates = ['accepted', 'duplicate', 'refused'] as const;

/** What became of one file of a batch. */
export interface FileReport {
  /** As the sender named it; null when the batch ended before it had one. */
  fileName: string | null;
  fate: (typeof fileFates)[number];
  /** Of a duplicate those of the first upload; null for a refused file. */
  resumeId: string | null;
  backgroundJobId: string | null;
  problem: { code: string; detail: string } | null;
}

export interface UploadedBatch {
  /** Follows the accepted files, and ends with the last of them. */
  backgroundJobId: string;
  files: FileReport[];
}

/** A file of a batch, a document or a zip archive of documents; read it before asking for the next. */
export interface BatchFile {
  fileName: string;
  content: Readable;
}

/** Uploads several files; what is wrong with one of them keeps none of the others out. */
export class UploadBatch extends Command<UploadedBatch> {
  constructor(
    readonly files: AsyncIterable<BatchFile>,
    readonly uploadedBy: string,
  ) {
    super();
  }
}
