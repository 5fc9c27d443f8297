import type { Posting } from '#libs/jobs';
import { Glossary, SentenceEncoder, TfidfModel } from '#libs/ml';
import { Config } from '#libs/platform';
import { SkillTaxonomy, type ParsedResume } from '#libs/resumes';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { namedIn } from './engine/named-in.js';
import { asksOf, type Ask } from './engine/asks.js';
import { comparedText } from './engine/compared-text.js';
import { passagesOf, type Passage } from './engine/passages.js';
import type { ComparedText } from './engine/match.js';
import type { ScoringParameters } from './engine/scoring-parameters.js';

/** Raise it with every change that moves a score: old and new scores then carry different model versions. */
const engineVersion = 10;

interface Models {
  encoder: SentenceEncoder;
  tfidf: TfidfModel;
  glossary: Glossary;
}

/** The models behind the scores, loaded when first needed: about a second, 150 MB a thread. */
@Injectable()
export class ScoringEngine implements OnApplicationShutdown {
  private loading: Promise<Models> | null = null;

  constructor(
    private readonly config: Config,
    private readonly taxonomy: SkillTaxonomy,
  ) {}

  load(): Promise<Models> {
    this.loading ??= this.open().catch((error: unknown) => {
      this.loading = null; // the next caller tries again
      throw error;
    });
    return this.loading;
  }

  async onApplicationShutdown(): Promise<void> {
    const models = await this.loading?.catch(() => null);
    await models?.encoder.close();
  }

  /** Identifies what a model with these parameters answers: engine, sentence and word models, glossary,
   * taxonomy, parameters. */
  async artifactSha256(parameters: ScoringParameters): Promise<string> {
    const { encoder, tfidf, glossary } = await this.load();
    const weights = Object.entries(parameters.sectionWeights).sort(([a], [b]) => (a < b ? -1 : 1));
    const { strong, good, partial } = parameters.bands;
    const bands = [strong, good, partial];
    const models = [encoder.sha256, tfidf.sha256, glossary.sha256, this.taxonomy.sha256];
    return sha256([engineVersion, ...models, parameters.lexicalShare, weights, bands]);
  }

  /** Identifies what a gist was made by: gists of different makers must not be compared. */
  async gistsMadeBy(): Promise<string> {
    const { encoder, tfidf, glossary } = await this.load();
    return sha256([engineVersion, encoder.sha256, tfidf.sha256, glossary.sha256, this.taxonomy.sha256]);
  }

  asks(posting: Posting): Ask[] {
    return asksOf(posting);
  }

  passages(resume: ParsedResume): Passage[] {
    return passagesOf(resume);
  }

  /** What of each text is compared: what its vector is made of. */
  async comparedTexts(texts: readonly (Ask | Passage)[]): Promise<string[]> {
    const { glossary } = await this.load();
    return texts.map((text) => comparedText(text, glossary, this.taxonomy));
  }

  /** Joins texts with their vectors, computing what the word model and the taxonomy say of them. */
  async compared<T extends Ask | Passage>(
    texts: readonly T[],
    vectors: readonly Float32Array[],
  ): Promise<(T & ComparedText)[]> {
    const { tfidf, glossary } = await this.load();
    return texts.map((text, at) => ({
      ...text,
      words: tfidf.vectorize(comparedText(text, glossary, this.taxonomy)),
      meaning: vectors[at]!,
      ...namedIn(text, this.taxonomy),
    }));
  }

  private async open(): Promise<Models> {
    const { modelsDir, embeddingThreads } = this.config;
    const [encoder, tfidf, glossary] = await Promise.all([
      SentenceEncoder.load({ directory: join(modelsDir, 'all-MiniLM-L6-v2'), threads: embeddingThreads }),
      TfidfModel.load(join(modelsDir, 'tfidf-base', 'tfidf.json')),
      Glossary.load(join(modelsDir, 'glossary', 'work.txt')),
    ]);
    return { encoder, tfidf, glossary };
  }
}

export const sha256 = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');
