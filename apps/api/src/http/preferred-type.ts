/** A media range of an `Accept` header with its weight, 0 to 1. */
interface MediaRange {
  range: string;
  weight: number;
}

/**
 * Which of the media types on offer a client wants by its `Accept` header (RFC 9110, 12.5.1): the one of the greatest
 * weight, of equal ones the one that is named more exactly, else the one offered first. Parameters but `q` do not count.
 * @returns the first on offer as well when there is no header or it refuses them all
 */
export function preferredType(accept: string | undefined, offered: readonly [string, ...string[]]): string {
  const ranges = (accept ?? '*/*').split(',').map(rangeOf);
  let best = { type: offered[0], weight: 0, exactness: 0 };
  for (const type of offered) {
    const wanted = { type, ...wantedness(type, ranges) };
    if (wanted.weight > best.weight || (wanted.weight === best.weight && wanted.exactness > best.exactness))
      best = wanted;
  }
  return best.type;
}

/** The weight of the range that names a type most exactly; none does: 0. */
function wantedness(type: string, ranges: readonly MediaRange[]): { weight: number; exactness: number } {
  const names = ['*/*', `${type.split('/', 1)[0]}/*`, type];
  for (let exactness = names.length - 1; exactness >= 0; exactness--) {
    const named = ranges.find(({ range }) => range === names[exactness]);
    if (named) return named.weight > 0 ? { weight: named.weight, exactness } : { weight: 0, exactness: 0 };
  }
  return { weight: 0, exactness: 0 };
}

/** A weight that cannot be read asks for nothing. */
function rangeOf(text: string): MediaRange {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { range, weight: /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0 };
}
