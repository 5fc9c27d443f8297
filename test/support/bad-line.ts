import { SeededRandom } from '../corpus/seeded-random.js';

/**
 * A fetch over a line that breaks: one request in six is lost before it arrives, one answer in six on its way back. The
 * server has done what such an answer spoke of.
 */
export function badLine(seed: number): (request: Request) => Promise<Response> {
  const random = new SeededRandom(seed);
  return async (request) => {
    const fate = random.next();
    if (fate < 1 / 6) throw new TypeError('The line broke before the request arrived.');
    const response = await fetch(request);
    if (fate > 1 / 3) return response;
    await response.body?.cancel();
    throw new TypeError('The line broke before the answer arrived.');
  };
}
