/** A prediction and what became of it. */
export interface Predicted {
  probability: number;
  right: boolean;
}

/** Predictions a point stands for, at the least: fewer say too little. */
const leastSize = 40;
const mostPoints = 14;

interface Block {
  size: number;
  probability: number;
  right: number;
}

/**
 * The rising curve closest to what was measured: equal groups of predictions, neighbours that fall joined (the
 * pool-adjacent-violators algorithm of isotonic regression; Zadrozny and Elkan 2002). A group counts half a right and half
 * a wrong field more than it has, so that none is certain.
 */
export function risingCurve(predictions: readonly Predicted[]): [probability: number, right: number][] {
  const sorted = predictions.toSorted((one, other) => one.probability - other.probability);
  const size = Math.max(leastSize, Math.ceil(sorted.length / mostPoints));
  const blocks: Block[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const group = sorted.slice(from, from + size);
    blocks.push({
      size: group.length,
      probability: group.reduce((sum, { probability }) => sum + probability, 0),
      right: group.filter(({ right }) => right).length,
    });
    while (blocks.length > 1 && shareOf(blocks.at(-1)!) <= shareOf(blocks.at(-2)!)) {
      const [before, last] = blocks.splice(-2) as [Block, Block];
      blocks.push({
        size: before.size + last.size,
        probability: before.probability + last.probability,
        right: before.right + last.right,
      });
    }
  }
  return blocks.map((block) => [block.probability / block.size, shareOf(block)]);
}

function shareOf({ size, right }: Block): number {
  return (right + 0.5) / (size + 1);
}
