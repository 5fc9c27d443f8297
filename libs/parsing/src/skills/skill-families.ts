import type { Gazetteer } from './gazetteer.js';

/** Kinds of O*NET technology with hundreds of products that have little in common, "Analytical or scientific software". */
const tooBroad = new Set([
  '43232605',
  '43232306',
  '43232610',
  '43231604',
  '43231507',
  '43232202',
  '43232402',
]);

/**
 * Which skills of the taxonomy are near each other, so that who knows the one learns the other soon: those of one line of
 * `models/gazetteer/families.txt`, and products of one O*NET commodity.
 */
export class SkillFamilies {
  private readonly byCode = new Map<string, string[]>();

  /** @param text names of skills, parted by commas, one family a line. @throws RangeError for a name the gazetteer has not */
  constructor(text: string, gazetteer: Gazetteer) {
    for (const [line, names] of text.trimEnd().split('\n').entries())
      for (const name of names.split(',')) {
        const skill = gazetteer.find(name);
        if (!skill) throw new RangeError(`The taxonomy has no skill “${name.trim()}”.`);
        this.byCode.set(skill.code, [...(this.byCode.get(skill.code) ?? []), `own:${line}`]);
      }
  }

  /** The families of a skill, by its code; empty when it stands alone. */
  of(code: string): readonly string[] {
    const commodity = /^onet:(\d+):/.exec(code)?.[1];
    const own = this.byCode.get(code) ?? [];
    return commodity && !tooBroad.has(commodity) ? [...own, `onet:${commodity}`] : own;
  }
}
