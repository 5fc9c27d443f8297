import { JSDOM } from 'jsdom';

/** What is read here of the elements and texts of a rendered document. */
interface RenderedNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<RenderedNode>;
}

const textNode = 3;
const parting = new Set([
  'P',
  'BR',
  'TD',
  'TR',
  'TABLE',
  'DIV',
  'LI',
  'SECTION',
  'HEADER',
  'FOOTER',
  'ARTICLE',
]);
/** Style sheets, and the numbers of notes. */
const unread = new Set(['STYLE', 'SUP']);
const globals = ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'HTMLElement'];

/** The text that docx-preview, which draws Word documents in a browser, shows of this one. */
export async function shownByPreview(docx: Uint8Array): Promise<string> {
  const { window } = new JSDOM('<body></body>');
  for (const name of globals) Object.assign(globalThis, { [name]: window[name] });
  Object.assign(globalThis, { requestAnimationFrame: () => 0 }); // sizes of drawings, which nobody looks at
  const { parseAsync, renderDocument } = await import('docx-preview');
  const settings = {
    ignoreFonts: true,
    ignoreLastRenderedPageBreak: true,
    breakPages: false,
    renderAltChunks: false,
  };
  const nodes = (await renderDocument(
    await parseAsync(docx, settings),
    settings,
  )) as unknown as RenderedNode[];
  return nodes.map((node) => textOf(node)).join('\n');
}

function textOf(node: RenderedNode): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  if (unread.has(node.nodeName.toUpperCase())) return '';
  const texts = [...node.childNodes].map((child) => textOf(child));
  // It numbers and lists a note twice where its sign stands in a heading.
  const inner = (node.nodeName.toUpperCase() === 'OL' ? [...new Set(texts)] : texts).join('');
  return parting.has(node.nodeName.toUpperCase()) ? `\n${inner}\n` : inner;
}
