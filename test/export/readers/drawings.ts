import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { readBack } from './read-back.js';
import type { ReadBack } from './read-back.js';

interface DotJson {
  readonly objects?: readonly { readonly _gvid: number; readonly name: string; readonly label: string; readonly shape?: string }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly label: string; readonly style?: string }[];
}

export interface DotRead extends ReadBack {
  /** Types of facts drawn with a whole line. */
  readonly wholeLines: readonly string[];
}

/** Graphviz itself reads the file. */
export async function readDot(text: string): Promise<DotRead> {
  const graphviz = await Graphviz.load();
  const { objects = [], edges = [] } = JSON.parse(graphviz.layout(text, 'json', 'dot')) as DotJson;
  const nodes = new Map(objects.filter(({ name }) => name !== 'legend').map((node) => [node._gvid, node]));
  const label = (id: number): string => unescapeDot(nodes.get(id)?.label ?? '?');
  return {
    ...readBack(
      [...nodes.values()].filter(({ name }) => name.startsWith('entity:')).map(({ _gvid }) => label(_gvid)),
      edges.map(({ tail, head, label: type }) => [label(tail), unescapeDot(type), label(head)]),
    ),
    wholeLines: edges.filter(({ style }) => style === undefined || style === '').map((edge) => unescapeDot(edge.label)),
  };
}

function unescapeDot(label: string): string {
  return label.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? ' ' : character)).replaceAll('&amp;', '&');
}

export interface MermaidRead extends ReadBack {
  readonly wholeLines: readonly string[];
}

/** Every line must be one of those that we write. */
export function readMermaid(text: string): MermaidRead {
  const nodes = new Map<string, string>();
  const facts: [string, string, string][] = [];
  const wholeLines: string[] = [];
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== 'flowchart LR') throw new Error(`unexpected ${head}`);
  for (const line of lines) {
    const node = /^ {2}(n\d+)\["([^"<>\\`{}[\]|]+)"\]$/.exec(line);
    const edge = /^ {2}(n\d+) (-->|-\.->)\|"([^"<>\\`{}[\]|]+)"\| (n\d+)$/.exec(line);
    if (node !== null) nodes.set(node[1] ?? '', unescapeMermaid(node[2] ?? ''));
    else if (edge !== null) {
      const type = unescapeMermaid(edge[3] ?? '');
      facts.push([nodes.get(edge[1] ?? '') ?? '?', type, nodes.get(edge[4] ?? '') ?? '?']);
      if (edge[2] === '-->') wholeLines.push(type);
    } else if (!/^ {2}(classDef type\d+ fill:#[0-9A-F]{6},stroke:#495057,color:#212529|class n\d+(,n\d+)* type\d+)$/.test(line)) {
      throw new Error(`unexpected ${line}`);
    }
  }
  return { ...readBack([...nodes.values()], facts), wholeLines };
}

function unescapeMermaid(text: string): string {
  return text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
