import { parseResume, type ParsedResume } from '#libs/parsing';
import { projectRoot } from '#libs/platform';
import { join } from 'node:path';
import { plainResume, type JudgedSet } from '../../corpus/judged/index.js';

/** The day all resumes came in, and the words the parser knows. */
export const parseOptions = {
  receivedOn: '2026-01-15',
  gazetteerFile: join(projectRoot, 'models', 'gazetteer', 'gazetteer.json.gz'),
};

/** The texts of a set's candidates. */
export const textsOf = ({ candidates }: JudgedSet): string[] =>
  candidates.map(({ person, seed }) => plainResume(person, { seed }));

/** Reads a text file with the parser that ships; some 20 ms. */
export const read = (text: string): Promise<ParsedResume> => parseResume(Buffer.from(text), parseOptions);
