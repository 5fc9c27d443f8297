import { attachment, type StoredObject } from '#libs/platform';
import { StreamableFile } from '@nestjs/common';

/** An answer that is saved under the file's name and shown by no browser. */
export function attachmentOf(file: StoredObject & { fileName: string; mediaType: string }): StreamableFile {
  return new StreamableFile(file.content, {
    type: file.mediaType,
    disposition: attachment(file.fileName),
    length: file.sizeBytes,
  });
}
