import { expect, test } from '@jest/globals';
import { tokens } from './tokens.js';

const surfaces = (text: string): string[] => tokens(text).map(({ surface }) => surface);

test.each([
  ['C++, C# and F#.', ['C++', 'C#', 'F#']],
  ['C/C++17 under .NET (ASP.NET Core)', ['C', 'C++', '.NET', 'ASP.NET', 'Core']],
  ['Node.js/TypeScript, socket.io', ['Node.js', 'TypeScript', 'socket.io']],
  ['R&D in R', ['R&D', 'R']],
  ['S3, EC2 and Log4j', ['S3', 'EC2', 'Log4j']],
])('names with signs stay whole: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test('a short compound counts whole and by its parts, a long one by its parts alone', () => {
  expect(surfaces('CI/CD, design/build')).toEqual(['CI/CD', 'CI', 'CD', 'design', 'build']);
});

test('a missing space after a full stop joins no words', () => {
  expect(surfaces('systems.Developed')).toEqual(['systems', 'Developed']);
});

test('stop words, initials and numbers are left out, the IT department is not', () => {
  expect(surfaces("It isn't the IT manager's 5 years since 2019, J.")).toEqual(['IT', 'manager', 'years']);
});

test('letters of every script make words, and compatibility forms are one', () => {
  expect(tokens('Ingeniería ПРОДАЖИ ﬁnance').map(({ word }) => word)).toEqual([
    'ingeniería',
    'продажи',
    'finance',
  ]);
});

test('writing without spaces is read in pairs of characters', () => {
  expect(surfaces('Python工程师。')).toEqual(['Python', '工程', '程师']);
});

test('a text of one endless word or of signs alone is read without fuss', () => {
  expect(tokens('x'.repeat(100_000))).toHaveLength(1);
  expect(tokens('工'.repeat(200_000))).toHaveLength(199_999);
  expect(tokens('/&.+#'.repeat(20_000))).toEqual([]);
  expect(tokens('')).toEqual([]);
});
