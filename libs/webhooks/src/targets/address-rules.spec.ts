import { describe, expect, test } from '@jest/globals';
import { AddressRules } from './address-rules.js';

const rules = new AddressRules([]);

const publicAddresses = [
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.255.255',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001:81c::200e',
  '::ffff:8.8.8.8',
];

const refused: readonly [string, string][] = [
  ['this network', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['private', '10.0.0.1'],
  ['private', '10.255.255.255'],
  ['shared by carriers', '100.64.0.1'],
  ['shared by carriers', '100.127.255.254'],
  ['metadata of Alibaba', '100.100.100.200'],
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['link-local', '169.254.0.1'],
  ['metadata of AWS, GCP, Azure', '169.254.169.254'],
  ['credentials of ECS tasks', '169.254.170.2'],
  ['wire server of Azure', '168.63.129.16'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['protocol assignments', '192.0.0.1'],
  ['metadata of Oracle', '192.0.0.192'],
  ['documentation', '192.0.2.1'],
  ['relays of 6to4', '192.88.99.1'],
  ['private', '192.168.0.1'],
  ['private', '192.168.255.255'],
  ['benchmarks', '198.18.0.1'],
  ['benchmarks', '198.19.255.255'],
  ['documentation', '198.51.100.7'],
  ['documentation', '203.0.113.7'],
  ['multicast', '224.0.0.1'],
  ['multicast', '239.255.255.250'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified', '::'],
  ['loopback', '::1'],
  ['loopback', '0:0:0:0:0:0:0:1'],
  ['IPv4 in IPv6, deprecated', '::127.0.0.1'],
  ['IPv4 in IPv6, deprecated', '::a9fe:a9fe'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['mapped loopback', '::ffff:7f00:1'],
  ['mapped metadata', '::ffff:a9fe:a9fe'],
  ['mapped private', '::ffff:10.0.0.1'],
  ['translated (SIIT)', '::ffff:0:10.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64', '64:ff9b::169.254.169.254'],
  ['NAT64 of one network', '64:ff9b:1::10.0.0.1'],
  ['discard', '100::1'],
  ['Teredo', '2001::1'],
  ['benchmarks', '2001:2::1'],
  ['ORCHID', '2001:20::1'],
  ['documentation', '2001:db8::1'],
  ['6to4 of loopback', '2002:7f00:1::'],
  ['6to4', '2002:0a00:0001::1'],
  ['documentation', '3fff::1'],
  ['segment routing', '5f00::1'],
  ['not given out', '4000::1'],
  ['unique local', 'fc00::1'],
  ['metadata of AWS', 'fd00:ec2::254'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast', 'ff02::1'],
  ['no address', 'localhost'],
  ['no address', ''],
];

describe('without allowed networks', () => {
  test.each(publicAddresses)('%s is permitted', (address) => expect(rules.permits(address)).toBe(true));

  test.each(refused)('%s, %s, is refused', (_what, address) => expect(rules.permits(address)).toBe(false));
});

test('an allowed network opens itself, also in IPv6 clothes, and nothing beside it', () => {
  const allowing = new AddressRules(['10.20.0.0/16', 'fd00:1::/32']);
  expect(['10.20.1.1', '::ffff:10.20.1.1', 'fd00:1::1'].every((address) => allowing.permits(address))).toBe(
    true,
  );
  expect(['10.21.0.1', 'fd00:2::1', '127.0.0.1'].some((address) => allowing.permits(address))).toBe(false);
});
