import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SealBroken, SecretBox } from './secret-box.js';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'talentflow-box-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

const withKey = (): SecretBox =>
  SecretBox.from({ encryptionKey: randomBytes(32).toString('base64'), encryptionKeyFile: '' });

test('what was sealed opens again, and no two seals of one text are alike', () => {
  const box = withKey();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = box.seal(text, 'table.column:1');
      expect(box.open(sealed, 'table.column:1')).toBe(text);
      expect(box.seal(text, 'table.column:1').equals(sealed)).toBe(false);
    }),
  );
});

test('a sealed value with any bit changed, cut short, moved to another place or under another key stays shut', () => {
  const box = withKey();
  const sealed = box.seal('whsec_example', 'table.column:1');
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => box.open(changed, 'table.column:1')).toThrow(SealBroken);
  }
  for (let end = 0; end < sealed.length; end++)
    expect(() => box.open(sealed.subarray(0, end), 'table.column:1')).toThrow(SealBroken);
  expect(() => box.open(sealed, 'table.column:2')).toThrow(SealBroken);
  expect(() => withKey().open(sealed, 'table.column:1')).toThrow(SealBroken);
});

test('keys for other purposes are the same each time, and of each purpose and box another', () => {
  const box = withKey();
  expect(box.keyFor('one')).toEqual(box.keyFor('one'));
  const keys = [box.keyFor('one'), box.keyFor('other'), withKey().keyFor('one')];
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3);
  for (const key of keys) expect(key).toHaveLength(32);
});

test('without a key in the settings one is made once, readable by its owner alone', () => {
  const encryptionKeyFile = join(directory, 'state', 'encryption-key');
  const sealed = SecretBox.from({ encryptionKey: '', encryptionKeyFile }).seal('kept', 'here');
  expect(SecretBox.from({ encryptionKey: '', encryptionKeyFile }).open(sealed, 'here')).toBe('kept');
  expect(statSync(encryptionKeyFile).mode & 0o777).toBe(0o600);
});
