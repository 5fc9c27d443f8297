import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';

test('contact details woven into prose stay out of summary, statements and what is left over', async () => {
  const docx = await drawDocx([
    paragraph('Jane Miller', { bold: true, size: 40 }),
    heading('Summary'),
    paragraph('Plumber with ten years in old houses jane.miller@example.com and new ones.'),
    paragraph('Mobile: (503) 555-0121'),
    heading('Experience'),
    paragraph('Plumber, Acme Ltd, 2018 – 2020'),
    paragraph('Booked 120 jobs a year through Booking.com, see https://jane.example.org/work', {
      list: true,
    }),
    heading('Interests'),
    paragraph('Sailing, linkedin.com/in/jane-miller, knots'),
  ]);
  const { summary, experience, unassigned, contact } = await parse(docx);
  expect(summary?.value).toBe('Plumber with ten years in old houses and new ones.');
  expect(experience[0]?.bullets.map(({ value }) => value)).toEqual([
    'Booked 120 jobs a year through Booking.com, see',
  ]);
  expect(unassigned.map(({ value }) => value).join(' ')).not.toMatch(/linkedin|@|555/);
  expect(contact.emails.map(({ value }) => value)).toEqual(['jane.miller@example.com']);
});

test('an address far from the contact details is read with less confidence', async () => {
  const docx = await drawDocx([
    paragraph('Jane Miller', { bold: true, size: 40 }),
    paragraph('jane.miller@example.com'),
    heading('Experience'),
    paragraph('Plumber, Acme Ltd, Jan 2018 – Mar 2020'),
    ...['Mended pipes', 'Taught two apprentices', 'Kept the store', 'Planned shifts'].map((done) =>
      paragraph(done, { list: true }),
    ),
    paragraph('Answered what came to office@example.org', { list: true }),
  ]);
  const [own, other] = (await parse(docx)).contact.emails;
  expect([own?.value, other?.value]).toEqual(['jane.miller@example.com', 'office@example.org']);
  expect(own?.confidence).toBeGreaterThan(0.9);
  expect(other?.confidence).toBeLessThan(0.8);
});
