import type { FoundSkills, Naming } from './found-skills.js';
import type { Gazetteer, TaxonomySkill } from './gazetteer.js';
import { isSureName } from './is-sure-name.js';
import { bareName, isLevel, withoutLevel } from './levels.js';
import { joinLines } from './join-lines.js';
import type { ListItem } from './list-items.js';
import { jointLead, sentenceLead, useLead } from './sentence-lead.js';
import { spacedLabel } from './spaced-label.js';

/** An item of more words than this is a statement; only the skills it names count. */
const mostWords = 5;
/** How often a listed skill is right, measured on the corpus. */
const sure = { known: 0.95, part: 0.8, plain: 0.85, phrase: 0.7, stated: 0.8 };
const version = /(?:\s+v?\d+(?:\.(?:\d+|x))*\+?(?:\s?[/–-]\s?\d+(?:\.\d+)*)*|\s+(?:R\d|\d{4}))+$/iu;
const suffix = /[-\s]?(?:kenntnisse|skills|programming|programmierung)$/iu;
const longest = 60;
const bracket = /^([^()]*\S)\s*\(([^()]+)\)$/u;

/** Notes the skills of one item of a list: the item as it is written, those in brackets behind it, those it joins. */
export function readItem(found: FoundSkills, item: ListItem, gazetteer: Gazetteer): void {
  if (item.isLabel) {
    if (isTool(item.text, gazetteer)) note(found, item, gazetteer);
    return;
  }
  const states = sentenceLead(item.text) || leadToTool(item.text, gazetteer);
  const lead = states || labelBefore(item, gazetteer) || jointLead(item.text);
  const inner = { ...item, text: item.text.slice(lead), start: item.start + lead };
  for (const part of partsOf(inner, gazetteer, states > 0 || item.isStated)) note(found, part, gazetteer);
}

/** "Databases Oracle" is Oracle, while "Cloud Computing" is one name. */
function labelBefore({ text, group }: ListItem, gazetteer: Gazetteer): number {
  const lead = group === null ? spacedLabel(text) : 0;
  const names = lead > 0 && !gazetteer.find(text) && lookUp(text.slice(lead), gazetteer);
  return names && !names.listOnly ? lead : 0;
}

function leadToTool(text: string, gazetteer: Gazetteer): number {
  const lead = useLead(text);
  if (lead === 0 || gazetteer.find(text)) return 0;
  const [first] = gazetteer.match(text.slice(lead));
  return first?.start === 0 && !first.skill.listOnly ? lead : 0;
}

