import { describe, expect, test } from 'vitest';
import { complete } from '../../../src/cli/query/completion.js';

const NAMES = { labels: ['Entity', 'Person', 'Place', 'Work of art'], types: ['FOUNDED_BY', 'FOUNDED_ON', 'OWNED_BY'], properties: ['name', 'number', 'type'] };

describe('completion', () => {
  test.each([
    ['MATCH (n:Per', ['Person'], 'Per'],
    ['MATCH (n:p', ['Person', 'Place'], 'p'],
    ['MATCH (n:', ['Entity', 'Person', 'Place', '`Work of art`'], ''],
    ['MATCH (n:`Wo', ['`Work of art`'], '`Wo'],
    ['MATCH (n:Entity&!Pl', ['Place'], 'Pl'],
    ['MATCH (n)-[r:FOUNDED_', ['FOUNDED_BY', 'FOUNDED_ON'], 'FOUNDED_'],
    ['MATCH (n)-[r:FOUNDED_BY|OW', ['OWNED_BY'], 'OW'],
    ['MATCH (n)-[:OWNED_BY]->(m:Pl', ['Place'], 'Pl'],
    ['MATCH (n)\nRETURN n.n', ['name', 'number'], 'n'],
    ['CALL relata.p', ['relata.pageRank'], 'relata.p'],
    ['mat', ['MATCH'], 'mat'],
    ['MATCH (company) RETURN comp', ['company'], 'comp'],
    ['RETURN toUpp', ['toUpper('], 'toUpp'],
    ['RETURN percentileC', ['percentileCont('], 'percentileC'],
    [':par', [':param', ':params'], ':par'],
    ['  :sch', [':schema'], ':sch'],
    ['RETURN 1.', [], undefined],
    ['RETURN xyzzy', [], 'xyzzy'],
  ])('%j', (text, candidates, replaced) => {
    const [found, begun] = complete(text, NAMES);
    if (replaced === undefined) expect(found).not.toContain('name');
    else expect([found, begun]).toEqual([candidates, replaced]);
  });
});
