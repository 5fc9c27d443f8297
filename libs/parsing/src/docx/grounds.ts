import type { Ground } from './pallor.js';

const white = 0xffffff;

/** What is behind the text under way: the page, a table, a cell or a box; null when it cannot be told. */
export class Grounds {
  private readonly around: (number | null)[] = [];
  private page = white;

  get current(): number | null {
    const inner = this.around.at(-1);
    return inner === undefined ? this.page : inner;
  }

  paintPage(colour: number | null): void {
    this.page = colour ?? white;
  }

  /** A table or cell opens: what is around shows through until it is painted. */
  enter(): void {
    this.around.push(this.current);
  }

  /** A box with this ground opens. */
  enterBox(ground: Ground): void {
    this.around.push(ground === undefined ? this.current : ground);
  }

  leave(): void {
    this.around.pop();
  }

  /** The innermost table, cell or box has this ground; undefined lets through what is beneath. */
  paint(ground: Ground): void {
    if (ground !== undefined && this.around.length > 0) this.around[this.around.length - 1] = ground;
  }
}
