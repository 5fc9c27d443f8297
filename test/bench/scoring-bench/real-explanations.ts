import { scoreResume } from '../../../libs/scoring/src/engine/score-resume.js';
import { defaultBands, defaultSectionWeights } from '../../../libs/scoring/src/engine/scoring-parameters.js';
import { comparedCorpus } from '../../support/compared-corpus.js';

const parameters = { lexicalShare: 0.35, sectionWeights: defaultSectionWeights, bands: defaultBands };

/** The explanations of the sample resumes' scores for the sample jobs, as JSON. */
export async function realExplanations(): Promise<string[]> {
  const { jobs, resumes } = await comparedCorpus();
  return jobs.flatMap(({ asks }) =>
    resumes.map(({ passages, resume }) =>
      JSON.stringify(scoreResume({ asks, passages, resume, parameters, sectionWeights: null }).explanation),
    ),
  );
}
