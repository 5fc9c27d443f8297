import { parseArgs } from 'node:util';
import { parse } from '../../../libs/parsing/src/fixtures/parse.js';
import type { ParsedResume } from '#libs/parsing';
import type { ResumeLanguage } from '../../corpus/person.js';
import { SeededRandom } from '../../corpus/seeded-random.js';
import { normalise } from '../parsing/normalise.js';
import { f1, sum, type Tally } from '../parsing/tally.js';
import { awardForms, certificateForms } from './credential-forms.js';
import { draw, formats, type DrawnRow } from './draw.js';
import { languageForms } from './language-forms.js';
import { interestForms, publicationForms, referenceForms } from './other-forms.js';
import { projectForms } from './project-forms.js';
import { row, sectionNames, type Aspect, type Form, type Sample, type SectionName } from './sample.js';
import { skillForms } from './skill-forms.js';

/** `node dist/test/eval/lists/main.js`: how well lists are read, form by form, in four languages and five formats. */
const allForms: Record<SectionName, Record<string, Form>> = {
  skills: skillForms,
  languages: languageForms,
  certifications: certificateForms,
  awards: awardForms,
  publications: publicationForms,
  projects: projectForms,
  interests: interestForms,
  references: referenceForms,
};
const headings: Record<ResumeLanguage, Record<SectionName | 'experience' | 'education', string>> = {
  en: { skills: 'Skills', languages: 'Languages', certifications: 'Certifications', awards: 'Awards', publications: 'Publications', projects: 'Projects', interests: 'Interests', references: 'References', experience: 'Experience', education: 'Education' },
  de: { skills: 'Kenntnisse', languages: 'Sprachen', certifications: 'Zertifikate', awards: 'Auszeichnungen', publications: 'Publikationen', projects: 'Projekte', interests: 'Interessen', references: 'Referenzen', experience: 'Berufserfahrung', education: 'Ausbildung' },
  fr: { skills: 'Compétences', languages: 'Langues', certifications: 'Certifications', awards: 'Distinctions', publications: 'Publications', projects: 'Projets', interests: 'Centres d’intérêt', references: 'Références', experience: 'Expérience professionnelle', education: 'Formation' },
  es: { skills: 'Competencias', languages: 'Idiomas', certifications: 'Certificaciones', awards: 'Premios', publications: 'Publicaciones', projects: 'Proyectos', interests: 'Intereses', references: 'Referencias', experience: 'Experiencia laboral', education: 'Formación' },
}; // prettier-ignore

const { values: options } = parseArgs({
  options: {
    section: { type: 'string' },
    form: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    seeds: { type: 'string', default: '2' },
    misses: { type: 'string' },
    text: { type: 'boolean', default: false },
  },
});

function resumeOf({ section, language, rows }: Sample): DrawnRow[] {
  const words = headings[language];
  const heading = (name: keyof typeof words): DrawnRow => row(words[name], { heading: true } as DrawnRow);
  const [work, study] = {
    en: [
      'Shift Supervisor, Brightwell Foods Ltd, 03/2019 – 08/2023',
      'Bachelor of Science in Chemistry, University of Leeds, 2011 – 2014',
    ],
    de: [
      'Schichtleiterin, Brückenbau GmbH, 03/2019 – 08/2023',
      'Bachelor of Science Chemie, Universität Leipzig, 2011 – 2014',
    ],
    fr: [
      'Cheffe d’équipe, Boulangeries Nord SAS, 03/2019 – 08/2023',
      'Licence de chimie, Université de Lille, 2011 – 2014',
    ],
    es: [
      'Jefa de turno, Conservas Norte S.L., 03/2019 – 08/2023',
      'Grado en Química, Universidad de Murcia, 2011 – 2014',
    ],
  }[language] as [string, string];
  return [
    row('Jane Miller', { bold: [true] }),
    row('jane.miller@example.com'),
    row('+49 30 901820'),
    heading('experience'),
    row(work),
    heading(section),
    ...rows,
    heading('education'),
    row(study),
  ];
}

function dates(fields: readonly ({ normalized: string | null } | null)[]): string[] {
  return fields.flatMap((field) => field?.normalized ?? []);
}

