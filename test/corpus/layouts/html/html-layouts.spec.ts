import { Buffer } from 'node:buffer';
import { afterAll, expect, test } from '@jest/globals';
import { everybody } from '../../people/index.js';
import type { Person } from '../../person.js';
import { sectionsOf } from '../../sections.js';
import { closeChromium, findChromium } from '../chromium-pdf.js';
import type { Layout } from '../layout.js';
import { comparable, pdfText } from '../pdf-text.js';
import { htmlLayouts } from './index.js';
import { html } from './markup.js';

const named = Object.entries(htmlLayouts);
const installed = findChromium() !== null;
const reason = installed ? '' : ' (skipped: no Chromium is installed)';

afterAll(closeChromium);

(installed ? test : test.skip).each(named)(
  `%s prints every fact of a person, twice in the same bytes${reason}`,
  isPrinted,
);

test('text put into a template of HTML is escaped, markup and lists of it are not', () => {
  const items = ['R&D', '<b>', undefined, 3].map((item) => html`<i title="${item}">${item}</i>`);
  expect(html`<p>${items}</p>`.source).toBe(
    '<p><i title="R&amp;D">R&amp;D</i><i title="&lt;b&gt;">&lt;b&gt;</i>' +
      '<i title=""></i><i title="3">3</i></p>',
  );
});

async function isPrinted(name: string, layout: Layout): Promise<void> {
  const person = everybody[(Object.keys(htmlLayouts).indexOf(name) * 7) % everybody.length]!;
  const sections = sectionsOf(person, layout.wording);
  const [first, again] = await Promise.all([layout.draw(person, sections), layout.draw(person, sections)]);
  expect(Buffer.compare(first, again)).toBe(0);
  const text = comparable(await pdfText(first));
  for (const fact of factsOf(person)) expect(text).toContain(comparable(fact));
}

function factsOf({ basics, work, education, volunteering, awards, interests, ...person }: Person): string[] {
  return [
    ...basics.name.split(/[ -]/),
    basics.label,
    basics.email,
    basics.phone,
    basics.location,
    basics.summary,
    ...work.flatMap((job) => [job.company, job.title, job.location, ...job.highlights]),
    ...education.flatMap((study) => [study.institution, study.degree, study.area]),
    ...person.skills.flatMap((group) => group.keywords),
    ...person.certifications.flatMap((held) => [held.name, held.issuer]),
    ...person.languages.flatMap(({ language, fluency }) => [language, fluency]),
    ...person.projects.flatMap((project) => [project.name, project.description]),
    ...(volunteering ?? []).flatMap((post) => [post.organization, post.position, ...post.highlights]),
    ...(awards ?? []).flatMap((award) => [award.title, award.awarder]),
    ...(interests ?? []),
  ];
}
