import { STANDING_WORDS, STANDINGS } from '../../model/standing.js';
import type { Standing } from '../../model/standing.js';
import { borderOf, fillOf, lineColourOf } from '../palette.js';
import type { Picture } from '../picture.js';
import { clip } from '../plain-text.js';
import { dotHtml } from './strings.js';

const MAX_TYPE_LENGTH = 30;
const ITEMS_IN_ROW = 10;

/** What the colours and lines that occur mean, and how much is not drawn: the label below a picture, as an HTML-like table. */
export function legendLabel(picture: Picture): string {
  const types = [...new Set(picture.nodes.map((node) => node.type))].sort();
  const present = new Set(picture.edges.map((edge) => edge.standing));
  const rows = [
    ...inRows(types.map(typeSample)),
    ...inRows(STANDINGS.filter((standing) => present.has(standing)).map(lineSample)),
    ...hidden(picture).map((words) => table(cell(`<i>${words}</i>`))),
  ];
  if (rows.length === 0) return '""';
  return `<<table border="0" cellborder="0" cellspacing="0" cellpadding="5">${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>>`;
}

function inRows(cells: readonly string[]): string[] {
  const count = Math.ceil(cells.length / ITEMS_IN_ROW);
  return Array.from({ length: count }, (_, index) => table(...cells.slice(index * ITEMS_IN_ROW, (index + 1) * ITEMS_IN_ROW)));
}

function table(...cells: readonly string[]): string {
  return `<table border="0" cellborder="0" cellspacing="6" cellpadding="2"><tr>${cells.join('')}</tr></table>`;
}

// Viewers have wider fonts than Graphviz reckons with: the spaces keep the words apart.
function cell(content: string, attributes = ''): string {
  return `<td${attributes}> ${content}  </td>`;
}

function typeSample(type: string): string {
  return cell(dotHtml(clip(type, MAX_TYPE_LENGTH)) || ' ', ` border="1" style="rounded" color="${borderOf(type)}" bgcolor="${fillOf(type)}"`);
}

function lineSample(standing: Standing): string {
  const line = standing === 'actual' ? '&#8212;&#8212;' : standing === 'former' ? '&#183; &#183; &#183; &#183;' : '&#8211; &#8211; &#8211;';
  return cell(`<font color="${lineColourOf(standing)}"><b>${line}</b></font>&#160; ${STANDING_WORDS[standing]}`);
}

function hidden({ hiddenNodeCount, hiddenFactCount }: Picture): string[] {
  if (hiddenFactCount > 0) return [`not drawn: ${hiddenFactCount} facts, ${hiddenNodeCount} entities or values`];
  return hiddenNodeCount > 0 ? [`not drawn: ${hiddenNodeCount} without facts`] : [];
}
