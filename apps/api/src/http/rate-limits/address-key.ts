import ipaddr from 'ipaddr.js';
import { createHash } from 'node:crypto';

/**
 * What the calls of an address are counted under: a hash, of the /64 network for IPv6, which is one subscriber's. What a
 * proxy forwards need not be an address (`unknown`, `203.0.113.7:4711`): then it is counted as it stands.
 */
export function addressKey(address: string): string {
  return `address ${createHash('sha256').update(networkOf(address)).digest('base64url')}`;
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()
    : parsed.toString();
}
