import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, type KnowledgeGraph } from '../../src/graph/graph.js';
import type { EntityExplanation, FactExplanation } from '../../src/query/explanation.js';
import { explain, renderExplanation } from '../../src/query/explain.js';
import { HOSTILE_NAMES, knowledge, SEED } from '../arbitraries.js';
import { EXAMPLE } from '../graph/example.js';
import { doc, docs, resolveLines } from '../resolve/notation.js';

const NEWS = buildGraph(resolveLines([
  doc('a', 'It rained.\nThen [P:y|Eric Yuan] set up [O|Zoom] in San Jose. => zoom FOUNDED_BY y; rule=verb:set up'),
  doc('b', 'Reports say [P:y|Yuan] built [O|Zoom]. => zoom FOUNDED_BY y; attribution=a letter; rule=verb:build'),
  doc('c', '[P|Ann Yuan] sings in [L|Washington]'),
  doc('d', '[P:w|Marcus Washington] said. [P:w|Washington] left. [P:j|Ann Roe] runs [O|Acme] => j CHIEF_EXECUTIVE_OF acme'),
  doc('e', '[P:j|Jo Day] runs [O|Acme] now => j CHIEF_EXECUTIVE_OF acme'),
]));

function entity(graph: KnowledgeGraph, name: string): EntityExplanation {
  const found = explain(graph, name);
  if (!('kind' in found) || found.kind !== 'entity') throw new Error(`no entity: ${JSON.stringify(found)}`);
  return found;
}

function fact(graph: KnowledgeGraph, id: string): FactExplanation {
  const found = explain(graph, id);
  if (!('kind' in found) || found.kind !== 'fact') throw new Error(`no fact: ${JSON.stringify(found)}`);
  return found;
}

function text(name: string, graph: KnowledgeGraph = NEWS): string {
  const found = explain(graph, name);
  return 'candidates' in found ? `? ${found.candidates.join(' | ')}` : renderExplanation(found);
}

describe('what is asked for', () => {
  test.each([
    ['zoom', 'Zoom (Organization), id zoom\n'],
    ['ZOOM', 'Zoom (Organization), id zoom\n'],
    [' Zoom ', 'Zoom (Organization), id zoom\n'],
    ['Marcus', 'Marcus Washington (Person), id marcus-washington\n'],
    ['Washington', 'Washington (Place), id washington\n'],
    ['zoom.founded_by.eric-yuan', 'Zoom FOUNDED_BY Eric Yuan, id zoom.founded_by.eric-yuan\n'],
    ['nobody', '? '],
    ['', '? '],
    ['__proto__', '? '],
    ['ann', '? Ann Roe (Person, ann-roe) | Ann Yuan (Person, ann-yuan)'],
  ])('%j', (name, start) => {
    expect(text(name).startsWith(start)).toBe(true);
  });
  test('a name with accents is found without them', () => {
    expect(text('nestle', buildGraph(resolveLines(docs('[O|Nestlé] sells'))))).toContain('Nestlé (Organization)');
  });
});

