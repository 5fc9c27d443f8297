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

const newKey = (): string => randomBytes(32).toString('base64');
const withKey = (encryptionKey = newKey(), encryptionPreviousKeys: string[] = []): SecretBox =>
  SecretBox.from({ encryptionKey, encryptionKeyFile: '', encryptionPreviousKeys });

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
  expect(box.keysFor('one')).toEqual(box.keysFor('one'));
  const keys = [box.keysFor('one'), box.keysFor('other'), withKey().keysFor('one')].flat();
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3);
  for (const key of keys) expect(key).toHaveLength(32);
});

test('without a key in the settings one is made once, readable by its owner alone', () => {
  const encryptionKeyFile = join(directory, 'state', 'encryption-key');
  const settings = { encryptionKey: '', encryptionKeyFile, encryptionPreviousKeys: [] };
  const sealed = SecretBox.from(settings).seal('kept', 'here');
  expect(SecretBox.from(settings).open(sealed, 'here')).toBe('kept');
  expect(statSync(encryptionKeyFile).mode & 0o777).toBe(0o600);
});

test('while the key is changed, both keys open what either sealed, and the present one alone seals', () => {
  const [first, second] = [newKey(), newKey()];
  const [old, both, fresh] = [withKey(first), withKey(second, [first]), withKey(second)];
  const early = old.seal('kept', 'here');
  expect(both.open(early, 'here')).toBe('kept');
  expect([old.isPresent(early), both.isPresent(early)]).toEqual([true, false]);
  const late = both.seal(both.open(early, 'here'), 'here');
  expect([both.isPresent(late), fresh.open(late, 'here')]).toEqual([true, 'kept']);
  expect(withKey(first, [second]).open(late, 'here')).toBe('kept'); // a process that is yet to be rolled out
  for (const box of [withKey(newKey(), [newKey()]), fresh])
    expect(() => box.open(early, 'here')).toThrow(SealBroken);
});

test('while the key is changed, keys for other purposes are those of both, the present one’s first', () => {
  const [first, second] = [newKey(), newKey()];
  const [early, late] = [withKey(first).keysFor('one')[0], withKey(second).keysFor('one')[0]];
  expect(withKey(second, [first]).keysFor('one')).toEqual([late, early]);
});

test('what was sealed before values named their key opens with whichever key did it', () => {
  const [first, second] = [newKey(), newKey()];
  const sealed = withKey(first).seal('kept', 'here');
  const without = Buffer.concat([Buffer.of(1), sealed.subarray(5)]);
  for (const box of [withKey(first), withKey(second, [newKey(), first])]) {
    expect(box.open(without, 'here')).toBe('kept');
    expect(box.isPresent(without)).toBe(false);
  }
  expect(() => withKey(second).open(without, 'here')).toThrow(SealBroken);
});
