import type { Layout } from '../layout.js';

/** Looks written in HTML and CSS, printed by Chromium. */
export const htmlLayouts: Record<string, Layout> = {};
