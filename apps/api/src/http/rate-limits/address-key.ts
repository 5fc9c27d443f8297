import ipaddr from 'ipaddr.js';
import { createHash } from 'node:crypto';

/** Keys of addresses that called before; hashing one costs as much as the rest of the count. */
const known = new Map<string, string>();

/** The most addresses remembered: a few hundred kilobytes. */
const mostKnown = 4096;

/**
 * What the calls of an address are counted under: a hash, of the /64 network for IPv6, which is one subscriber's. What a
 * proxy forwards need not be an address (`unknown`, `203.0.113.7:4711`): then it is counted as it stands.
 */
export function addressKey(address: string): string {
  const remembered = known.get(address);
  if (remembered !== undefined) return remembered;
  const key = `address ${hashOf(networkOf(address))}`;
  if (known.size >= mostKnown) known.clear();
  known.set(address, key);
  return key;
}

const hashOf = (network: string): string => createHash('sha256').update(network).digest('base64url');

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()
    : parsed.toString();
}
