import { fillOf } from '../palette.js';
import type { Picture } from '../picture.js';
import { clip } from '../plain-text.js';
import { STANDING_WORDS, STANDINGS } from '../../model/standing.js';
import { dotHtml } from './strings.js';

const MAX_TYPE_LENGTH = 30;

/** What the colours and lines that occur mean, and how much is not drawn. */
export function legendStatement(picture: Picture): string {
  const types = [...new Set(picture.nodes.map((node) => node.type))].sort();
  const present = new Set(picture.edges.map((edge) => edge.standing));
  const rows = [
    row('<b>Legend</b>'),
    ...types.map((type) => row(dotHtml(clip(type, MAX_TYPE_LENGTH)) || ' ', ` bgcolor="${fillOf(type)}"`)),
    ...STANDINGS.filter((standing) => present.has(standing)).map((standing) => row(`${lineSample(standing)} ${STANDING_WORDS[standing]}`)),
    ...hidden(picture).map((words) => row(`<i>${words}</i>`)),
  ];
  const table = `<table border="0" cellborder="0" cellspacing="2" cellpadding="4">${rows.join('')}</table>`;
  return `  legend [shape=box style=solid color="#ADB5BD" fontsize=10 margin=0 tooltip="Legend" label=<${table}>]`;
}

function row(content: string, attributes = ''): string {
  // Viewers have wider fonts than Graphviz reckons with: the spaces keep the words inside the frame.
  return `<tr><td align="left"${attributes}>${content}    </td></tr>`;
}

function lineSample(standing: string): string {
  if (standing === 'actual') return '&#8212;&#8212;';
  return standing === 'former' ? '&#183;&#183;&#183;&#183;' : '&#8211; &#8211;';
}

function hidden({ hiddenNodeCount, hiddenFactCount }: Picture): string[] {
  if (hiddenFactCount > 0) return [`not drawn: ${hiddenFactCount} facts, ${hiddenNodeCount} entities or values`];
  return hiddenNodeCount > 0 ? [`not drawn: ${hiddenNodeCount} without facts`] : [];
}
