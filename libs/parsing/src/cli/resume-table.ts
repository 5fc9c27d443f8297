import type { Credential, Education, Experience, Field, ParsedResume, Skill } from '../parsed-resume.js';

/** Width of the left column, in characters. */
const labelWidth = 20;

/** What was read of a resume, section by section, for people. Unsure values are marked by a question mark. */
export function resumeTable(resume: ParsedResume): string {
  const { contact, experience, volunteering, education, findings } = resume;
  const sections: [string, string[]][] = [
    ['Contact', contactRows(contact)],
    ['Summary', rows('', resume.summary ? [resume.summary] : [])],
    ['Experience', experience.flatMap((job) => jobRows(job))],
    ['Education', education.flatMap((entry) => educationRows(entry))],
    ['Skills', skillRows(resume.skills)],
    ['Projects', resume.projects.flatMap(({ name, bullets }) => [row('', shown(name)), ...listed(bullets)])],
    ['Volunteering', volunteering.flatMap((job) => jobRows(job))],
    ['Certificates', credentialRows(resume.certifications)],
    ['Awards', credentialRows(resume.awards)],
    ['Publications', credentialRows(resume.publications)],
    ['Languages', resume.languages.map(({ name, level }) => row(shown(name), shown(level)))],
    ['Interests', rows('', resume.interests)],
    ['References', rows('', resume.references)],
    ['Findings', findings.map(({ code, severity, detail }) => row(code, `${severity}: ${detail}`))],
    ['Document', documentRows(resume)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading.toUpperCase()}\n${lines.join('\n')}\n`)
    .join('\n');
}

function contactRows({ name, headline, emails, phones, links, location }: ParsedResume['contact']): string[] {
  return [
    ...rows('Name', name ? [name] : []),
    ...rows('Headline', headline ? [headline] : []),
    ...rows('E-mail', emails),
    ...rows('Telephone', phones),
    ...rows('Link', links),
    ...rows('Place', location ? [location] : []),
  ];
}

function jobRows({
  title,
  company,
  location,
  start,
  end,
  isCurrent,
  summary,
  bullets,
}: Experience): string[] {
  const until = isCurrent ? 'present' : end ? shown(end) : '';
  const where = [title, company, location].filter((field) => field !== null).map((field) => shown(field));
  const dates = start || until ? `${shown(start)} – ${until}` : '';
  return [row(dates, where.join(' · ')), ...listed(summary ? [summary, ...bullets] : bullets)];
}

function educationRows({ degree, field, institution, start, end, score, courses }: Education): string[] {
  const what = [degree, field, institution, score].filter((one) => one !== null).map((one) => shown(one));
  const dates = [start, end].filter((one) => one !== null).map((one) => shown(one));
  return [row(dates.join(' – '), what.join(' · ')), ...listed(courses)];
}

function skillRows(skills: readonly Skill[]): string[] {
  return skills.map((skill) =>
    row(
      shown(skill),
      [skill.normalized, skill.months === null ? null : `${skill.months} months`, skill.lastUsed]
        .filter(Boolean)
        .join(', '),
    ),
  );
}

function credentialRows(credentials: readonly Credential[]): string[] {
  return credentials.map((one) =>
    row(
      shown(one.date),
      [one, one.issuer]
        .filter((field) => field !== null)
        .map((field) => shown(field))
        .join(' · '),
    ),
  );
}

function documentRows(resume: ParsedResume): string[] {
  return [
    row('Format', `${resume.mediaType}, ${resume.pages} page${resume.pages === 1 ? '' : 's'}`),
    row('Language', resume.language ?? 'unknown'),
    ...(resume.experienceMonths === null ? [] : [row('Experience', `${resume.experienceMonths} months`)]),
    row('Kept', `${Math.round(resume.conservation * 100)} % of the characters`),
    row('Parsed', `in ${resume.elapsedMs} ms by version ${resume.parserVersion}`),
  ];
}

function rows(label: string, fields: readonly Field[]): string[] {
  return fields.map((field, index) => row(index === 0 ? label : '', shown(field)));
}

function listed(fields: readonly Field[]): string[] {
  return fields.map((field) => row('', `- ${shown(field)}`));
}

function row(label: string, text: string): string {
  return `  ${printable(label).padEnd(labelWidth)}  ${printable(text)}`.trimEnd();
}

/** Control characters of a document must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function shown(field: Field | null): string {
  if (!field) return '';
  return field.confidence < 0.6 ? `${field.value} (?)` : field.value;
}
