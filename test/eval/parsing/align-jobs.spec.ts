import { expect, test } from '@jest/globals';
import { alignJobs } from './align-jobs.js';
import type { JobItems } from './fields.js';

const item = (form: string) => ({ shown: form, forms: [form] });
const job = (title: string, company: string, start: string): JobItems => ({
  title: item(title),
  company: item(company),
  start: item(start),
  end: null,
});

test('jobs are paired by what they share, whatever their order', () => {
  const [first, second] = [job('nurse', 'clinic', '2019'), job('porter', 'clinic', '2015')];
  expect(alignJobs([first, second], [second, first])).toEqual([
    { wanted: first, got: first },
    { wanted: second, got: second },
  ]);
});

test('a job invented and a job missed stand alone', () => {
  const [real, invented] = [job('nurse', 'clinic', '2019'), job('treasurer', 'club', '2018')];
  expect(alignJobs([real], [invented, real])).toEqual([
    { wanted: real, got: real },
    { wanted: null, got: invented },
  ]);
  expect(alignJobs([real], [])).toEqual([{ wanted: real, got: null }]);
});
