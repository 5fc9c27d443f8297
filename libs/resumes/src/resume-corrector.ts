import { correctResume, loadGazetteer, type ParsedResume, type ResumeCorrections } from '#libs/parsing';
import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';

/** Lays corrections over what the parser read; the taxonomy is read when there are some. */
@Injectable()
export class ResumeCorrector {
  constructor(private readonly config: Config) {}

  corrected(read: ParsedResume, said: ResumeCorrections): ParsedResume {
    if (Object.keys(said).length === 0) return read;
    const taxonomy = loadGazetteer(join(this.config.modelsDir, 'gazetteer', 'gazetteer.json.gz'));
    return correctResume(read, said, taxonomy);
  }
}
