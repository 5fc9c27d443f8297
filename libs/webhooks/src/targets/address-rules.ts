import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** Space that IANA gives out to the public Internet; the rest of IPv6 is reserved, embeds IPv4 or stays local. */
const globalUnicast: Network = ipaddr.parseCIDR('2000::/3');

/** Public by its range, yet answered inside a cloud: Azure's wire server, which hands out machine secrets. */
const insideClouds = [ipaddr.parseCIDR('168.63.129.16/32')];

/**
 * Which network addresses deliveries may connect to: public unicast ones by the special-purpose registries of IANA
 * (RFC 6890), and the networks the settings allow.
 */
export class AddressRules {
  private readonly allowed: readonly Network[];

  /** @param allowedNetworks such as `10.0.0.0/8` */
  constructor(allowedNetworks: readonly string[]) {
    this.allowed = allowedNetworks.map((network) => ipaddr.parseCIDR(network));
  }

  /** @param address IPv4 or IPv6 as text, without brackets */
  permits(address: string): boolean {
    if (!ipaddr.isValid(address)) return false;
    const plain = ipaddr.process(address); // an IPv4 address in IPv6 clothes is that IPv4 address
    return isWithin(plain, this.allowed) || isPublic(plain);
  }
}

function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast' || isWithin(address, insideClouds)) return false;
  return address.kind() === 'ipv4' || isWithin(address, [globalUnicast]);
}

const isWithin = (address: Address, networks: readonly Network[]): boolean =>
  networks.some((network) => network[0].kind() === address.kind() && address.match(network));
