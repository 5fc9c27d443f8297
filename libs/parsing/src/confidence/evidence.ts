import type { Field, ParsedResume } from '../parsed-resume.js';
import { listEvidence, signatureOf } from './entry-evidence.js';
import {
  entryOfJob,
  entryOfStudy,
  fieldsByKind,
  type CalibratedFields,
  type CalibratedKind,
  type KindOfField,
} from './judged-fields.js';

/** What speaks for and against a field being right; each is a number from about 0 to 1. */
export const evidenceNames = [
  'rule',
  'kindMean',
  'kindLeast',
  'heading',
  'leftOver',
  'words',
  'manyWords',
  'digits',
  'oddEdge',
  'separators',
  'known',
  'lineStart',
  'lineEnd',
  'partner',
  'dated',
  'complete',
  'alike',
  'ordered',
  'told',
  'twins',
  'count',
  'columns',
  'pdf',
] as const;

/** The strength of each piece of evidence, in the order of their names. */
export type Evidence = readonly number[];

export interface JudgedField extends KindOfField {
  evidence: Evidence;
}

/** A resume as far as evidence is looked for in it. */
export type EvidenceSource = CalibratedFields &
  Pick<ParsedResume, 'text' | 'sections' | 'unassigned' | 'findings' | 'mediaType'>;

/**
 * Collects the evidence for every calibrated field: how sure the rule was that read it, and of its kind in the whole
 * document; the form of the value; whether the entries of the document are whole, laid out alike and in order.
 */
export function evidenceOf(resume: EvidenceSource): JudgedField[] {
  const jobs = [...resume.experience, ...resume.volunteering].map(entryOfJob);
  const studies = resume.education.map(entryOfStudy);
  const fields = fieldsByKind(resume, jobs, studies);
  const kinds = kindSums(fields);
  const document = documentEvidence(resume);
  const work = listEvidence(jobs);
  const study = listEvidence(studies);
  return fields.map((judged) => {
    const { entry, kind, field } = judged;
    const list = studies.some((one) => one === entry) ? study : work;
    const own = kinds.get(kind)!;
    const evidence = [
      logit(field.confidence) / 4,
      own.sum / own.count,
      own.least,
      headingAt(resume, field),
      document.leftOver,
      ...formOf(field, resume.text),
      entry ? Number(entry.first !== null && entry.second !== null) : 0,
      entry ? Number(entry.start !== null && (entry.end !== null || entry.isCurrent)) : 0,
      list.complete,
      entry ? list.alike.get(signatureOf(entry))! / list.count : 0,
      list.ordered,
      list.told,
      (own.values.get(field.value.toLowerCase()) ?? 1) / own.count,
      Math.log2(own.count + 1) / 6,
      document.columns,
      document.pdf,
    ];
    return { ...judged, evidence };
  });
}

interface KindSum {
  count: number;
  sum: number;
  least: number;
  values: Map<string, number>;
}

function kindSums(fields: readonly KindOfField[]): Map<CalibratedKind, KindSum> {
  const sums = new Map<CalibratedKind, KindSum>();
  for (const { kind, field } of fields) {
    const sum = sums.get(kind) ?? { count: 0, sum: 0, least: 1, values: new Map<string, number>() };
    const value = field.value.toLowerCase();
    sum.values.set(value, (sum.values.get(value) ?? 0) + 1);
    sum.count += 1;
    sum.sum += field.confidence;
    sum.least = Math.min(sum.least, field.confidence);
    sums.set(kind, sum);
  }
  return sums;
}

function documentEvidence({ text, unassigned, findings, mediaType }: EvidenceSource) {
  const left = unassigned.reduce((sum, { value }) => sum + value.length, 0);
  return {
    leftOver: Math.min(1, (5 * left) / Math.max(text.length, 1)),
    columns: Number(findings.some(({ code }) => code === 'two_column')),
    pdf: Number(mediaType === 'application/pdf'),
  };
}

/** How sure the heading above the field is: 0 where none stands above it. */
function headingAt({ sections }: EvidenceSource, { source }: Field): number {
  const own = sections.find(
    ({ source: { charStart, charEnd } }) => charStart <= source.charStart && source.charStart < charEnd,
  );
  return own?.heading ? own.confidence : 0;
}

const odd =
  /^[\p{Ll}\p{P}]|[,;:&/(–—-]$|(?:^|\s)(?:of|and|the|in|at|for|de|du|des|la|le|et|y|del|en|und|der|die|im|für)$/u;

function formOf({ value, normalized, source: { charStart, charEnd } }: Field, text: string): number[] {
  const words = value.split(/\s+/).length;
  return [
    Math.min(words, 12) / 12,
    Number(words > 7),
    Number(/\d/.test(value)),
    Number(odd.test(value)),
    Number(/[,|•·/–—:;()]/.test(value)),
    Number(normalized !== null),
    Number(charStart === 0 || text[charStart - 1] === '\n'),
    Number(charEnd >= text.length || text[charEnd] === '\n'),
  ];
}

/** The log-odds of a probability, kept off 0 and 1. */
export function logit(probability: number): number {
  const kept = Math.min(Math.max(probability, 0.02), 0.99);
  return Math.log(kept / (1 - kept));
}
