/**
 * Fits the TF-IDF model that serves until there is a corpus of one's own, on how O*NET and ESCO describe
 * occupations and skills.
 *
 *     node dist/libs/ml/src/tfidf/fit-base.js TAXONOMY_FOLDER [ARTIFACT]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDelimited } from './delimited-text.js';
import { TfidfModel } from './tfidf-model.js';

const sources = [
  { file: 'Occupation Data.txt', delimiter: '\t', title: 'Title', text: 'Description' },
  { file: 'occupations_en.csv', delimiter: ',', title: 'preferredLabel', text: 'description' },
  { file: 'digitalSkillsCollection_en.csv', delimiter: ',', title: 'preferredLabel', text: 'description' },
  { file: 'languageSkillsCollection_en.csv', delimiter: ',', title: 'preferredLabel', text: 'description' },
  {
    file: 'transversalSkillsCollection_en.csv',
    delimiter: ',',
    title: 'preferredLabel',
    text: 'description',
  },
] as const;

const [folder, artifact = 'models/tfidf-base/tfidf.json'] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Name the folder of the O*NET and ESCO files.\n');
  process.exit(2);
}

const corpus = await Promise.all(sources.map((source) => documents(folder, source)));
const model = TfidfModel.fit(corpus.flat());
await mkdir(dirname(artifact), { recursive: true });
await writeFile(artifact, model.toBytes());
process.stdout.write(
  `${artifact}: ${model.documents} documents, ${model.vocabularySize} terms, SHA-256 ${model.sha256}\n`,
);

async function documents(from: string, source: (typeof sources)[number]): Promise<string[]> {
  const rows = readDelimited(await readFile(join(from, source.file), 'utf8'), source.delimiter);
  return rows.map((row) => `${row[source.title]}. ${row[source.text]}`);
}
