import type { Vocabulary } from './vocabulary.js';

/** Names the layout of the file and the rules by which texts become terms: new rules, new number. */
const format = 'talentflow-tfidf/1';

/** A file that is not a TF-IDF model, or one made under other rules. */
export class TfidfArtifactInvalid extends Error {
  override readonly name = 'TfidfArtifactInvalid';
  readonly code = 'tfidf-artifact.invalid';

  constructor(reason: string) {
    super(`This is no TF-IDF model that can be read: ${reason}. Fit the model again.`);
  }
}

interface Artifact {
  readonly format: string;
  readonly documents: number;
  readonly minDf: number;
  readonly maxDf: number;
  readonly tooCommon: readonly string[];
  readonly terms: readonly string[];
  /** Of the terms, in their order. */
  readonly documentFrequencies: readonly number[];
}

/** The vocabulary as one line of JSON; equal vocabularies give equal bytes. */
export function writeArtifact(vocabulary: Vocabulary): Uint8Array {
  const { documents, minDf, maxDf, documentFrequency, tooCommon } = vocabulary;
  const artifact: Artifact = {
    format,
    documents,
    minDf,
    maxDf,
    tooCommon: [...tooCommon],
    terms: [...documentFrequency.keys()],
    documentFrequencies: [...documentFrequency.values()],
  };
  return new TextEncoder().encode(`${JSON.stringify(artifact)}\n`);
}

/** @throws TfidfArtifactInvalid */
export function readArtifact(bytes: Uint8Array): Vocabulary {
  const artifact = parse(bytes);
  if (artifact?.format !== format) throw new TfidfArtifactInvalid(`its format is not ${format}`);
  if (!isWhole(artifact)) throw new TfidfArtifactInvalid('parts are missing or of unequal length');
  const { documents, minDf, maxDf, tooCommon, terms, documentFrequencies } = artifact;
  return {
    documents,
    minDf,
    maxDf,
    documentFrequency: new Map(terms.map((term, i) => [term, documentFrequencies[i]!])),
    tooCommon: new Set(tooCommon),
  };
}

function parse(bytes: Uint8Array): Partial<Artifact> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new TfidfArtifactInvalid('it is not JSON');
  }
}

function isWhole(artifact: Partial<Artifact>): artifact is Artifact {
  const { documents, minDf, maxDf, tooCommon, terms, documentFrequencies } = artifact;
  return (
    [documents, minDf, maxDf].every(isCount) &&
    [tooCommon, terms].every((list) => Array.isArray(list) && list.every(isTerm)) &&
    Array.isArray(documentFrequencies) &&
    documentFrequencies.every(isCount) &&
    terms?.length === documentFrequencies.length
  );
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

function isTerm(value: unknown): boolean {
  return typeof value === 'string';
}
