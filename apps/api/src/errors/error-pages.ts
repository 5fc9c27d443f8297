import { STATUS_CODES } from 'node:http';
import { errorCatalogue, errorPage } from './error-catalogue.js';
import type { ErrorEntry } from './error-entry.js';

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328}' +
  'code{background:#f0f1f3;padding:.1em .3em;border-radius:4px}td,th{text-align:left;vertical-align:top;padding:.4rem 1rem .4rem 0}';

/** The readable page of one code. */
export function errorPageHtml(code: string, { status, meaning, remedy }: ErrorEntry): string {
  return page(
    code,
    `<h1><code>${code}</code></h1><p><strong>${statusText(status)}</strong></p>
<h2>What happened</h2><p>${prose(meaning)}</p><h2>What to do</h2><p>${prose(remedy)}</p>
<p><a href="/errors">All errors</a></p>`,
  );
}

/** The readable table of all codes. */
export function errorListHtml(): string {
  const rows = Object.entries(errorCatalogue).map(
    ([code, { status, meaning }]) =>
      `<tr><td><a href="${errorPage(code)}"><code>${code}</code></a></td><td>${status ?? ''}</td><td>${prose(meaning)}</td></tr>`,
  );
  return page(
    'Errors',
    `<h1>Errors</h1><p>Every error is <code>application/problem+json</code> (RFC 9457); branch on its <code>code</code>.</p>
<table><thead><tr><th>Code</th><th>Status</th><th>What happened</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  );
}

const statusText = (status: number | null): string =>
  status === null ? 'Error of background work' : `HTTP ${status} ${STATUS_CODES[status]}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} – TalentFlow AI</title><style>${style}</style></head><body>${body}</body></html>`;

/** The catalogue's texts are ours; backquotes mark code. */
const prose = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
