import type { Layout } from '../layout.js';

/** Looks of word processors: further DOCX forms, and PDF as LibreOffice writes it. */
export const officeLayouts: Record<string, Layout> = {};
