import type { Line } from '../document/line.js';
import type { Span } from '../dates/total-months.js';
import type { SectionKind } from '../parsed-resume.js';
import { bulletLength } from '../text/bullet.js';
import { isDenied, withoutNames } from './denied.js';
import { proveBy, type FoundSkill, type FoundSkills } from './found-skills.js';
import type { Gazetteer, SkillMatch } from './gazetteer.js';
import { isSureName } from './is-sure-name.js';
import { namesEmployer } from './names-employer.js';
import { PhraseIndex } from './phrase-index.js';
import { tokensOf, type Token } from './tokens.js';

/** What is named in running text only is less sure than what a section of skills lists. */
const confidence = 0.7;
/** Longer ambiguous words name fields of work ("comptabilité"), which mean the same once they are listed. */
const mostLettersOfHomographs = 7;
/** Between two names of one enumeration. */
const betweenNames = /^[\s)]*(?:[,;/&+|(·]|and|und|et|y|or|oder|ou|o|sowie)?\s*\(?\s*$/u;

/** Finds skills in running text: those of the taxonomy, and those the document itself lists. */
export class ProseSkills {
  /** Listed skills the taxonomy does not know by their whole name. */
  private readonly own = new PhraseIndex<FoundSkill>();

  constructor(
    private readonly found: FoundSkills,
    private readonly gazetteer: Gazetteer,
  ) {
    for (const one of found.all())
      if (!one.skill || gazetteer.find(one.field.value)?.code !== one.skill.code)
        this.own.add(
          tokensOf(one.field.value)
            .map(({ key }) => key)
            .join(' '),
          one,
        );
  }

  /** Notes the skills which lines of one paragraph name; `span` is the time of the job they tell of. */
  read(lines: readonly Line[], kind: SectionKind, span: Span | null): void {
    const [first] = lines;
    if (!first) return;
    const text = lines.map((line) => line.text).join('\n');
    const tokens = tokensOf(text);
    const matches = this.gazetteer.matchTokens(tokens);
    const blanked = withoutNames(text, matches);
    this.readOwn(tokens, blanked, kind, span);
    const isHeader = kind === 'experience' && !first.bullet && bulletLength(first.text) === 0;
    matches.forEach((match, index) => {
      if (!this.counts(match, text, [matches[index - 1], matches[index + 1]])) return;
      if (isHeader && namesEmployer(match, text, matches)) return;
      if (isDenied(blanked, match.start)) return;
      const [start, end] = [first.start + match.start, first.start + match.end];
      this.found.prove(
        { start, end, skill: match.skill, isWhole: true, confidence, group: null },
        kind,
        span,
      );
    });
  }

  private readOwn(tokens: readonly Token[], blanked: string, kind: SectionKind, span: Span | null): void {
    for (let at = 0; at < tokens.length; at++) {
      const named = this.own.at(tokens, at);
      if (!named) continue;
      if (!isDenied(blanked, tokens[at]?.start ?? 0)) proveBy(named.value, kind, span);
      at += named.words - 1;
    }
  }

  /** Sure names count, ordinary words as names do: written large within a sentence, when listed or in an enumeration. */
  private counts(match: SkillMatch, text: string, beside: readonly (SkillMatch | undefined)[]): boolean {
    if (isSureName(match, text)) return true;
    const isListed = this.found.ofCode(match.skill.code).some(({ foundIn }) => foundIn.has('skills'));
    if (!match.ambiguous) return isListed;
    const written = text.slice(match.start, match.end);
    if (isListed && written.length > mostLettersOfHomographs) return true;
    if (match.skill.listOnly || !/^\p{Lu}|[+#]/u.test(written) || isPartOfWord(match, text)) return false;
    if (isListed && !opensSentence(match, text)) return true;
    return beside.some((other) => other && isSureName(other, text) && isEnumerated(match, other, text));
  }
}

function isEnumerated(one: SkillMatch, other: SkillMatch, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  return /\S/.test(between) && betweenNames.test(between);
}

/** The "R" of "R&D", the "C" of "C-level". */
function isPartOfWord({ start, end }: SkillMatch, text: string): boolean {
  return end - start === 1 && (/[&'’.-]/.test(text[end] ?? '') || /[&'’.-]/.test(text[start - 1] ?? ''));
}

function opensSentence({ start }: SkillMatch, text: string): boolean {
  return /(?:^|[.:!?•\n])[\s\p{P}]*$/u.test(text.slice(Math.max(0, start - 4), start)) || start < 3;
}
