import { expect, test } from '@jest/globals';
import { inferRequirements } from './infer-requirements.js';

const bare = (description: string) =>
  inferRequirements(description).map(({ text, kind, must, weight }) => [text, kind, must, weight]);

test('lists under headings are requirements; the company and its benefits are not', () => {
  const posting = `About us
We have built boats for 40 years and employ people with a degree in everything.

What you'll do
- Plan the weekly production
- Lead a team of six

Requirements:
• 3+ years of experience in production planning
• SAP PP is required
• Fluent English

Nice to have
* Lean Six Sigma certification

Benefits
- 30 days of leave`;
  expect(bare(posting)).toEqual([
    ['3+ years of experience in production planning', 'experience', false, 1],
    ['SAP PP is required', 'skill', true, 1],
    ['Fluent English', 'language', false, 1],
    ['Lean Six Sigma certification', 'certification', false, 0.5],
  ]);
});

test('everything under a heading that insists is a must', () => {
  expect(bare('Must have\n- Forklift licence\n- Night shifts')).toEqual([
    ['Forklift licence', 'certification', true, 1],
    ['Night shifts', 'skill', true, 1],
  ]);
});

test.each([
  [
    'German',
    'Ihre Aufgaben\n- Pflege von Patienten\nIhr Profil\n- Abgeschlossene Ausbildung als Pflegefachkraft\n- Mindestens 3 Jahre Berufserfahrung\nWir bieten\n- Jobticket',
    [
      ['Abgeschlossene Ausbildung als Pflegefachkraft', 'education', false, 1],
      ['Mindestens 3 Jahre Berufserfahrung', 'experience', false, 1],
    ],
  ],
  [
    'French',
    "Vos missions :\n- Gérer la paie\nProfil recherché :\n- 5 ans d'expérience en paie\n- Anglais courant\nLes plus :\n- Maîtrise de Silae",
    [
      ["5 ans d'expérience en paie", 'experience', false, 1],
      ['Anglais courant', 'language', false, 1],
      ['Maîtrise de Silae', 'skill', false, 0.5],
    ],
  ],
  [
    'Spanish',
    'Funciones:\n- Atender a clientes\nRequisitos:\n- Grado en Derecho\n- Imprescindible carné de conducir\nSe valorará:\n- Experiencia en banca',
    [
      ['Grado en Derecho', 'education', false, 1],
      ['Imprescindible carné de conducir', 'certification', true, 1],
      ['Experiencia en banca', 'experience', false, 0.5],
    ],
  ],
])('headings are known in %s', (_language, posting, expected) => {
  expect(bare(posting)).toEqual(expected);
});

test('without headings the sentences that ask for something are taken', () => {
  const posting =
    'We are a bakery in Leeds. You have baked bread for two years. Experience with sourdough is a plus. Our shop opens at six.';
  expect(inferRequirements(posting)).toMatchObject([
    { text: 'You have baked bread for two years.', kind: 'experience', minMonths: 24, weight: 1 },
    { text: 'Experience with sourdough is a plus.', kind: 'experience', minMonths: null, weight: 0.5 },
  ]);
});

test('what is not asked is no requirement, what is preferred weighs half', () => {
  const posting = 'You need Italian. We do not require Spanish. German is not required. A BSN is preferred.';
  expect(inferRequirements(posting).map(({ text, weight }) => [text, weight])).toEqual([
    ['You need Italian.', 1],
    ['A BSN is preferred.', 0.5],
  ]);
});

test('headings are found in text without line breaks', () => {
  const posting =
    'We make shoes. Responsibilities: Sell shoes. Keep the shop tidy. Requirements: Retail experience; Friendly manner. Benefits: Free shoes.';
  expect(inferRequirements(posting).map(({ text }) => text)).toEqual([
    'Retail experience',
    'Friendly manner.',
  ]);
});

test('a requirement is taken once, at most fifty of them, none longer than a client may send', () => {
  const lines = Array.from({ length: 70 }, (_, at) => `- Skill number ${at} ${'x'.repeat(600)}`);
  const found = inferRequirements(`Requirements\n- Go\n- go\n${lines.join('\n')}`);
  expect(found).toHaveLength(50);
  expect(found.filter(({ text }) => text.toLowerCase() === 'go')).toHaveLength(1);
  expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(500);
});

test('a text that asks for nothing gives none', () => {
  expect(inferRequirements('Our shop opens at six.')).toEqual([]);
});
