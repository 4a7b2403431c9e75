import type { KnowledgeGraph } from '../../graph/graph.js';
import { knowledgeOf } from '../../graph/read.js';
import type { Standing } from '../../model/standing.js';
import { borderOf, fillOf, lineColourOf } from '../palette.js';
import { fullPicture } from '../picture.js';
import type { Picture, PictureEdge, PictureNode } from '../picture.js';
import { clip } from '../plain-text.js';
import { dotLabel, dotString, wrap } from './strings.js';
import { legendLabel } from './legend.js';

const MAX_LABEL_LENGTH = 80;
const MAX_TOOLTIP_LENGTH = 300;

/** The whole graph in Graphviz's language. */
export function writeDot(graph: KnowledgeGraph): string {
  return drawDot(fullPicture(knowledgeOf(graph)));
}

/** A picture in Graphviz's language, with its legend below. */
export function drawDot(picture: Picture): string {
  return [
    'digraph relata {',
    '  graph [rankdir=LR fontname="Helvetica" fontsize=12 fontcolor="#495057" bgcolor="white" pad=0.25 nodesep=0.17 ranksep=0.2 outputorder=edgesfirst',
    `    labelloc=b label=${legendLabel(picture)}]`,
    '  node [shape=box style="rounded,filled" fontname="Helvetica" fontsize=12.5 fontcolor="#212529" penwidth=1.3 height=0.1 margin="0.2,0.08"]',
    '  edge [fontname="Helvetica" fontsize=10.5 arrowsize=0.7 penwidth=1.1]',
    ...picture.nodes.map(nodeStatement),
    ...picture.edges.map(edgeStatement),
    '}',
    '',
  ].join('\n');
}

/** What is mentioned most is written largest. */
function nodeStatement({ key, label, type, kind, weight }: PictureNode): string {
  const look = kind === 'literal' ? ' shape=note style=filled fontsize=11.5' : ` fontsize=${(12.5 + 6 * Math.sqrt(weight)).toFixed(1)}`;
  const lines = wrap(clip(label, MAX_LABEL_LENGTH));
  return `  ${dotString(key)} [label=${dotLabel(lines)} tooltip=${dotLabel([`${label} (${type})`])} fillcolor="${fillOf(type)}" color="${borderOf(type)}"${look}]`;
}

function edgeStatement({ source, target, label, standing, quote }: PictureEdge): string {
  const tooltip = clip(`${label}: ${quote}`, MAX_TOOLTIP_LENGTH);
  return `  ${dotString(source)} -> ${dotString(target)} [label=${dotLabel([clip(label, MAX_LABEL_LENGTH)])} ` +
    `tooltip=${dotLabel([tooltip])} labeltooltip=${dotLabel([tooltip])} ${lineStyle(standing)}]`;
}

/** The line of a fact: whole only for what is so. */
function lineStyle(standing: Standing): string {
  const colour = lineColourOf(standing);
  if (standing === 'actual') return `color="${colour}" fontcolor="${colour}"`;
  return `color="${colour}" fontcolor="${colour}" penwidth=1.4 style=${standing === 'former' ? 'dotted' : 'dashed'}`;
}
