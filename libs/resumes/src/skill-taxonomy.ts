import { isSureName, loadGazetteer, SkillFamilies } from '#libs/parsing';
import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A skill of the taxonomy that a text names. */
export interface NamedSkill {
  code: string;
  /** As the taxonomy calls it. */
  label: string;
  /** Skills that share one are near each other. */
  families: readonly string[];
}

/** The taxonomy of skills, read when it is first asked: about a tenth of a second, 70 MB. */
@Injectable()
export class SkillTaxonomy {
  private readonly folder: string;
  private families: SkillFamilies | null = null;
  private hash: string | null = null;

  constructor({ modelsDir }: Config) {
    this.folder = join(modelsDir, 'gazetteer');
  }

  /** The names a resume may carry the skill by: as given, and the taxonomy's label when the given one is an alias. */
  namesOf(skill: string): string[] {
    const found = this.gazetteer.find(skill);
    return found ? [skill, found.label] : [skill];
  }

  /**
   * The skills a text names, each once, in their order, by any of their names in any language of the taxonomy.
   * @param isList whether the text is a list of skills: names that are ordinary words too ("go", "excel") count in lists only
   */
  skillsIn(text: string, isList: boolean): NamedSkill[] {
    const named = this.gazetteer.match(text).filter((match) => isList || isSureName(match, text));
    const byCode = new Map(named.map(({ skill }) => [skill.code, skill.label]));
    return [...byCode].map(([code, label]) => ({ code, label, families: this.familiesOf(code) }));
  }

  /**
   * Where a text names skills as the taxonomy does, in English ("Chef" among "Puppet" and "Ansible").
   * @param isList as in {@link skillsIn}
   */
  englishNamesIn(text: string, isList: boolean): { start: number; end: number }[] {
    return this.gazetteer
      .match(text)
      .filter((match) => isList || isSureName(match, text))
      .filter(({ skill, start, end }) =>
        ` ${skill.label} `.toLowerCase().includes(` ${text.slice(start, end)} `.toLowerCase()),
      );
  }

  /** The occupation a job title tells for sure, as O*NET calls it; null when it is not known, or several have it. */
  occupationOf(title: string): string | null {
    return this.gazetteer.occupations.sureLabelOf(title);
  }

  /** Identifies what the answers rest on: skills, families and occupations. */
  get sha256(): string {
    const { skills, ambiguous, occupations } = this.gazetteer.file;
    this.hash ??= createHash('sha256')
      .update(JSON.stringify([skills, ambiguous, occupations, this.familiesText()]))
      .digest('hex');
    return this.hash;
  }

  private familiesOf(code: string): readonly string[] {
    this.families ??= new SkillFamilies(this.familiesText(), this.gazetteer);
    return this.families.of(code);
  }

  private familiesText(): string {
    return readFileSync(join(this.folder, 'families.txt'), 'utf8');
  }

  private get gazetteer(): ReturnType<typeof loadGazetteer> {
    return loadGazetteer(join(this.folder, 'gazetteer.json.gz'));
  }
}
