import type { Shape } from './glyph.js';

/** A straight line: where it stands across, and from where to where it runs. */
export interface Edge {
  at: number;
  from: number;
  to: number;
}

export interface Edges {
  vertical: Edge[];
  horizontal: Edge[];
}

/** Lines are thinner than this, boxes are broader and higher (points). */
const thin = 2.2;
/** Boxes lower than this are pills or bars, unless they touch the next. */
const lowest = 21;
/** Ends of rules this close are joined. */
const joint = 2;

/** The rules on a page and the sides of its boxes, what lies on one line joined. Boxes as wide as the page are its ground. */
export function edgesOf(shapes: readonly Shape[], width: number): Edges {
  const boxes = shapes.filter(
    ({ x0, x1, y0, y1 }) => x1 - x0 > 4 * thin && y1 - y0 > 2 * thin && x1 - x0 < 0.97 * width,
  );
  const framing = boxes.filter(
    (box) => box.y1 - box.y0 >= lowest || boxes.some((other) => touches(box, other)),
  );
  const lines = shapes.filter(({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0) < thin);
  const upright = lines.filter(({ x0, x1, y0, y1 }) => y1 - y0 > x1 - x0);
  const level = lines.filter((line) => !upright.includes(line));
  return {
    vertical: joined([
      ...upright.map(({ x0, x1, y0, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })),
      ...framing.flatMap(({ x0, x1, y0, y1 }) => [x0, x1].map((at) => ({ at, from: y0, to: y1 }))),
    ]),
    horizontal: joined([
      ...level.map(({ x0, x1, y0, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })),
      ...framing.flatMap(({ x0, x1, y0, y1 }) => [y0, y1].map((at) => ({ at, from: x0, to: x1 }))),
    ]),
  };
}

function touches(one: Shape, other: Shape): boolean {
  return (
    one !== other && Math.abs(one.y0 - other.y0) < 1 && Math.abs(one.y1 - other.y1) < 1 &&
    (Math.abs(one.x1 - other.x0) < 1 || Math.abs(one.x0 - other.x1) < 1)
  ); // prettier-ignore
}

function joined(edges: Edge[]): Edge[] {
  const found: Edge[] = [];
  for (const edge of edges.sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from)) {
    const last = found.at(-1);
    if (last && Math.abs(last.at - edge.at) < 1.2 && edge.from <= last.to + joint)
      last.to = Math.max(last.to, edge.to);
    else found.push({ ...edge });
  }
  return found;
}
