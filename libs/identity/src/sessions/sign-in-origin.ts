import bowser from 'bowser';
import ipaddr from 'ipaddr.js';

const unknown = 'unknown';

/** Where a sign-in comes from, cut down to what its owner needs to recognise it; nothing of it is stored whole. */
export class SignInOrigin {
  /** The network of the address, such as `203.0.113.0/24` or `2001:db8:1::/48`. */
  readonly network: string;
  /** What one subscriber has at least: the address itself, or an IPv6 /64. */
  readonly subscriber: string;
  /** The program in a few words, such as `Firefox on Linux` or `curl`. */
  readonly client: string;

  constructor(address: string, userAgent: string | undefined) {
    this.network = networkOf(address, { ipv4: 24, ipv6: 48 });
    this.subscriber = networkOf(address, { ipv4: 32, ipv6: 64 });
    this.client = clientOf(userAgent?.slice(0, 300) ?? '');
  }
}

function networkOf(address: string, bits: { ipv4: number; ipv6: number }): string {
  if (!ipaddr.isValid(address)) return unknown;
  const parsed = ipaddr.process(address);
  const kind = parsed instanceof ipaddr.IPv4 ? ipaddr.IPv4 : ipaddr.IPv6;
  const length = parsed instanceof ipaddr.IPv4 ? bits.ipv4 : bits.ipv6;
  return `${kind.networkAddressFromCIDR(`${parsed.toString()}/${length}`).toString()}/${length}`;
}

function clientOf(userAgent: string): string {
  if (userAgent === '') return unknown;
  const { browser, os } = bowser.parse(userAgent);
  const name = browser.name || /^[a-z][\w.-]{0,39}(?![^/\s])/i.exec(userAgent)?.[0] || unknown;
  return os.name ? `${name} on ${os.name}` : name;
}
