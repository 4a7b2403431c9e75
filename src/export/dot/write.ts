import type { KnowledgeGraph } from '../../graph/graph.js';
import { fillOf } from '../palette.js';
import { fullPicture } from '../picture.js';
import type { Picture, PictureEdge, PictureNode } from '../picture.js';
import { clip } from '../plain-text.js';
import type { Standing } from '../../model/standing.js';
import { dotLabel, dotString, wrap } from './strings.js';
import { legendStatement } from './legend.js';

const MAX_LABEL_LENGTH = 80;
const MAX_TOOLTIP_LENGTH = 300;

/** The line of a fact: whole only for what is so. */
const LINE_STYLES: Readonly<Record<Standing, string>> = {
  actual: 'color="#495057" fontcolor="#212529"',
  former: 'color="#868E96" fontcolor="#495057" style=dotted',
  denied: 'color="#C92A2A" fontcolor="#C92A2A" style=dashed',
  planned: 'color="#868E96" fontcolor="#495057" style=dashed',
  threatened: 'color="#868E96" fontcolor="#495057" style=dashed',
  in_talks: 'color="#868E96" fontcolor="#495057" style=dashed',
  possible: 'color="#868E96" fontcolor="#495057" style=dashed',
  advised: 'color="#868E96" fontcolor="#495057" style=dashed',
  claimed: 'color="#868E96" fontcolor="#495057" style=dashed',
};

/** The whole graph in Graphviz's language. */
export function writeDot(graph: KnowledgeGraph): string {
  return drawDot(fullPicture(graph));
}

/** A picture in Graphviz's language, with its legend. */
export function drawDot(picture: Picture): string {
  return [
    'digraph relata {',
    '  graph [rankdir=LR fontname="Helvetica" bgcolor="white" nodesep=0.3 ranksep=0.6 outputorder=edgesfirst]',
    '  node [shape=box style="rounded,filled" fontname="Helvetica" fontsize=12 color="#495057" margin="0.2,0.07"]',
    '  edge [fontname="Helvetica" fontsize=10 arrowsize=0.7]',
    ...picture.nodes.map(nodeStatement),
    ...picture.edges.map(edgeStatement),
    legendStatement(picture),
    '}',
    '',
  ].join('\n');
}

function nodeStatement({ key, label, type, kind }: PictureNode): string {
  const shape = kind === 'literal' ? ' shape=note style=filled' : '';
  const lines = wrap(clip(label, MAX_LABEL_LENGTH));
  return `  ${dotString(key)} [label=${dotLabel(lines)} tooltip=${dotLabel([`${label} (${type})`])} fillcolor="${fillOf(type)}"${shape}]`;
}

function edgeStatement({ source, target, label, standing, quote }: PictureEdge): string {
  const tooltip = clip(`${label}: ${quote}`, MAX_TOOLTIP_LENGTH);
  return `  ${dotString(source)} -> ${dotString(target)} [label=${dotLabel([clip(label, MAX_LABEL_LENGTH)])} ` +
    `tooltip=${dotLabel([tooltip])} labeltooltip=${dotLabel([tooltip])} ${LINE_STYLES[standing]}]`;
}
