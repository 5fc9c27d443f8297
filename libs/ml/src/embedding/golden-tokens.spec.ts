import { Tokenizer } from '@huggingface/tokenizers';
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

test('each golden sentence is cut into the tokens the model was trained on', () => {
  const golden: { sentences: { text: string; inputIds: number[] }[] } = JSON.parse(
    readFileSync('test/corpus/golden/all-MiniLM-L6-v2.json', 'utf8'),
  );
  const json: object = JSON.parse(readFileSync('models/all-MiniLM-L6-v2/tokenizer.json', 'utf8'));
  const tokenizer = new Tokenizer(json, {});
  for (const { text, inputIds } of golden.sentences) {
    const { ids } = tokenizer.encode(text, { add_special_tokens: false });
    const special = ['[CLS]', '[SEP]'].map((token) => tokenizer.token_to_id(token));
    expect([special[0], ...ids, special[1]]).toEqual(inputIds);
  }
});
