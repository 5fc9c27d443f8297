import { Tokenizer } from '@huggingface/tokenizers';
import { readFile } from 'node:fs/promises';
import { comparedCorpus } from '../../support/compared-corpus.js';

/** Texts out of the sample resumes; none comes twice. */
export interface ResumeTexts {
  /** Passages as they are scored: 16 tokens on the mean, 3 to some 60. */
  lines: string[];
  /** Passages run together and cut at 19 tokens, [CLS] and [SEP] included. */
  equalLines: string[];
  /** The same at 200 tokens or a few less. */
  long: string[];
}

/** At most 400 lines of either kind and 50 long texts. */
export async function resumeTexts(): Promise<ResumeTexts> {
  const { resumes } = await comparedCorpus();
  const lines = [...new Set(resumes.flatMap(({ passages }) => passages.map(({ text }) => text)))];
  const json: object = JSON.parse(await readFile('models/all-MiniLM-L6-v2/tokenizer.json', 'utf8'));
  const tokenizer = new Tokenizer(json, {});
  const tokensOf = (text: string) => tokenizer.encode(text).ids.length;
  const from = (at: number, tokens: number) => {
    const words = [...lines.slice(at), ...lines].join('. ').split(' ', tokens);
    while (tokensOf(words.join(' ')) > tokens) words.pop();
    return words.join(' ');
  };
  const equalLines = new Set(lines.map((_, at) => from(at, 19)).filter((text) => tokensOf(text) === 19));
  return {
    lines: lines.slice(0, 400),
    equalLines: [...equalLines].slice(0, 400),
    long: Array.from({ length: 50 }, (_, at) => from(7 * at, 200)),
  };
}
