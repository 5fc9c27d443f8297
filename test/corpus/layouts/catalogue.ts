import { heldOutLayouts } from './held-out/index.js';
import { htmlLayouts } from './html/index.js';
import { layouts } from './index.js';
import type { Layout } from './layout.js';
import { officeLayouts } from './office/index.js';

/** A look by name, and whether the parser's rules were written without seeing it. */
export interface CataloguedLayout {
  name: string;
  layout: Layout;
  heldOut: boolean;
}

/** Every look there is, those that need a program included. */
export const catalogue: CataloguedLayout[] = [
  ...listed({ ...layouts, ...htmlLayouts, ...officeLayouts }, false),
  ...listed(heldOutLayouts, true),
];

function listed(named: Record<string, Layout>, heldOut: boolean): CataloguedLayout[] {
  return Object.entries(named).map(([name, layout]) => ({ name, layout, heldOut }));
}
