import { expect, test } from '@jest/globals';
import { differences } from './posting-differences.js';

test.each([
  [{ title: 'Nurse' }, { title: 'Head nurse' }, [{ pointer: '/title', from: 'Nurse', to: 'Head nurse' }]],
  [
    { list: [{ text: 'a', must: false }, { text: 'b' }] },
    { list: [{ text: 'a', must: true }] },
    [
      { pointer: '/list/0/must', from: false, to: true },
      { pointer: '/list/1', from: { text: 'b' }, to: null },
    ],
  ],
  [{ pay: null }, { pay: { min: 1 } }, [{ pointer: '/pay', from: null, to: { min: 1 } }]],
  [{ weights: { skills: 1 } }, { weights: {} }, [{ pointer: '/weights/skills', from: 1, to: null }]],
  [{ 'a/b~c': 1 }, { 'a/b~c': 2 }, [{ pointer: '/a~1b~0c', from: 1, to: 2 }]],
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, []],
])('from %j to %j', (before, after, expected) => {
  expect(differences(before, after)).toEqual(expected);
});
