import type { KnowledgeGraph } from '../../graph/graph.js';
import { toPropertyGraph } from '../../graph/property-graph.js';
import { factsOf } from '../../graph/read.js';
import { toIdentifier } from '../../graph/portable-id.js';
import { factType } from '../../model/fact.js';
import { ENTITY_TYPES } from '../../model/mention.js';
import { standingOf } from '../../model/standing.js';
import type { Standing } from '../../model/standing.js';
import { bandOf, fillOf } from '../palette.js';

const INK = '#212529';
const BORDER = '#495057';

/**
 * A style for Neo4j Browser in its own language, GraSS: names as captions, colours by type, and every relationship type of
 * the graph that is not simply so as a band in a colour of its own. GraSS has no patterns for types, so they are listed; and no
 * broken lines, so colour and name have to tell. Browser writes names in dark grey, whatever a style says, and on a line that is
 * wider than they are high: it is the band that has the colour.
 */
export function writeGrass(graph: KnowledgeGraph): string {
  return [
    rule('node', { diameter: '50px', color: '#FFFFFF', 'border-color': BORDER, 'border-width': '1px', 'text-color-internal': INK, 'font-size': '10px', caption: '"{name}"' }),
    rule('relationship', { color: '#868E96', 'shaft-width': '1px', 'font-size': '7px', padding: '3px', 'text-color-external': INK, 'text-color-internal': '#FFFFFF', caption: '"<type>"' }),
    ...FURNITURE.map(([label, size, fill]) => rule(`node.${label}`, { diameter: size, ...filled(fill), caption: '"{name}"' })),
    ...typeFills(graph).map(([label, fill]) => rule(`node.${label}`, { diameter: VALUES.has(label) ? '45px' : '65px', ...filled(fill), caption: '"{name}"' })),
    ...PROVENANCE.map((type) => rule(`relationship.${type}`, { color: '#CED4DA', 'shaft-width': '1px', 'text-color-external': '#868E96', caption: '"<type>"' })),
    ...uncertainTypes(graph).map(([type, standing]) =>
      rule(`relationship.${type}`, { color: bandOf(standing), 'shaft-width': '10px', 'text-color-external': INK, 'text-color-internal': INK, caption: '"<type>"' })),
    '',
  ].join('\n');
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  return `${selector} {\n${Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
}

function filled(fill: string): Readonly<Record<string, string>> {
  return { color: fill, 'border-color': BORDER, 'text-color-internal': INK };
}

/** Labels that say where things come from; smaller than the things themselves. */
const FURNITURE: readonly (readonly [label: string, diameter: string, fill: string])[] = [
  ['Entity', '65px', '#FFFFFF'], ['Literal', '40px', '#E9ECEF'], ['Document', '50px', '#F1F3F5'], ['Sentence', '35px', '#F8F9FA'], ['Dataset', '35px', '#DEE2E6'],
];

/** Values are smaller than things. */
const VALUES: ReadonlySet<string> = new Set(['Date', 'Quantity', 'Text']);

const PROVENANCE = ['MENTIONS', 'SUPPORTS', 'PART_OF'];

/** The labels of types, those built in and those that the graph has, with their colours. Later rules win over earlier ones. */
function typeFills(graph: KnowledgeGraph): [string, string][] {
  const fills = new Map<string, string>(ENTITY_TYPES.map((type) => [type === 'Work/Document' ? 'Work' : type, fillOf(type)]));
  fills.set('Text', fillOf('Text'));
  for (const { labels: [, label], properties: { type } } of toPropertyGraph(graph).nodes) {
    if (label !== undefined && typeof type === 'string') fills.set(label, fillOf(type));
  }
  return [...fills].filter(([label]) => isSelector(label)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function uncertainTypes(graph: KnowledgeGraph): [string, Exclude<Standing, 'actual'>][] {
  const types = new Map<string, Exclude<Standing, 'actual'>>();
  for (const fact of factsOf(graph)) {
    const standing = standingOf(fact);
    if (standing !== 'actual') types.set(toIdentifier(factType(fact)), standing);
  }
  return [...types].filter(([type]) => isSelector(type)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether GraSS can name it: it has no way to write other characters. What it cannot name keeps the look of all. */
function isSelector(name: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(name);
}
