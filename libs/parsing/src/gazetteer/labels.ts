const makers =
  /^(?:Microsoft|Adobe|Apache|Oracle|IBM|Google|Atlassian|Autodesk|Amazon|Intuit|SAS|Apple|Cisco|Dassault Systemes|The MathWorks)\s+(?=\S{4,})/;

/** The names of an O*NET technology: "Structured query language SQL" is also "SQL", "Adobe Photoshop" also "Photoshop". */
export function onetNames(example: string): string[] {
  const label = example.trim();
  const names = [label];
  const acronym = /^(.{8,}?)\s+([A-Z][A-Z0-9/+.-]{1,7})(?:\s+software)?$/.exec(label);
  if (acronym?.[1] && acronym[2] && /[a-z]{3}/.test(acronym[1]) && initialsMatch(acronym[1], acronym[2]))
    names.push(acronym[1], acronym[2]);
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
    .filter(Boolean);
  return { label, others, isPhrase: row.skillType !== 'knowledge' };
}

function initialsMatch(phrase: string, acronym: string): boolean {
  return phrase[0]?.toLowerCase() === acronym[0]?.toLowerCase();
}
