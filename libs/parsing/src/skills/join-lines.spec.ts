import { expect, test } from '@jest/globals';
import { joinLines } from './join-lines.js';

test.each([
  ['Projekt-\nmanagement', 'Projektmanagement'],
  ['post-\noperative care', 'post-operative care'],
  ['Pick-\nby-Voice', 'Pick-by-Voice'],
  ['SAP-\nKenntnisse', 'SAP-Kenntnisse'],
  ['Gestion des\nplannings', 'Gestion des plannings'],
])('%j reads %s', (written, joined) => expect(joinLines(written)).toBe(joined));
