import type { RegionKind } from '../../model/document.js';
import type { DomElement, DomNode } from './dom.js';
import { isElement, isTextNode, walkDom } from './dom.js';

/** A paragraph of a page, on one line. */
export interface TextBlock {
  readonly text: string;
  readonly kind: Extract<RegionKind, 'title' | 'heading' | 'caption' | 'markup'> | null;
}

const BLOCKS = new Set(
  ('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul br').split(' '),
);
const NEVER_TEXT = new Set(
  ('script style noscript template svg math iframe object embed video audio canvas map head button select option input textarea ' +
  'datalist link meta title').split(' '),
);
const PAGE_FURNITURE = new Set(['nav', 'footer', 'aside', 'form', 'menu']);
const KIND_OF_ELEMENT: ReadonlyMap<string, TextBlock['kind']> = new Map([
  ['h1', 'heading'], ['h2', 'heading'], ['h3', 'heading'], ['h4', 'heading'], ['h5', 'heading'], ['h6', 'heading'],
  ['figcaption', 'caption'], ['caption', 'caption'],
]);

const BLANK_LINE = /\n[ \t\r]*\n/;

/** The text of a tree by paragraphs. `withFurniture` keeps menus, footers and asides. */
export function textBlocks(root: DomNode, withFurniture: boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  const kinds: TextBlock['kind'][] = [];
  let parts: string[] = [];
  let preDepth = 0;
  const close = (): void => {
    const text = parts.join('').replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (text !== '') blocks.push({ text, kind: kinds.at(-1) ?? null });
    parts = [];
  };
  const enter = (node: DomNode): boolean => {
    if (isTextNode(node)) {
      const [first = '', ...rest] = preDepth > 0 ? (node.textContent ?? '').split(BLANK_LINE) : [node.textContent ?? ''];
      parts.push(first);
      for (const part of rest) {
        close();
        parts.push(part);
      }
    }
    if (!isElement(node)) return false;
    if (isHidden(node) || (!withFurniture && PAGE_FURNITURE.has(node.localName))) return false;
    if (!BLOCKS.has(node.localName)) return true;
    close();
    if (node.localName === 'pre') preDepth += 1;
    const kind = kindOf(node);
    if (kind !== undefined) kinds.push(kind);
    return true;
  };
  const leave = (node: DomNode): void => {
    if (!isElement(node) || !BLOCKS.has(node.localName)) return;
    close();
    if (node.localName === 'pre') preDepth -= 1;
    if (kindOf(node) !== undefined) kinds.pop();
  };
  walkDom(root, enter, leave);
  close();
  return blocks;
}

/** Preformatted text is code only where it says so: old press releases are preformatted too. */
function kindOf(element: DomElement): TextBlock['kind'] | undefined {
  const isCode = element.localName === 'pre' && element.firstChild !== null && isElement(element.firstChild) && element.firstChild.localName === 'code';
  return isCode ? 'markup' : KIND_OF_ELEMENT.get(element.localName);
}

function isHidden(element: DomElement): boolean {
  if (NEVER_TEXT.has(element.localName)) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
