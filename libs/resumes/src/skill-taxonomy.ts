import { loadGazetteer } from '#libs/parsing';
import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';

/** The taxonomy of skills, read when it is first asked: about a tenth of a second, 70 MB. */
@Injectable()
export class SkillTaxonomy {
  constructor(private readonly config: Config) {}

  /** The names a resume may carry the skill by: as given, and the taxonomy's label when the given one is an alias. */
  namesOf(skill: string): string[] {
    const found = loadGazetteer(join(this.config.modelsDir, 'gazetteer', 'gazetteer.json.gz')).find(skill);
    return found ? [skill, found.label] : [skill];
  }
}