/** A label which is a product or a language is a skill as well: "AWS: EC2, S3". Names of fields ("Accounting") are labels only. */
function isTool(label: string, gazetteer: Gazetteer): boolean {
  const skill = gazetteer.find(label);
  if (!skill || skill.listOnly) return false;
  return (
    /^\S+$/u.test(label) && (/^[\p{Lu}\d/+#.]{2,}$|\p{Ll}\p{Lu}|[+#\d]/u.test(label) || languages.test(label))
  );
}
const languages =
  /^(?:python|java|ruby|php|perl|scala|kotlin|swift|rust|docker|linux|react|angular|vue|django|kubernetes|azure|excel|matlab)$/iu;

/** "MS Office (Word, Excel)" names three skills, "C/C++" and "HTML und CSS" two, "Pyxis (restocking)" one. */
function partsOf(item: ListItem, gazetteer: Gazetteer, states: boolean): ListItem[] {
  const [, outer = '', inner = ''] = bracket.exec(item.text) ?? [];
  if (outer) {
    const at = item.text.length - inner.length - 1;
    const names = split({ ...item, text: inner, start: item.start + at, group: outer }, listSign);
    const whole = gazetteer.find(outer);
    if (names.length > 1 || names.some((name) => isOther(gazetteer.find(name.text), whole)))
      return [{ ...item, text: outer }, ...names];
  }
  return splitJoined(item, gazetteer, states);
}
const listSign = /[,;/·|]|\s(?:und|and|et|y)\s/gu;
const joint = /\/|\s(?:und|and|et|y|&|sowie)\s/gu;

function isOther(skill: TaxonomySkill | undefined, outer: TaxonomySkill | undefined): boolean {
  return skill !== undefined && !skill.listOnly && skill.code !== outer?.code;
}

/** What a slash or an "and" joins is parted when the taxonomy knows each part, or in a statement. */
function splitJoined(item: ListItem, gazetteer: Gazetteer, states: boolean): ListItem[] {
  if (gazetteer.find(item.text)?.code.startsWith('tf:')) return [item];
  const names = namesWithoutSign(item, gazetteer);
  if (names.length > 1) return names;
  const parts = split(item, joint);
  const known = parts.every((part) => isOther(gazetteer.find(part.text.replace(version, '')), undefined));
  return parts.length > 1 && (known || (states && !item.text.includes('/'))) ? parts : [item];
}

/** "pandas PyTorch SQL", "C++ Java/Scala": signs or boxes between sure names were drawn, not written. */
function namesWithoutSign(item: ListItem, gazetteer: Gazetteer): ListItem[] {
  const matches = gazetteer.find(joinLines(item.text)) ? [] : gazetteer.match(item.text);
  const left = matches.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    item.text,
  );
  if (/[^\s/]/u.test(left) || !matches.every((match) => isSureName(match, item.text))) return [];
  return matches.map(({ start, end }) => ({
    ...item,
    text: item.text.slice(start, end),
    start: item.start + start,
  }));
}

function split(item: ListItem, sign: RegExp): ListItem[] {
  const parts: ListItem[] = [];
  let at = 0;
  for (const match of [...item.text.matchAll(sign), null]) {
    const raw = item.text.slice(at, match?.index ?? item.text.length);
    const lead = jointLead(raw);
    const text = withoutLevel(raw.slice(lead).trimEnd());
    if (/\p{L}/u.test(text) && !isLevel(text)) parts.push({ ...item, text, start: item.start + at + lead });
    at = match ? match.index + match[0].length : 0;
  }
  return parts;
}

function note(found: FoundSkills, item: ListItem, gazetteer: Gazetteer): void {
  const { start, group } = item;
  const text = joinLines(item.text);
  const naming: Naming = {
    start,
    end: start + item.text.length,
    skill: null,
    isWhole: true,
    confidence: 1,
    group,
  };
  const skill = lookUp(text, gazetteer);
  if (skill)
    return found.list({ ...naming, skill, confidence: isDoubtful(text, skill) ? sure.plain : sure.known });
  const named = gazetteer.match(item.text).filter((match) => isSureName(match, item.text));
  const words = text.split(/\s+/).length;
  if (words <= mostWords && text.length <= longest) {
    const [head] = named;
    const part = named.length === 1 && head?.start === 0 ? head.skill : null;
    const confidence = part ? sure.part : words <= 3 ? sure.plain : sure.phrase;
    return found.list({ ...naming, skill: part, isWhole: false, confidence });
  }
  for (const match of named) {
    const at = { start: start + match.start, end: start + match.end };
    found.list({ ...naming, ...at, skill: match.skill, confidence: sure.stated });
  }
}

/** A short form of something less known may mean anything. */
function isDoubtful(text: string, { code, label }: TaxonomySkill): boolean {
  return text.length <= 4 && !code.startsWith('tf:') && !label.toLowerCase().includes(text.toLowerCase());
}

/** The entry a phrase names, with or without the bracket behind it, its level or its version. */
function lookUp(text: string, gazetteer: Gazetteer): TaxonomySkill | undefined {
  const plain = text.replace(bracket, '$1');
  const named = [text, plain, bareName(plain), plain.replace(suffix, '')].map((name) => gazetteer.find(name));
  const versionless = plain.replace(version, '');
  const family = versionless === plain ? undefined : gazetteer.find(versionless);
  return named.find(Boolean) ?? (family?.code.startsWith('tf:') ? family : undefined);
}
