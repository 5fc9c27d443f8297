import type { GivenPosting } from '#libs/jobs';
import type { Config } from '#libs/platform';
import type { ParsedResume } from '#libs/parsing';
import { SkillTaxonomy } from '#libs/resumes';
import { understandPosting } from '../../../libs/jobs/src/posting/posting.js';
import type { Ask } from '../../../libs/scoring/src/engine/asks.js';
import type { Passage } from '../../../libs/scoring/src/engine/passages.js';
import {
  scoreResume,
  type ComparedAsk,
  type ComparedPassage,
} from '../../../libs/scoring/src/engine/score-resume.js';
import { skillSetOf } from '../../../libs/scoring/src/engine/skill-overlap.js';
import {
  bandOf,
  defaultSectionWeights,
  type ScoringParameters,
} from '../../../libs/scoring/src/engine/scoring-parameters.js';
import { bundledModels } from '../../../libs/scoring/src/bundled-models.js';
import { ScoringEngine } from '../../../libs/scoring/src/scoring-engine.js';
import type { Posting } from '../../corpus/judged/index.js';
import { occupationOf } from '../../corpus/judged/occupations/index.js';
import type { Encode } from './vector-cache.js';

/** The engine with something changed: a parameter, or a part of what is asked. */
interface Variant {
  parameters?: Partial<ScoringParameters>;
  asks?: (asks: Ask[]) => Ask[];
  /** The asks as they are compared. */
  compared?: (ask: ComparedAsk) => ComparedAsk;
  /** Whether the client names the requirements one by one, instead of the posting's text alone. */
  given?: boolean;
  /** Whether who is known to miss a must stands behind all others, as in the product's lists. */
  mustsFirst?: boolean;
}

const weightsWithout = (section: keyof typeof defaultSectionWeights): Variant => ({
  parameters: { sectionWeights: { ...defaultSectionWeights, [section]: 0 } },
});

/** What the evaluation tries besides the engine as it ships. */
const variants: Record<string, Variant> = {
  'musts first': { mustsFirst: true },
  'requirements given': { given: true },
  'given, musts first': { given: true, mustsFirst: true },
  'no shared words': { parameters: { lexicalShare: 0 } },
  'no meaning': { parameters: { lexicalShare: 1 } },
  'no experience section': weightsWithout('experience'),
  'no skills section': weightsWithout('skills'),
  'no education section': weightsWithout('education'),
  'no summary section': weightsWithout('summary'),
  'no certifications section': weightsWithout('certifications'),
  'no title': { asks: (asks) => asks.filter(({ kind }) => kind !== 'title') },
  'no description': { asks: (asks) => asks.filter(({ kind }) => kind !== 'description') },
  'no skills of the taxonomy': { compared: (ask) => ({ ...ask, skills: skillSetOf([]) }) },
  'no occupations': { compared: (ask) => ({ ...ask, occupation: null }) },
  'no months': { asks: (asks) => asks.map((ask) => ({ ...ask, minMonths: null })) },
};

export const variantNames = Object.keys(variants);

/**
 * All that the evaluation knows of the scoring: a change of libs/scoring changes this file and no other. Give it a posting
 * and parsed resumes; it gives scores.
 */
export class EngineAdapter {
  private readonly engine: ScoringEngine;

  constructor(config: Pick<Config, 'modelsDir' | 'embeddingThreads'>) {
    this.engine = new ScoringEngine(config as Config, new SkillTaxonomy(config as Config));
  }

  models(): ReturnType<ScoringEngine['load']> {
    return this.engine.load();
  }

  close(): Promise<void> {
    return this.engine.onApplicationShutdown();
  }

  /** Resumes made ready, once for all postings and variants. */
  async prepare(resumes: readonly ParsedResume[], encode: Encode): Promise<PreparedResume[]> {
    const passages = resumes.map((resume) => this.engine.passages(resume));
    await encode(await this.engine.comparedTexts(passages.flat())); // together: batches of equal length are quicker
    return Promise.all(
      resumes.map(async (resume, at) => ({ resume, passages: await this.compared(passages[at]!, encode) })),
    );
  }

  /** The scores of resumes for a posting, in their order. @param variant null for the engine as it ships */
  async scores(
    posting: Posting,
    resumes: readonly PreparedResume[],
    encode: Encode,
    variant: string | null = null,
  ): Promise<number[]> {
    const {
      parameters = {},
      asks = (all: Ask[]) => all,
      compared: as = (ask: ComparedAsk) => ask,
      given = false,
      mustsFirst = false,
    } = variant === null ? {} : variants[variant]!;
    const body = given ? givenPosting(posting) : textPosting(posting);
    const asked = await this.compared(asks(this.engine.asks(understandPosting(body))), encode);
    const compared = asked.map(as);
    return resumes.map(({ resume, passages }) => {
      const input = { asks: compared, passages, resume, sectionWeights: null };
      const { score, explanation } = scoreResume({ ...input, parameters: { ...shipped, ...parameters } });
      const misses = explanation.requirements.some(({ must, verdict }) => must && verdict === 'not_met');
      return mustsFirst && misses ? score - 1 : score;
    });
  }

  /** What the engine holds resumes against when a client has the posting's text and nothing else. */
  async asked(posting: Posting, encode: Encode): Promise<ComparedAsk[]> {
    return this.compared(this.engine.asks(understandPosting(textPosting(posting))), encode);
  }

  private async compared<T extends Ask | Passage>(texts: readonly T[], encode: Encode) {
    return this.engine.compared(texts, await encode(await this.engine.comparedTexts(texts)));
  }
}

export interface PreparedResume {
  resume: ParsedResume;
  passages: ComparedPassage[];
}

const shipped = bundledModels.find(({ champion }) => champion)!.parameters;

/** What the product calls a score. */
export const bandNameOf = (score: number): string => bandOf(score, shipped.bands);

/** The body of a client who has the text and nothing else. */
const textPosting = ({ title, text }: Posting): GivenPosting => ({ title, description: text });

/** The body of a client who fills in every field. */
function givenPosting({ title, text, asked, months, insistsOn, occupation }: Posting): GivenPosting {
  const { certificate, degree } = occupationOf(occupation);
  return {
    title,
    description: text,
    requirements: [
      ...asked.map(({ words, must }) => ({
        text: words,
        must,
        weight: must ? 1 : 0.5,
        ...(must ? { minMonths: months } : {}),
      })),
      ...(insistsOn.includes('certificate')
        ? [{ text: certificate[0], kind: 'certification' as const, must: true }]
        : []),
      ...(insistsOn.includes('degree')
        ? [{ text: degree.join(' in '), kind: 'education' as const, must: true }]
        : []),
    ],
  };
}
