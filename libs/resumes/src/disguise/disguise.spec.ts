import { expect, test } from '@jest/globals';
import type { Identity } from '../queries/find-identities/find-identities.query.js';
import { Disguise } from './disguise.js';

const zoe: Identity = {
  candidateId: '01900000-0000-7000-8000-00000000ab3f',
  names: ['Zoë Marie Kowalczyk-Ng', 'Zoë Ng'],
  emails: ['zoe.kowalczyk@example.com'],
  phones: ['(512) 555-0142', '+15125550142'],
  links: ['https://linkedin.com/in/zoe-k', 'https://zoek.example'],
  places: ['Kraków, Poland'],
};

const mask = (text: string, identity: Identity = zoe): string => new Disguise(identity).mask(text);

test('a candidate has one alias, made of the end of the id', () => {
  expect(new Disguise(zoe).alias).toBe('Candidate AB3F');
});

test.each([
  ['Zoë Marie Kowalczyk-Ng led the team', 'Candidate AB3F led the team'],
  ['ZOE MARIE KOWALCZYK NG', 'Candidate AB3F'],
  ['zoëmariekowalczykng', 'Candidate AB3F'],
  ['Zoe’s reviews', 'Candidate AB3F’s reviews'],
  ['as kowalczyk put it', 'as Candidate AB3F put it'],
  ['github user zkowalczyk2', 'github user Candidate AB3F'],
  ['Dr. Ng', 'Dr. Candidate AB3F'],
  ['mail zoe.kowalczyk@example.com', 'mail [e-mail]'],
  ['ask anna@example.org, +48 22 555 01 99', 'ask [e-mail], [phone]'],
  ['call 512.555.0142 or +1 (512) 555 0142', 'call [phone] or [phone]'],
  ['5125550142', '[phone]'],
  ['see www.linkedin.com/in/zoe-k and zoek.example/talks', 'see [link] and [link]'],
  ['github.com/somebody/repo', '[link]'],
  ['Krakow, Poland', '[place]'],
  ['moved to KRAKÓW', 'moved to [place]'],
  ['“Built the platform with Kowal…” (experience)', '“Built the platform with…” (experience)'],
  ['“reach me at +1 512 55…”', '“reach me at…”'],
])('%s reads %s', (text, shown) => {
  expect(mask(text)).toBe(shown);
});

test.each([
  'Planning and engineering; 2015 - 2019, 5,550,142 rows',
  'Node.js/Express, C++ and CI/CD at 99.95 % over 120 000 users',
  'She will run an ng-build',
  'Résumé naïve café',
])('what tells nothing stays: %s', (text) => {
  expect(mask(text)).toBe(text);
});

test('a short name goes only where it is written as a name, and signs in a name are signs', () => {
  const will: Identity = {
    ...zoe,
    names: ['Will A. An (B+C)'],
    phones: ['12'],
    places: ['X'],
    links: ['none'],
  };
  expect(mask('Will will build an app; AN example', will)).toBe(
    'Candidate AB3F will build an app; Candidate AB3F example',
  );
});
