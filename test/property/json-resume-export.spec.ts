import { expect, test } from '@jest/globals';
import schema from '@jsonresume/schema';
import { people, renderPerson } from '#corpus';
import { fromJsonResume, parseResume, toJsonResume, type JsonResume } from '#libs/parsing';
import { fileURLToPath } from 'node:url';

const receivedOn = '2026-03-15';
const gazetteerFile = fileURLToPath(new URL('../../../models/gazetteer/gazetteer.json.gz', import.meta.url));

function errorsOf(json: JsonResume): string[] {
  let found: string[] = [];
  schema.validate(json, (errors) => (found = errors?.map(({ stack }) => stack) ?? []));
  return found;
}

test('the validator refuses what is no JSON Resume', () => {
  expect(errorsOf({ basics: { email: 'nobody' }, work: [{ startDate: 'May' }] })).toHaveLength(2);
});

test.each(people.map((person) => [person.id, person] as const))(
  'what is read of %s is a valid JSON Resume that a way through JSON leaves as it is',
  async (_, person) => {
    const parsed = await parseResume(await renderPerson(person, 'docx-plain'), { receivedOn, gazetteerFile });
    const json = toJsonResume(parsed);
    expect(errorsOf(json)).toEqual([]);
    expect(json.basics?.name).toBe(parsed.contact.name?.value);
    expect(json.work).toHaveLength(parsed.experience.length);
    expect(toJsonResume(fromJsonResume(json, { receivedOn }))).toEqual(json);
  },
);
