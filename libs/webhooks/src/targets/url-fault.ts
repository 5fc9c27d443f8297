/** Why deliveries may not go to an address. */
export interface UrlFault {
  code:
    | 'url-malformed'
    | 'https-required'
    | 'credentials-in-url'
    | 'port-refused'
    | 'address-refused'
    | 'name-unresolved';
  detail: string;
}

const details: Readonly<Record<UrlFault['code'], string>> = {
  'url-malformed': 'The address is not an absolute URL such as https://hooks.example.com/talentflow.',
  'https-required': 'The address must begin with https://.',
  'credentials-in-url':
    'The address holds a user name or a password. Check the signature of a delivery instead.',
  'port-refused': 'The port must be 443, 80 or one from 1024 up.',
  'address-refused': 'The host has an address in a network that is private or reserved.',
  'name-unresolved': 'The host name has no address in the DNS.',
};

export const urlFault = (code: UrlFault['code']): UrlFault => ({ code, detail: details[code] });
