import type { Config } from '#libs/platform';
import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { WebhookUrlRefused } from '../webhooks.errors.js';
import { AddressRules } from './address-rules.js';
import { urlFault, type UrlFault } from './url-fault.js';

/** Asks for every address of a name. */
type Resolver = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A connection that is not made, with the code that says why. */
export class TargetRefused extends Error {
  constructor(readonly code: UrlFault['code']) {
    super(code);
  }
}

/**
 * Keeps deliveries out of private networks. A name is judged by its addresses at the moment of connecting, and the
 * connection goes to those very addresses: a name that resolves to another one a moment later gains nothing.
 */
export class TargetGuard {
  constructor(
    private readonly rules: AddressRules,
    private readonly httpAllowed: boolean,
    private readonly resolve: Resolver = lookup,
  ) {}

  static from({ webhookAllowedNetworks, webhookHttp }: Config): TargetGuard {
    return new TargetGuard(new AddressRules(webhookAllowedNetworks), webhookHttp === 'allowed');
  }

  /**
   * Checks an address as it is given by a client, its present DNS entry included.
   * @throws WebhookUrlRefused
   */
  async check(text: string): Promise<URL> {
    const fault = this.faultOf(text) ?? (await this.faultOfName(hostOf(new URL(text))));
    if (fault) throw new WebhookUrlRefused(urlFault(fault));
    return new URL(text);
  }

  /** What is wrong with an address as it is written, without asking the DNS; null when nothing is. */
  faultOf(text: string): UrlFault['code'] | null {
    if (!URL.canParse(text)) return 'url-malformed';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'https-required';
    if (url.protocol === 'http:' && !this.httpAllowed) return 'https-required';
    if (url.username || url.password) return 'credentials-in-url';
    if (!isPortAllowed(url.port)) return 'port-refused';
    const host = hostOf(url);
    return isIP(host) && !this.rules.permits(host) ? 'address-refused' : null;
  }

  /** For the `lookup` of a connection: gives the addresses of a name only when every one of them is permitted. */
  readonly lookup: LookupFunction = (host, options, done) => {
    this.resolve(host, { ...options, all: true }, (error, addresses) => {
      const refusal = error ?? this.refusalOf(addresses);
      if (refusal) done(refusal, []);
      else if (options.all) done(null, addresses);
      else done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

  private refusalOf(addresses: readonly LookupAddress[]): TargetRefused | null {
    if (addresses.length === 0) return new TargetRefused('name-unresolved');
    return addresses.every(({ address }) => this.rules.permits(address))
      ? null
      : new TargetRefused('address-refused');
  }

  private faultOfName(host: string): Promise<UrlFault['code'] | null> {
    if (isIP(host)) return Promise.resolve(null);
    return new Promise((tell) => {
      this.lookup(host, { all: true }, (error) => {
        if (!error) tell(null);
        else tell(error instanceof TargetRefused ? error.code : 'name-unresolved');
      });
    });
  }
}

/** The host without the brackets of an IPv6 address; WHATWG URLs write every form of IPv4 as four decimal numbers. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Low ports belong to mail, shells and name servers, which a body of the attacker's choice must not reach. */
const isPortAllowed = (port: string): boolean =>
  port === '' || port === '443' || port === '80' || Number(port) >= 1024;
