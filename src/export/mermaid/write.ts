import type { KnowledgeGraph } from '../../graph/graph.js';
import { knowledgeOf } from '../../graph/read.js';
import { groupBy } from '../../model/group-by.js';
import { fillOf } from '../palette.js';
import { legiblePicture } from '../picture.js';
import type { PictureEdge } from '../picture.js';
import { clip } from '../plain-text.js';

/** Mermaid draws at most 500 edges and 50,000 characters, and is legible long before. */
const MAX_DRAWN_FACTS = 120;
const MAX_LABEL_LENGTH = 60;

/** A picture of the graph's centre in Mermaid's language, which many Markdown viewers draw. */
export function writeMermaid(graph: KnowledgeGraph): string {
  const picture = legiblePicture(knowledgeOf(graph), MAX_DRAWN_FACTS);
  const nameByKey = new Map(picture.nodes.map((node, index) => [node.key, `n${index}`]));
  const types = groupBy(picture.nodes, (node) => node.type);
  const classes = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'flowchart LR',
    ...picture.nodes.map(({ key, label }) => `  ${nameByKey.get(key)}["${mermaidText(label)}"]`),
    ...picture.edges.map((edge) => `  ${edgeStatement(edge, nameByKey)}`),
    ...classes.map(([type], index) => `  classDef type${index} fill:${fillOf(type)},stroke:#495057,color:#212529`),
    ...classes.map(([, nodes], index) => `  class ${nodes.map(({ key }) => nameByKey.get(key)).join(',')} type${index}`),
    '',
  ].join('\n');
}

function edgeStatement({ source, target, label, standing }: PictureEdge, nameByKey: ReadonlyMap<string, string>): string {
  const arrow = standing === 'actual' ? '-->' : '-.->';
  return `${nameByKey.get(source)} ${arrow}|"${mermaidText(label)}"| ${nameByKey.get(target)}`;
}

/** Only letters, digits and a few harmless marks stand for themselves; an empty label would be a syntax error. */
function mermaidText(text: string): string {
  const clipped = clip(text, MAX_LABEL_LENGTH);
  if (clipped.trim() === '') return '#32;';
  // "1. x" and "- x" are lists to Mermaid, which it then refuses to draw.
  return clipped
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,_'’-]/gu, codeOf)
    .replace(/^( *\p{N}*)([.-])/u, (_, before: string, mark: string) => before + codeOf(mark));
}

function codeOf(character: string): string {
  return `#${character.codePointAt(0)};`;
}
