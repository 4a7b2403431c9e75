import { expect, test } from 'vitest';
import { writeReport } from '../../src/export/report/write.js';
import { buildGraph } from '../../src/graph/graph.js';
import type { Fact } from '../../src/model/fact.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';

const [founded, , banned] = EXAMPLE.facts as [Fact, Fact, Fact];
const DENIED: Fact = { ...founded, id: 'f4', polarity: 'negated', attribution: 'a spokesperson', conflicts: ['f1'] };

const KNOWLEDGE = {
  ...EXAMPLE,
  facts: [{ ...founded, conflicts: ['f4'], documentCount: 2 }, banned, DENIED],
  decisions: [{
    action: 'keep-apart' as const, left: 'a#1', right: 'b#1', leftName: 'Jordan', rightName: 'Jordan',
    comparison: 'type-mismatch', score: 0.2, explanation: 'a person and a place',
  }],
};

test('the report reads like this', () => {
  expect(writeReport(buildGraph(KNOWLEDGE))).toBe(`# What the documents say

1 document, 4 entities, 3 facts from 3 places in the text: 1 stated as so, 2 planned, threatened, denied, over or otherwise not so.

## Documents

| Document | Title | Published | Source |
| --- | --- | --- | --- |
| news | Zoom and TikTok | 2020-08-03 | news.txt |

## Entities

| Entity | Type | Mentions | Also called |
| --- | --- | --- | --- |
| Eric Yuan | Person | 1 | Yuan (1) |
| TikTok | Product | 1 |  |
| U.S. | Place | 1 |  |
| Zoom | Organization | 1 |  |

## Facts

### FOUNDED_BY

- **Zoom** FOUNDED_BY **Eric Yuan** (date: 2011; confidence 0.90; 2 independent documents; seen 2020-08-03; contradicted)
  - “Zoom was founded by Eric Yuan” — news, 0–29

## Not stated as so

### Stated as not so

- **Zoom** NOT_FOUNDED_BY **Eric Yuan** (according to a spokesperson; date: 2011; confidence 0.90; seen 2020-08-03; contradicted)
  - “Zoom was founded by Eric Yuan” — news, 0–29

### Threatened

- **U.S.** THREATENED_BANNED **TikTok** (confidence 0.90; seen 2020-08-03)
  - “The U.S. threatened to ban TikTok” — news, 39–72

## Contradictions

- **Zoom** FOUNDED_BY **Eric Yuan** — against — **Zoom** NOT_FOUNDED_BY **Eric Yuan**

## Doubtful or skipped

| Reason | Count |
| --- | --- |
| unresolved-pronoun | 1 |

### unresolved-pronoun

- it: no antecedent — news.txt, 0–4

### Names kept apart

- Jordan and Jordan: a person and a place
`);
});

test('the report on nothing says so', () => {
  expect(writeReport(buildGraph(EMPTY))).toContain('## Facts\n\nNone.\n\n## Not stated as so\n\nNone.');
});

test('a long list of doubts is cut, its count is not', () => {
  const doubts = Array.from({ length: 30 }, () => EXAMPLE.diagnostics[0]!);
  const report = writeReport(buildGraph({ ...EXAMPLE, diagnostics: doubts }));
  expect(report).toContain('| unresolved-pronoun | 30 |');
  expect(report.split('\n').filter((line) => line.startsWith('- it:'))).toHaveLength(20);
  expect(report).toContain('- … and 10 more');
});
