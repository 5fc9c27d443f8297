import { cpus } from 'node:os';
import { parseResume } from '#libs/parsing';
import { round } from '../percentile.js';
import { costsOf } from './costs.js';
import { parseOptions } from './parse-options.js';
import { pdftotextCosts } from './pdftotext.js';
import { sandboxThroughput } from './sandbox-throughput.js';
import { twoPageFiles, type BenchFile } from './two-page-files.js';

/** `npm run bench:parsing`: what parsing two pages costs, in one JSON object. Needs about a minute. */
const rounds = 3;
const { pdf, docx, skipped } = await twoPageFiles();
const parse = ({ bytes }: BenchFile) => parseResume(bytes.slice(), parseOptions);

const pdfCosts = await costsOf(pdf, rounds, parse);
const docxCosts = await costsOf(docx, rounds, parse);
const pdftotext = await pdftotextCosts(
  pdf.map(({ path }) => path),
  rounds,
);
const documents = pdf.map(({ bytes }) => bytes);
const one = await sandboxThroughput(documents, 1, rounds);
const two = await sandboxThroughput(documents, 2, rounds);

const figures = {
  machine: { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown' },
  skipped,
  pdf: pdfCosts,
  docx: docxCosts,
  pdftotext: pdftotext ?? 'skipped: pdftotext is not installed',
  cpuOfPdftotext: pdftotext && one.cpuMs !== null ? round(one.cpuMs / pdftotext.cpuMs) : null,
  wallOfPdftotext: pdftotext ? round(pdfCosts.p50Ms / pdftotext.p50Ms) : null,
  sandbox: { oneProcess: one, twoProcesses: two, gain: round(two.perSecond / one.perSecond) },
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
