import type { NamedSkill } from '#libs/resumes';

/** The skills of the taxonomy that an ask or a passage names. */
export interface SkillSet {
  named: readonly NamedSkill[];
  codes: ReadonlySet<string>;
  families: ReadonlySet<string>;
}

/** A skill that an ask names, and what the passage names for it. */
export interface SkillFound {
  asked: string;
  /** The same skill or a near one; null when the passage names neither. */
  found: string | null;
  /** How much it counts: 1 for the same skill, less for a near one, 0 for none. */
  share: number;
}

/** A near skill, as RabbitMQ for Kafka, counts this much of the one asked for. */
const nearSkill = 0.5;

export function skillSetOf(named: readonly NamedSkill[]): SkillSet {
  return {
    named,
    codes: new Set(named.map(({ code }) => code)),
    families: new Set(named.flatMap(({ families }) => families)),
  };
}

/** The share of the skills asked for that a passage names, near ones counted half, in [0, 1]; 0 when none is asked for. */
export function overlapOf(asked: SkillSet, told: SkillSet): number {
  if (asked.named.length === 0 || told.named.length === 0) return 0;
  return asked.named.reduce((sum, skill) => sum + shareOf(skill, told), 0) / asked.named.length;
}

/** What the passage names for each skill asked for. */
export function skillsFound(asked: SkillSet, told: SkillSet): SkillFound[] {
  return asked.named.map((skill) => {
    const share = shareOf(skill, told);
    const near = told.named.find(({ families }) => families.some((one) => skill.families.includes(one)));
    const found = share === 1 ? skill.label : share > 0 ? near!.label : null;
    return { asked: skill.label, found, share };
  });
}

function shareOf({ code, families }: NamedSkill, told: SkillSet): number {
  if (told.codes.has(code)) return 1;
  return families.some((family) => told.families.has(family)) ? nearSkill : 0;
}
