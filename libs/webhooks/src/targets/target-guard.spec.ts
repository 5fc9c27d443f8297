import { Config } from '#libs/platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { sendMessage } from '../delivery/send-message.js';
import { AddressRules } from './address-rules.js';
import { TargetGuard } from './target-guard.js';

const guardWith = (settings: NodeJS.ProcessEnv): TargetGuard =>
  TargetGuard.from(Config.from({ DATABASE_URL: 'postgres://nobody@localhost/nothing', ...settings }));

const strict = guardWith({});
const lenient = guardWith({ WEBHOOK_HTTP: 'allowed' });

/** A guard for whom every name has these addresses, one list a question; the last one stays. */
function resolving(allowed: string[], ...answers: string[][]): TargetGuard {
  const lists = answers.map((list) => list.map((address) => ({ address, family: isIP(address) })));
  return new TargetGuard(new AddressRules(allowed), true, (_host, _options, done) =>
    done(null, lists.length > 1 ? lists.shift()! : lists[0]!),
  );
}

describe('an address as it is written', () => {
  test.each([
    'https://hooks.example.com/talentflow',
    'https://hooks.example.com:8443/talentflow?tenant=7',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
  ])('%s has no fault', (url) => expect(strict.faultOf(url)).toBeNull());

  test.each([
    ['url-malformed', 'hooks.example.com'],
    ['url-malformed', '/talentflow'],
    ['url-malformed', 'https://'],
    ['url-malformed', 'https://[fe80::1%25eth0]/'],
    ['url-malformed', 'https://256.0.0.1/'],
    ['https-required', 'http://hooks.example.com/'],
    ['https-required', 'ftp://hooks.example.com/'],
    ['https-required', 'file:///etc/passwd'],
    ['https-required', 'gopher://127.0.0.1:70/'],
    ['https-required', 'javascript:alert(1)'],
    ['credentials-in-url', 'https://user@hooks.example.com/'],
    ['credentials-in-url', 'https://hooks.example.com%40@127.0.0.1/'],
    ['port-refused', 'https://hooks.example.com:22/'],
    ['port-refused', 'https://hooks.example.com:25/'],
    ['address-refused', 'https://127.0.0.1/'],
    ['address-refused', 'https://127.1/'],
    ['address-refused', 'https://2130706433/'],
    ['address-refused', 'https://0x7f000001/'],
    ['address-refused', 'https://0177.0.0.1/'],
    ['address-refused', 'https://0/'],
    ['address-refused', 'https://127.0.0.1./'],
    ['address-refused', 'https://１２７.0.0.1/'],
    ['address-refused', 'https://①⑥⑨.254.169.254/latest/meta-data/'],
    ['address-refused', 'https://169.254.169.254/latest/meta-data/'],
    ['address-refused', 'https://[::1]/'],
    ['address-refused', 'https://[::ffff:127.0.0.1]/'],
    ['address-refused', 'https://[::ffff:7f00:1]:8443/'],
    ['address-refused', 'https://[64:ff9b::7f00:1]/'],
    ['address-refused', 'https://10.1.2.3:8443/'],
  ])('%s: %s', (code, url) => expect(strict.faultOf(url)).toBe(code));

  test('http is allowed by a setting alone, and low ports and private networks stay shut then', () => {
    expect(lenient.faultOf('http://hooks.example.com/')).toBeNull();
    expect(lenient.faultOf('http://hooks.example.com:25/')).toBe('port-refused');
    expect(lenient.faultOf('http://127.0.0.1:8080/')).toBe('address-refused');
  });
});

describe('at the moment of connecting', () => {
  let receiver: Server;
  let url: string;
  let received = 0;

  beforeAll(async () => {
    receiver = createServer((_request, response) => {
      received += 1;
      response.end('hello');
    });
    await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
    url = `http://localhost:${(receiver.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    receiver.close();
  });

  test('a name that leads to a private address is not connected to; allowed by its network, it is', async () => {
    expect(await sendMessage(lenient, url, {}, '{}')).toMatchObject({
      error: 'address-refused',
      status: null,
    });
    expect(received).toBe(0);
    const allowing = guardWith({ WEBHOOK_HTTP: 'allowed', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128' });
    expect(await sendMessage(allowing, url, {}, '{}')).toMatchObject({
      error: null,
      status: 200,
      answer: 'hello',
    });
    expect(received).toBe(1);
    await expect(allowing.check(url)).resolves.toMatchObject({ href: url });
    await expect(lenient.check(url)).rejects.toMatchObject({
      code: 'webhook.url-refused',
      faults: [{ pointer: '/url', code: 'address-refused' }],
    });
  });

  test.each([
    ['one private address among public ones', [['1.1.1.1', '10.0.0.1']]],
    ['a private address that comes after the check', [['1.1.1.1'], ['127.0.0.1']]],
    ['a private IPv6 address', [['2606:4700:4700::1111', 'fd00::1']]],
    ['no address at all', [[]]],
  ])('a name with %s is not connected to', async (_what, answers) => {
    const before = received;
    const guard = resolving([], ...answers);
    if (answers.length > 1) await guard.check(url);
    const error = answers[0]!.length === 0 ? 'name-unresolved' : 'address-refused';
    expect(await sendMessage(guard, url, {}, '{}')).toMatchObject({ error, status: null });
    expect(received).toBe(before);
  });

  test('the connection goes to the address that was checked, whatever the name is later', async () => {
    const before = received;
    const guard = resolving(['127.0.0.1/32'], ['127.0.0.1'], ['192.0.2.1']);
    expect(await sendMessage(guard, url, {}, '{}')).toMatchObject({ status: 200 });
    expect(received).toBe(before + 1);
  });

  test('an address that was changed behind the API is judged once more before it is called', async () => {
    const before = received;
    const literal = url.replace('localhost', '127.0.0.1');
    expect(await sendMessage(lenient, literal, {}, '{}')).toMatchObject({ error: 'address-refused' });
    expect(await sendMessage(strict, literal, {}, '{}')).toMatchObject({ error: 'https-required' });
    expect(received).toBe(before);
  });

  test('a name that nobody has is told', async () => {
    const nobody = 'https://nobody.invalid/';
    await expect(strict.check(nobody)).rejects.toMatchObject({ faults: [{ code: 'name-unresolved' }] });
    expect(await sendMessage(strict, nobody, {}, '{}')).toMatchObject({ error: 'name-unresolved' });
  });
});
