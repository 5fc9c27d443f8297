import { expect, test } from '@jest/globals';
import { preferredType } from './preferred-type.js';

const json = 'application/json';
const html = 'text/html';

test.each([
  [undefined, json],
  ['*/*', json],
  ['', json],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', html],
  ['text/html, */*', html],
  ['TEXT/HTML', html],
  ['text/*', html],
  ['application/json, text/html;q=0', json],
  ['text/html;q=0, */*', json],
  ['text/html;level=1;q=0.5, application/json;q=0.4', html],
  ['text/html ; q=0.2 , application/json ; Q=0.9', json],
  ['application/json;q=0, */*;q=0.1', html],
  ['application/json;q=0.1, text/*;q=0.2', html],
  ['text/html;q=2', json],
  ['text/html;q=soon', json],
  ['image/png', json],
  ['application/json, text/html', json],
])('Accept: %s is answered with %s', (accept, type) => {
  expect(preferredType(accept, [json, html])).toBe(type);
});

test('what is offered first is the answer to whoever does not mind', () => {
  expect(preferredType('*/*', [html, json])).toBe(html);
  expect(preferredType('application/json, text/plain, */*', [html, json])).toBe(json);
});