function gotOf(resume: ParsedResume, section: SectionName): Record<Aspect, string[]> {
  const none = { names: [], groups: [], levels: [], issuers: [], dates: [], told: [] };
  if (section === 'skills') {
    const listed = resume.skills.filter(({ foundIn }) => foundIn.includes('skills'));
    return {
      ...none,
      names: listed.map(({ value }) => value),
      groups: listed.flatMap(({ value, group }) => (group ? [`${value} < ${group}`] : [])),
    };
  }
  if (section === 'languages')
    return {
      ...none,
      names: resume.languages.map(({ name }) => name.value),
      levels: resume.languages.flatMap(({ name, level }) =>
        level ? [`${name.value} ${level.normalized}`] : [],
      ),
    };
  if (section === 'projects')
    return {
      ...none,
      names: resume.projects.flatMap(({ name }) => name?.value ?? []),
      dates: resume.projects.flatMap(({ start, end }) => dates([start, end])),
      told: resume.projects.flatMap(({ bullets }) => bullets.map(({ value }) => value)),
    };
  if (section === 'interests' || section === 'references')
    return { ...none, names: resume[section].map(({ value }) => value) };
  const held = resume[section];
  return {
    ...none,
    names: held.map(({ value }) => value),
    issuers: held.flatMap(({ issuer }) => issuer?.value ?? []),
    dates: dates(held.map(({ date }) => date)),
  };
}

function tallyOf(wanted: string[], got: string[]): Tally & { missed: string[]; extra: string[] } {
  const missed = [...new Set(wanted.map(normalise))];
  const aim = missed.length;
  const extra = [...new Set(got.map(normalise))].filter((one) => {
    const at = missed.indexOf(one);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  return { wanted: aim, got: new Set(got.map(normalise)).size, right: aim - missed.length, missed, extra };
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const shown = (score: number | null): string =>
  score === null
    ? '   –'
    : score > 0.995
      ? '   1'
      : score
          .toFixed(2)
          .slice(score < 1 ? 1 : 0)
          .padStart(4);

const rows: { section: string; form: string; cells: Map<string, Tally[]> }[] = [];
for (const section of sectionNames.filter((name) => !options.section || name === options.section))
  for (const [form, make] of Object.entries(allForms[section])) {
    if (options.form && form !== options.form) continue;
    const cells = new Map<string, Tally[]>();
    for (const language of ['en', 'de', 'fr', 'es'] as const)
      for (let seed = 0; seed < Number(options.seeds); seed += 1) {
        if (options.language && language !== options.language) continue;
        const made = make(new SeededRandom(seed * 97 + form.length * 13 + language.charCodeAt(0)), language);
        const sample: Sample = { section, form, language, ...made };
        for (const format of formats) {
          if (options.format && format !== options.format) continue;
          const resume = await parse(await draw(resumeOf(sample), format));
          const got = gotOf(resume, section);
          for (const [aspect, wanted] of Object.entries(sample.wanted) as [Aspect, string[]][]) {
            if (wanted.length === 0 && aspect !== 'names') continue;
            const tally = tallyOf(wanted, got[aspect]);
            const keys = aspect === 'names' ? [format, language, 'names'] : [aspect];
            for (const key of keys) cells.set(key, [...(cells.get(key) ?? []), tally]);
            if (options.misses === aspect && tally.missed.length + tally.extra.length > 0) {
              tell(
                `${section} / ${form} / ${language} ${seed} / ${format}\n  missed ${tally.missed.join(' ; ')}\n  extra  ${tally.extra.join(' ; ')}`,
              );
              if (options.text)
                tell(
                  resume.text
                    .split('\n')
                    .slice(4, -2)
                    .map((line) => `    | ${line.replaceAll('\t', ' ⇥ ')}`)
                    .join('\n'),
                );
            }
          }
        }
      }
    rows.push({ section, form, cells });
  }
const columns = ['names', ...formats, 'en', 'de', 'fr', 'es', 'groups', 'levels', 'issuers', 'dates', 'told'];
tell(
  `${''.padEnd(48)}${columns.map((name) => name.replace('narrow pdf', 'nar').slice(0, 4).padStart(6)).join('')}`,
);
const lineOf = (name: string, given: typeof rows): string =>
  name.padEnd(48) +
  columns
    .map((column) => `  ${shown(f1(sum(given.flatMap(({ cells }) => cells.get(column) ?? []))))}`)
    .join('');
for (const one of rows) tell(lineOf(`${one.section.slice(0, 6)} ${one.form}`, [one]));
for (const section of new Set(rows.map((one) => one.section)))
  tell(
    lineOf(
      `= ${section}`,
      rows.filter((one) => one.section === section),
    ),
  );
