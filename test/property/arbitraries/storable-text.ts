import fc from 'fast-check';

/** Text of any script that a request may carry and Postgres can store; never blank. */
export function storableText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom('grapheme' as const, 'binary' as const);
  return unit
    .chain((kind) => fc.string({ unit: kind, minLength: 1, maxLength }))
    .filter((text) => text.trim() !== '' && !text.includes('\u0000') && text.length <= 4 * maxLength);
}
