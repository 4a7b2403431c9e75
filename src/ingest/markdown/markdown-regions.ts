import type { Region } from '../../model/document.js';
import type { Line } from '../../text/lines.js';
import { splitLines } from '../../text/lines.js';
import { inlineMarks } from './inline-marks.js';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX_HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*(#*)[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const PREFIX = /^[ \t]*(?:(?:>[ \t]?)+|)(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,3}[.)][ \t]+)?/;
const DEFINITION = /^ {0,3}\[(?!\^)[^[\]]{1,200}\]:[ \t]*\S/;
const FOOTNOTE = /^ {0,3}\[\^[^[\]\s]{1,50}\]:/;
const TABLE_RULE = /^ {0,3}\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$/;

const LONGEST_HEADING = 160;

/** Marks the signs of Markdown from `from` on: everything that is no text of the article. */
export function markdownRegions(text: string, from: number): Region[] {
  const lines = splitLines(text).filter((line) => line.start >= from);
  const written = lines.map((line) => text.slice(line.start, line.end));
  const regions: Region[] = [];
  let fence: string | null = null;
  let hasTitle = false;
  let isInTable = false;
  lines.forEach((line, index) => {
    const content = written[index] ?? '';
    const opening = FENCE.exec(content)?.[1] ?? null;
    if (fence !== null || opening !== null) {
      regions.push({ ...spanOf(line), kind: 'markup' });
      fence = nextFence(fence, opening, content);
      return;
    }
    isInTable = isTableLine(content, written[index + 1], isInTable);
    if (isInTable || DEFINITION.test(content)) {
      regions.push({ ...spanOf(line), kind: 'markup' });
      return;
    }
    const heading = headingRegions(line, content, written[index + 1], !hasTitle);
    hasTitle ||= heading.some((region) => region.kind === 'title');
    // One by one: a line can have more marks than a call can have arguments.
    for (const region of heading.length > 0 ? heading : paragraphMarks(line, content, written[index - 1])) regions.push(region);
  });
  return regions;
}

/** A fence closes by its own sign, at least as often, with nothing behind it. */
function nextFence(fence: string | null, opening: string | null, content: string): string | null {
  if (fence === null) return opening;
  const closes = opening !== null && opening.startsWith(fence) && content.trim() === opening;
  return closes ? null : fence;
}

/** A heading, or the title, and the signs that make it one. */
function headingRegions(line: Line, content: string, below: string | undefined, mayBeTitle: boolean): Region[] {
  const match = ATX_HEADING.exec(content);
  const isUnderlined = match === null && content.trim() !== '' && content.length <= LONGEST_HEADING && below !== undefined && UNDERLINE.test(below) && !/^\s*[>*+|-]/.test(content);
  if (match === null && !isUnderlined) return [];
  const words = match === null ? content.trim() : (match[2] ?? '');
  const isTop = match === null ? (below ?? '').includes('=') : match[1] === '#';
  const start = line.start + content.indexOf(words, match === null ? 0 : content.indexOf('#') + (match[1] ?? '').length);
  const end = start + words.length;
  const kind = isTop && mayBeTitle ? 'title' : 'heading';
  const signs: Region[] = [{ start: line.start, end: start, kind: 'markup' }, { start: end, end: line.end, kind: 'markup' }];
  return [{ start, end, kind }, ...signs, ...inlineMarks(words, start).filter((mark) => mark.kind === 'markup')];
}

function paragraphMarks(line: Line, content: string, above: string | undefined): Region[] {
  if (UNDERLINE.test(content) && above !== undefined && above.trim() !== '') return [{ ...spanOf(line), kind: 'markup' }];
  const prefix = (FOOTNOTE.exec(content) ?? PREFIX.exec(content))?.[0] ?? '';
  const rest = content.slice(prefix.length);
  return [{ start: line.start, end: line.start + prefix.length, kind: 'markup' }, ...inlineMarks(rest, line.start + prefix.length)];
}

/** A table begins above its rule and goes on as long as there are bars. */
function isTableLine(content: string, below: string | undefined, isInTable: boolean): boolean {
  return content.includes('|') && (isInTable || TABLE_RULE.test(content) || TABLE_RULE.test(below ?? ''));
}

function spanOf(line: Line): { start: number; end: number } {
  return { start: line.start, end: line.end };
}
