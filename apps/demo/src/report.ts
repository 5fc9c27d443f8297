import type { RankedCandidate } from './api-answers.js';
import type { RefusedFile } from './seed.js';
import type { Run } from './run-file.js';

const reasonsShown = 3;
const askWidth = 32;
/** Further down a ranking the first reason will do. */
const shownInFull = 5;

/** A job's ranking as a table: rank, name, score, and in the last column the reasons with their quotes. */
export function rankingTable(title: string, candidates: RankedCandidate[], width: number): string {
  const names = candidates.map(nameOf);
  const nameWidth = Math.max('Name'.length, ...names.map((name) => name.length));
  const row = (rank: string, name: string, score: string, why: string) =>
    `  ${rank.padStart(3)}  ${name.padEnd(nameWidth)}  ${score.padStart(5)}  ${why}`.trimEnd();
  const room = width - row('', '', '', '|').length + 1;
  const lines = candidates.flatMap((candidate, index) => {
    const shown = reasons(candidate, room).slice(0, index < shownInFull ? undefined : 1);
    const [first = '', ...others] = shown;
    const head = row(`${candidate.rank}`, names[index] ?? '', candidate.score.toFixed(3), first);
    return [head, ...others.map((line) => row('', '', '', line))];
  });
  return [title, row('#', 'Name', 'Score', 'Why'), ...lines].join('\n');
}

/** The files that could not be read, each with its error. */
export function refusedFiles(files: RefusedFile[]): string {
  const nameWidth = Math.max(...files.map(({ name }) => name.length));
  const lines = files.map(({ name, code, detail }) => `  ${name.padEnd(nameWidth)}  ${code}: ${detail}`);
  return ['Not readable', ...lines].join('\n');
}

/** Where everything is, who may sign in, and a first call to paste into a shell. */
export function addresses(run: Run, jobId: string): string {
  const { admin, recruiter, hiringManager } = run;
  const api = `${run.apiUrl}/api/v1`;
  const user = (role: string, { email, password }: typeof admin) =>
    `  ${role.padEnd(15)} ${email.padEnd(36)} ${password}`;
  return [
    `API     ${api}`,
    `Docs    ${run.docsUrl}`,
    '',
    'Sign in as',
    user('admin', admin),
    user('recruiter', recruiter),
    user('hiring manager', hiringManager),
    ...(run.apiKey ? [`  ${'API key'.padEnd(15)} ${run.apiKey}`] : []),
    '',
    'Try',
    `  TOKEN=$(curl -s ${api}/auth/login -H 'content-type: application/json' \\`,
    `    -d '{"email":"${recruiter.email}","password":"${recruiter.password}"}' \\`,
    `    | node -p 'JSON.parse(require("fs").readFileSync(0)).accessToken')`,
    `  curl -s "${api}/jobs/${jobId}/top-candidates?n=3" -H "Authorization: Bearer $TOKEN"`,
  ].join('\n');
}

function nameOf({ name }: RankedCandidate): string {
  return name ?? '(no name found)';
}

function reasons({ strengths, weakestSection }: RankedCandidate, room: number): string[] {
  const strong = strengths.slice(0, reasonsShown).map((strength) => reason(strength, room));
  return weakestSection ? [...strong, `- weakest: ${weakestSection}`] : strong;
}

/** What was asked, the proof in the resume's own words, and where it stands; the quote gives way. */
function reason({ ask, quote, foundIn }: RankedCandidate['strengths'][number], room: number): string {
  const [head, tail] = [`+ ${clip(ask, askWidth)}`, ` (${foundIn})`];
  const proof = clip(oneLine(quote), room - head.length - tail.length - ': ""'.length);
  return quote ? `${head}: "${proof}"${tail}` : head + tail;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function clip(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
