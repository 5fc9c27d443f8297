const makers =
  /^(?:Microsoft|Adobe|Apache|Oracle|IBM|Google|Atlassian|Autodesk|Amazon|Intuit|SAS|Apple|Cisco|Dassault Systemes|The MathWorks)\s+(?=\S{4,})/;

/** The names of an O*NET technology: "Structured query language SQL" is also "SQL", "Adobe Photoshop" also "Photoshop". */
export function onetNames(example: string): string[] {
  const label = example.trim();
  const names = [label];
  const acronym = acronymOf(label);
  if (acronym) names.push(...acronym);
  const bare = label.replace(makers, '');
  if (bare !== label && /^[A-Z][A-Za-z0-9+.-]{4,}$/.test(bare)) names.push(bare);
  if (/\ssoftware$/.test(label) && label.split(' ').length <= 3) names.push(label.replace(/\ssoftware$/, ''));
  return names.filter(
    (name) =>
      !/^(?:software|programming|design|office|data|web|project|system|service|server|word|access|publisher|teams|sites|forms|flow|planner|query|first|project|visual|pages|numbers|keynote|notes|contacts|calendar|people|sheets|slides|docs|drive|search|maps|classroom|meet|chat)$/i.test(
        name,
      ),
  );
}

/** What a technology is called: nobody writes the "software" behind the name of a trade or an acronym. */
export function onetLabel(example: string): string {
  return acronymOf(example.trim())?.[0] ?? example.trim().replace(/\ssoftware$/, '');
}

/** Words which the examples write small within a name: they are no name of a product. */
export function ordinaryWords(examples: readonly string[]): Set<string> {
  return new Set(examples.flatMap((example) => example.match(/(?<= )[a-z][a-z-]+/g) ?? []));
}

/** "Retail sales software" is a kind of software, and "retail sales" daily speech; "Yardi software" is a product. */
export function isKindOfSoftware(example: string, ordinary: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = example
    .trim()
    .replace(/\ssoftware$/, '')
    .split(' ');
  if (!/\ssoftware$/.test(example.trim()) || acronymOf(example.trim())) return false;
  return rest.length > 0
    ? rest.every((word) => !/[A-Z]/.test(word)) && !/[A-Z]/.test(first.slice(1))
    : ordinary.has(first.toLowerCase()) || /(?:ing|ment|tion|ical|phy|ance)$/.test(first);
}

function acronymOf(label: string): [string, string] | null {
  const [, phrase, acronym] = /^(.{8,}?)\s+([A-Z][A-Z0-9/+.-]{1,7})(?:\s+software)?$/.exec(label) ?? [];
  if (!phrase || !acronym || !/[a-z]{3}/.test(phrase) || !initialsMatch(phrase, acronym)) return null;
  return [phrase, acronym];
}

/** The names of an ESCO skill; a label that opens with a verb is a phrase of daily speech, not a name. */
export function escoLabels(row: Record<string, string>): {
  label: string;
  others: string[];
  isPhrase: boolean;
} {
  const label = (row.preferredLabel ?? '').replace(/\s*\(computer programming\)/, '').trim();
  const others = (row.altLabels ?? '')
    .split(/\s\|\s|\n/)
    .map((name) => name.trim())
    .filter((name) => name && !isDubious(name, label));
  return { label, others, isPhrase: row.skillType !== 'knowledge' };
}

/** A short form whose capitals are no initials of the label ("SaaS" for "service-oriented modelling"), or its long form. */
function isDubious(name: string, label: string): boolean {
  if (/^[A-Za-z]aaS models?$/.test(name)) return true;
  if (/\b[a-z]+ as a service\b/i.test(name) && !/as a service/i.test(label)) return true;
  const capitals = name.match(/[A-Z]/g) ?? [];
  if (!/^\S{2,8}$/.test(name) || capitals.length < 2 || label.toLowerCase().includes(name.toLowerCase()))
    return false;
  const initials = label.toLowerCase().match(/(?<![a-z])[a-z]/g) ?? [];
  let at = 0;
  for (const initial of initials) if (capitals[at]?.toLowerCase() === initial) at++;
  return at < capitals.length;
}

function initialsMatch(phrase: string, acronym: string): boolean {
  return phrase[0]?.toLowerCase() === acronym[0]?.toLowerCase();
}
