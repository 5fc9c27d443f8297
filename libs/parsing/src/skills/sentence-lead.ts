const degree =
  '(?:very |sehr |tr[eè]s |muy )?(?:basic|advanced|strong|good|excellent|solid|extensive|deep|broad|proven|practical|hands-on|in-depth|gute[rns]?|fundierte[rn]?|solide[rn]?|umfangreiche|umfassende|langjährige|mehrjährige|vertiefte|praktische|ausgezeichnete|fortgeschrittene|sichere[rn]?|routinierte[rn]?|versierte[rn]?|bonnes?|excellentes?|solides?|parfaite|buen[oa]s?|excelentes?|s[oó]lid[oa]s|ampli[oa]s?|avanzad[oa]s?)';
const years = '(?:\\d{1,2}\\+?\\s+(?:years?|yrs?|jahre|ans|a[nñ]os)(?:\\s+(?:of|de|d.))?\\s*)';
const noun =
  '(?:knowledge|working knowledge|understanding|command|experience|expertise|proficiency|familiarity|skills|background|kenntnisse|grundkenntnisse|erfahrung(?:en)?|praxiserfahrung|beherrschung|connaissances?|ma[iî]trise|exp[ée]rience|notions|comp[ée]tences?|conocimientos?|dominio|experiencia|nociones|nivel)';
const adjective =
  '(?:proficient|experienced|experience|fluent|familiar|skilled|versed|expert|certified|versiert|erfahren|geübt|sicher|expérimentée?|à l.aise|experimentad[oa]|usuari[oa])';
const link =
  "(?:\\s+(?:avanzad[oa]|b[aá]sic[oa]s?|intermedi[oa]s?|approfondies?|professionnelle|profesional))?\\s+(?:(?:in|of|with|using|im|mit|von|bei|en|con|sur|avec|del|de las?|de los|de la|de l.|de|du|des|in der|im umgang mit|mit der|mit dem|mit den)\\s+|d['’])(?:(?:the|der|dem|den|les?|las?|los|el)\\s+)?";
const lead = new RegExp(
  `^[\\s\\-–:(]*(?:(?:and|und|et|y|e|sowie|including|inkl\\.?|e\\.g\\.|z\\.\\s?B\\.|z\\. b\\.)\\s+)?(?:${years})?(?:${degree}\\s+)*(?:${noun}|${adjective})${link}`,
  'iu',
);
const use = new RegExp(
  `^[\\s\\-–:(]*(?:${degree}\\s+)*(?:umgang|anwendung|nutzung|use|handling|utilisation|usage|pratique|manejo|uso|utilizaci[oó]n)${link}`,
  'iu',
);
const joint =
  /^[\s\-–:(]*(?:and|und|et|y|sowie|as well as|including|inkl\.?|e\.g\.,?|z\.\s?B\.|u\.\s?a\.|p\.\s?ex\.|notamment|por ejemplo)\s+(?=\S)/iu;

/** Length of what opens a statement of skill and is no part of the skill: "Sehr gute Kenntnisse in …", "Maîtrise de …". */
export function sentenceLead(text: string): number {
  return lead.exec(text)?.[0].length ?? 0;
}

/** The same for words that are a skill of their own as well: "Manejo de Excel" is Excel, "Manejo de caja" is not. */
export function useLead(text: string): number {
  return use.exec(text)?.[0].length ?? 0;
}

/** Length of a conjunction or "e.g." that opens the last item of a list. */
export function jointLead(text: string): number {
  return joint.exec(text)?.[0].length ?? /^[\s\-–:(]+/u.exec(text)?.[0].length ?? 0;
}
