import { Config } from '#libs/platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendMessage } from '../delivery/send-message.js';
import { TargetGuard } from './target-guard.js';

const guardWith = (settings: NodeJS.ProcessEnv): TargetGuard =>
  new TargetGuard(Config.from({ DATABASE_URL: 'postgres://nobody@localhost/nothing', ...settings }));

const strict = guardWith({});
const lenient = guardWith({ WEBHOOK_HTTP: 'allowed' });

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
  let port: number;
  let received = 0;

  beforeAll(async () => {
    receiver = createServer((_request, response) => {
      received += 1;
      response.end('hello');
    });
    await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
    ({ port } = receiver.address() as AddressInfo);
  });

  afterAll(() => {
    receiver.close();
  });

  test('a name that leads to a private address is not connected to; allowed by its network, it is', async () => {
    const url = `http://localhost:${port}/`;
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
  });

  test('a name is judged by its addresses when it is given as well', async () => {
    const allowing = guardWith({ WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128' });
    await expect(allowing.check(`https://localhost:${port}/`)).resolves.toMatchObject({ protocol: 'https:' });
    await expect(strict.check(`https://localhost:${port}/`)).rejects.toMatchObject({
      code: 'webhook.url-refused',
      faults: [{ pointer: '/url', code: 'address-refused' }],
    });
  });

  test('a name that nobody has is told', async () => {
    await expect(strict.check('https://nobody.invalid/')).rejects.toMatchObject({
      faults: [{ code: 'name-unresolved' }],
    });
    expect(await sendMessage(strict, 'https://nobody.invalid/', {}, '{}')).toMatchObject({
      error: 'name-unresolved',
    });
  });
});