describe('an entity', () => {
  test('with its mentions where they stand', () => {
    expect(entity(NEWS, 'zoom').mentions).toMatchObject([
      { source: 'a.txt', line: 2, column: 23, words: 'Zoom', before: 'Then Eric Yuan set up ', after: ' in San Jose.' },
      { source: 'b.txt', line: 1, column: 24, words: 'Zoom' },
    ]);
  });
  test('with the joins behind it', () => {
    expect(entity(NEWS, 'zoom').decisions).toMatchObject([{ action: 'join', comparison: 'same-name', left: 'a#zoom', right: 'b#zoom' }]);
  });
  test('with what it was kept apart from', () => {
    expect(entity(NEWS, 'eric-yuan').decisions.map(({ action, right, comparison }) => `${action} ${right} ${comparison}`)).toEqual([
      'keep-apart b#y ambiguous-surname', 'keep-apart c#ann yuan different-person',
    ]);
  });
  test('without the decisions on a longer name that has its word', () => {
    const decisions = entity(NEWS, 'marcus-washington').decisions;
    expect(decisions.map(({ left, right }) => [left, right])).toEqual([['c#washington', 'd#w']]);
  });
  test('with decisions even where its document has only an adjective of it', () => {
    const graph = buildGraph(resolveLines(docs('in [L|Norway] now', 'a [L|Norwegian] bank')));
    expect(entity(graph, 'norway').decisions).toMatchObject([{ comparison: 'same-place' }]);
  });
  test('as text', () => {
    expect(text('zoom')).toBe([
      'Zoom (Organization), id zoom',
      '',
      '2 mentions in 2 documents',
      '  a.txt:2:23 name: Then Eric Yuan set up [Zoom] in San Jose.',
      '  b.txt:1:24 name: Reports say Yuan built [Zoom].',
      '',
      'Joined, because',
      '  Zoom in a, Zoom in b: both are called "Zoom" (same-name, 0.95)',
      '',
      '2 facts',
      '  Zoom FOUNDED_BY Eric Yuan   [zoom.founded_by.eric-yuan] 0.8',
      '  Zoom FOUNDED_BY Yuan   [zoom.founded_by.yuan] 0.72',
      '',
    ].join('\n'));
  });
  test('cuts long lists and says so', () => {
    const graph = buildGraph(resolveLines(docs(Array.from({ length: 30 }, () => '[O|Zoom] met').join(' '))));
    expect(text('zoom', graph)).toContain('  … and 5 more\n');
  });
});

describe('a fact', () => {
  test('with the words that state it and the rule that read them', () => {
    expect(fact(NEWS, 'zoom.founded_by.eric-yuan').evidence).toMatchObject([{ source: 'a.txt', line: 2, column: 1, words: 'Then Eric Yuan set up Zoom in San Jose.' }]);
    expect(text('zoom.founded_by.eric-yuan')).toContain('  a.txt:2:1: “Then Eric Yuan set up Zoom in San Jose.”, read by verb:set up (0.8)\n');
  });
  test('with who says so', () => {
    expect(text('zoom.founded_by.yuan')).toContain('according to a letter\n');
    expect(text('zoom.founded_by.yuan')).toContain('; what somebody is reported to say counts for less\n');
  });
  test('with what contradicts it', () => {
    expect(text('ann-roe.chief_executive_of.acme')).toContain('Contradicted by\n  Jo Day CHIEF_EXECUTIVE_OF Acme   [jo-day.chief_executive_of.acme]\n');
  });
  test('with the reason for its confidence', () => {
    const sentence = 'Video firm [O|Zoom] was set up in San Jose by [P|Eric Yuan] eight years before it went public. => zoom FOUNDED_BY eric yuan';
    const graph = buildGraph(resolveLines(docs(sentence, sentence, '[O|Zoom] of [P|Eric Yuan] => zoom FOUNDED_BY eric yuan')));
    expect(text('zoom.founded_by.eric-yuan', graph)).toContain(
      'Confidence 0.96: 2 independent documents, for 1 of 3 reprint a sentence of another; the surest statements of the documents are worth 0.8, 0.8, 0.8\n');
  });
  test('with a literal and qualifiers', () => {
    expect(text('f2', buildGraph(EXAMPLE))).toContain('Zoom FOUNDED_ON 2011, id f2\nasserted, actual, past; seen 2020-08-03\n');
    expect(text('f1', buildGraph(EXAMPLE))).toContain('asserted, actual, past; date: 2011; seen 2020-08-03\n');
  });
});

describe('hostile text', () => {
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
  test('never reaches a terminal as it is', () => {
    fc.assert(fc.property(knowledge, (content) => {
      const graph = buildGraph(content);
      for (const { id } of [...content.entities, ...content.facts]) {
        const found = explain(graph, id);
        if (!('candidates' in found)) expect(renderExplanation(found)).not.toMatch(steering);
      }
    }), { seed: SEED, numRuns: 100 });
  });
  test.each(HOSTILE_NAMES.filter((name) => name.trim() !== '').map((name) => [name]))('%j is found or not, and breaks nothing', (name) => {
    expect(() => text(name)).not.toThrow();
  });
});
