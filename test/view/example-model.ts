import { readFileSync } from 'node:fs';
import { readJson } from '../../src/export/json/read.js';
import { buildGraph } from '../../src/graph/graph.js';
import type { KnowledgeGraph } from '../../src/graph/graph.js';
import type { Fact } from '../../src/model/fact.js';
import { encodeGraph } from '../../src/view/data/encode.js';
import { layOut } from '../../src/view/layout/layout.js';
import { buildModel } from '../../src/view/page/model/build-model.js';
import type { PageModel } from '../../src/view/page/model/model.js';
import { EXAMPLE } from '../graph/example.js';

/** The graph of the bundled articles, as it stands in the repository. */
export function zoomGraph(): KnowledgeGraph {
  return readJson(readFileSync('graphs/zoom/graph.json', 'utf8'), 'graph.json');
}

export function modelOf(graph: KnowledgeGraph): PageModel {
  return buildModel(encodeGraph(graph, layOut(graph), 'Example'));
}

/** Entities named by single letters, and facts written `a b`, `a b 0.5`, `a b 0.5 planned 2020-08-03`. */
export function modelOfFacts(...lines: readonly string[]): PageModel {
  const facts = lines.map((line, index): Fact => {
    const [subject = '', object = '', confidence = '1', modality = 'actual', date] = line.split(' ');
    return {
      ...EXAMPLE.facts[0] as Fact, id: `f${index}`, relation: `R${index}`, subject, object, confidence: Number(confidence), modality: modality as Fact['modality'],
      polarity: 'asserted', tense: 'present', qualifiers: date === undefined ? {} : { date }, conflicts: [],
    };
  });
  const names = [...new Set(facts.flatMap(({ subject, object }) => [subject, String(object)]))].sort();
  const entities = names.map((name) => ({ id: name, name: name.toUpperCase(), type: name < 'm' ? 'Person' : 'Place', aliases: [], mentions: [] }));
  return modelOf(buildGraph({ ...EXAMPLE, entities, facts }));
}
