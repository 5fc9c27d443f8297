import bowser from 'bowser';
import ipaddr from 'ipaddr.js';

const unknown = 'unknown';

/** Where a sign-in comes from, cut down to what its owner needs to recognise it; nothing of it is stored whole. */
export class SignInOrigin {
  /** The network of the address, such as `203.0.113.0/24` or `2001:db8:1::/48`. */
  readonly network: string;
  /** The program in a few words, such as `Firefox on Linux` or `curl`. */
  readonly client: string;

  constructor(
    readonly address: string,
    userAgent: string | undefined,
  ) {
    this.network = networkOf(address);
    this.client = clientOf(userAgent?.slice(0, 300) ?? '');
  }
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return unknown;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv4
    ? `${ipaddr.IPv4.networkAddressFromCIDR(`${parsed.toString()}/24`).toString()}/24`
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/48`).toString()}/48`;
}

function clientOf(userAgent: string): string {
  if (userAgent === '') return unknown;
  const { browser, os } = bowser.parse(userAgent);
  const name = browser.name || /^[a-z][\w.-]{0,39}(?![^/\s])/i.exec(userAgent)?.[0] || unknown;
  return os.name ? `${name} on ${os.name}` : name;
}
