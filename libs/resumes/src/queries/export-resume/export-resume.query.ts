import type { JsonResume } from '#libs/parsing';
import { Query } from '@nestjs/cqrs';

/** A resume after the JSON Resume schema 1.0.0, with what people corrected. */
export class ExportResume extends Query<JsonResume> {
  constructor(readonly resumeId: string) {
    super();
  }
}
