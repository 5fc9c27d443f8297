import { Buffer } from 'node:buffer';
import { afterAll, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { everybody } from '../../people/index.js';
import type { Person } from '../../person.js';
import { sectionsOf } from '../../sections.js';
import { headingSets } from '../../wording/headings.js';
import { closeChromium, findChromium } from '../chromium-pdf.js';
import { findLibreOffice } from '../libreoffice-pdf.js';
import type { Layout } from '../layout.js';
import { heldOutLayouts } from './index.js';

interface Look {
  name: string;
  layout: Layout;
  person: Person;
}

interface Drawn {
  lost: string[];
  alike: boolean;
}

const looks: Look[] = Object.entries(heldOutLayouts).map(([name, layout], at) => ({
  name,
  layout,
  person: everybody[(at * 11) % everybody.length]!,
}));

const needing = (needs: Layout['needs']) => looks.filter(({ layout }) => layout.needs === needs);

const noChromium = findChromium() ? '' : ' (skipped: no Chromium is installed, CHROMIUM_PATH can name one)';
const noOffice = findLibreOffice()
  ? ''
  : ' (skipped: no LibreOffice is installed, LIBREOFFICE_PATH can name one)';
const printed = noChromium ? test.skip.each(needing('chromium')) : test.each(needing('chromium'));
const printedByOffice = noOffice ? test.skip : test;

afterAll(closeChromium);

const title = '$name holds the facts of a person, twice in the same bytes';
test.each(needing(undefined))(title, holdFacts);
printed(`${title}${noChromium}`, holdFacts);
printedByOffice(`those of LibreOffice, printed in one run, hold them too${noOffice}`, officeLooksHoldFacts);

test('half of the looks or more have headings of their own, and most of these are in no usual set', () => {
  const own = looks.flatMap(({ layout }) => layout.wording.headings ?? []);
  expect(own.length).toBeGreaterThanOrEqual(looks.length / 2);
  const sets = Object.values(headingSets).flat();
  const usual = new Set(sets.flatMap((set) => Object.values(set)));
  const words = own.flatMap((headings) => Object.values(headings).flatMap((set) => Object.values(set)));
  expect(words.filter((word) => !usual.has(word)).length).toBeGreaterThan(words.length * 0.75);
});

async function holdFacts(look: Look): Promise<void> {
  expect(await drawTwice(look)).toEqual({ lost: [], alike: true });
}

async function officeLooksHoldFacts(): Promise<void> {
  const drawn = await Promise.all(needing('libreoffice').map(drawTwice));
  expect(drawn).toEqual(drawn.map(() => ({ lost: [], alike: true })));
}

/** The facts that a drawing lost, and whether a second one has the same bytes. */
async function drawTwice({ layout, person }: Look): Promise<Drawn> {
  const sections = sectionsOf(person, layout.wording);
  const [first, again] = await Promise.all([layout.draw(person, sections), layout.draw(person, sections)]);
  const alike = Buffer.compare(first, again) === 0;
  if (layout.kind === 'docx') return { lost: [], alike }; // its text is read from the PDF that is printed of it
  const text = comparable(await textOf(first));
  return { lost: factsOf(person).filter((fact) => !text.includes(comparable(fact))), alike };
}

/** Facts short enough to stand on one page; running text may go over to the next. */
function factsOf({ basics, work, education, skills, projects, ...person }: Person): string[] {
  return [
    ...basics.name.split(/[ -]/),
    basics.label,
    basics.email,
    basics.phone,
    basics.location,
    ...work.flatMap((job) => [job.company, job.title, job.location]),
    ...education.flatMap((study) => [study.institution, study.degree, study.area]),
    ...skills.flatMap((group) => group.keywords),
    ...projects.map((project) => project.name),
    ...person.certifications.map((held) => held.name),
    ...person.languages.map((spoken) => spoken.language),
    ...(person.volunteering ?? []).flatMap((post) => [post.organization, post.position]),
    ...(person.awards ?? []).map((award) => award.title),
    ...(person.interests ?? []),
  ];
}

/** Letters and digits alone: looks set capitals, hyphens and line breaks as they please. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const opening = getDocument({ data: pdf, verbosity: 0, isEvalSupported: false });
  const document = await opening.promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  const text = (await Promise.all(pages)).join(' ');
  await opening.destroy();
  return text;
}
