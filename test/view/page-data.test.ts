import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { knowledgeOf } from '../../src/graph/read.js';
import { decodeKnowledge } from '../../src/view/data/decode.js';
import { embedJson } from '../../src/view/data/embed-json.js';
import { encodeGraph } from '../../src/view/data/encode.js';
import { layOut } from '../../src/view/layout/layout.js';
import { buildModel } from '../../src/view/page/model/build-model.js';
import { toShown } from '../../src/view/page/text/shown-text.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { hostileText, knowledge, SEED } from '../arbitraries.js';

/** What a page does not keep. */
function withoutUnseen(k: Knowledge): Knowledge {
  return { ...k, documents: k.documents.map((document) => ({ ...document, regions: [] })), decisions: [], diagnostics: [] };
}

function encode(k: Knowledge): ReturnType<typeof encodeGraph> {
  const graph = buildGraph(k);
  return encodeGraph(graph, layOut(graph), 'Title');
}

describe('page data', () => {
  test('gives back the knowledge, through the JSON in the page', () => {
    fc.assert(fc.property(knowledge, (k) => {
      const read = JSON.parse(embedJson(encode(k))) as ReturnType<typeof encode>;
      expect(decodeKnowledge(read)).toStrictEqual(withoutUnseen(knowledgeOf(buildGraph(k))));
    }), { seed: SEED, numRuns: 300 });
  });

  test('makes a model of it that agrees with the graph', () => {
    fc.assert(fc.property(knowledge, (k) => {
      const graph = buildGraph(k);
      const model = buildModel(encode(k));
      expect(model.nodes.map(({ key }) => key)).toEqual(graph.nodes());
      expect(model.facts.map(({ id, subject, object }) => [id, model.nodes[subject]?.key, model.nodes[object]?.key])).toEqual(
        graph.mapEdges((id, _, source, target) => [id, source, target]));
      for (const node of model.nodes) expect(node.facts.length).toBe(graph.edges(node.key).length);
    }), { seed: SEED, numRuns: 200 });
  });

  test('holds nothing that could end its element or deceive a reader of the source', () => {
    fc.assert(fc.property(fc.array(hostileText), (texts) => {
      const json = embedJson(texts);
      expect(json).not.toMatch(/[<>&\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
      expect(JSON.parse(json)).toEqual(texts);
    }), { seed: SEED, numRuns: 1000 });
  });

  test('shows text at the same length, without marks that turn writing round', () => {
    fc.assert(fc.property(hostileText, (text) => {
      expect(toShown(text)).toHaveLength(text.length);
      expect(toShown(text)).not.toMatch(/[\u0000\u001B\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    }), { seed: SEED, numRuns: 1000 });
  });
});
