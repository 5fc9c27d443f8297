import type { JsonProfile } from './json-resume.js';
import { filled, type TextForm } from './text-form.js';

/** A link is the person's own site or a profile at a network. */
export type JsonLink = { kind: 'website'; url: string } | ({ kind: 'profile' } & JsonProfile);

/** Networks by their domain, and where in the path the name of the user stands. */
const networks: Record<string, [string, RegExp]> = {
  'linkedin.com': ['LinkedIn', /^\/(?:in|pub)\/([^/]+)/],
  'github.com': ['GitHub', /^\/([^/]+)\/?$/],
  'gitlab.com': ['GitLab', /^\/([^/]+)\/?$/],
  'bitbucket.org': ['Bitbucket', /^\/([^/]+)\/?$/],
  'x.com': ['X', /^\/([^/]+)\/?$/],
  'twitter.com': ['Twitter', /^\/([^/]+)\/?$/],
  'xing.com': ['XING', /^\/profile\/([^/]+)/],
  'stackoverflow.com': ['Stack Overflow', /^\/users\/(?:\d+\/)?([^/]+)/],
  'orcid.org': ['ORCID', /^\/([\dX-]+)/],
  'behance.net': ['Behance', /^\/([^/]+)/],
  'dribbble.com': ['Dribbble', /^\/([^/]+)/],
  'medium.com': ['Medium', /^\/@?([^/]+)/],
  'kaggle.com': ['Kaggle', /^\/([^/]+)/],
  'researchgate.net': ['ResearchGate', /^\/profile\/([^/]+)/],
};

/** An address alone, where its network and user show in it. */
export const linkForm: TextForm<JsonLink> = {
  write: ({ url }) => url ?? null,
  read: (url) => profileAt(url) ?? { kind: 'website', url },
  cells: (link) =>
    link.kind === 'website'
      ? [link.kind, '', '', link.url]
      : [link.kind, link.network ?? '', link.username ?? '', link.url ?? ''],
  fromCells: ([kind, network, username, url = '']) =>
    kind === 'website'
      ? { kind, url }
      : { kind: 'profile', ...filled<JsonProfile>({ network, username, url }) },
};

function profileAt(address: string): JsonLink | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const domain = hostname.split('.').slice(-2).join('.');
  const [network, user] = networks[domain] ?? [];
  const username = user?.exec(pathname)?.[1];
  return network && username ? { kind: 'profile', network, username: decoded(username), url: address } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
