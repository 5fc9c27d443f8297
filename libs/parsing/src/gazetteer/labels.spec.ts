import { expect, test } from '@jest/globals';
import { escoLabels, isKindOfSoftware, onetLabel, onetNames, ordinaryWords } from './labels.js';

test('an acronym names what it stands for', () => {
  expect(onetLabel('Computer aided design CAD software')).toBe('Computer aided design');
  expect(onetNames('Computer aided design CAD software')).toContain('CAD');
});

test('a kind of software is daily speech, a product is a name', () => {
  const ordinary = ordinaryWords(['Human resource payroll software']);
  const kinds = ['Retail sales software', 'Payroll software', 'Yardi software', 'Adobe Photoshop'];
  expect(kinds.filter((example) => isKindOfSoftware(example, ordinary))).toEqual([
    'Retail sales software',
    'Payroll software',
  ]);
  expect(onetLabel('Retail sales software')).toBe('Retail sales');
});

test('a short form names a skill only when its capitals are the initials of the label', () => {
  const row = {
    preferredLabel: 'programmable logic controller',
    altLabels: 'PLC | SaaS | DICOM | logic controllers',
  };
  expect(escoLabels(row).others).toEqual(['PLC', 'logic controllers']);
});
