import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnnotatedTexts, type AnnotatedText } from '../../src/evaluate/annotated-text.js';
import { renderScore } from '../../src/evaluate/render-score.js';
import { scoreTexts } from '../../src/evaluate/score.js';
import { temporaryFolder } from '../cli/corpus/program.js';
import { run } from '../cli/terminal.js';

const TEXT = 'Orbis was founded by Maya Stern. Quorl may buy Orbis.';

/** An annotation of the text: `O Orbis` for an entity with all its mentions, `Orbis FOUNDED_BY Maya Stern` for a relation, after a colon its modality. */
function annotate(entities: readonly string[], relations: readonly string[]): AnnotatedText {
  const types = { O: 'Organization', P: 'Person', L: 'Place' } as const;
  return {
    id: 'd', text: TEXT,
    entities: entities.map((line) => {
      const name = line.slice(2);
      const mentions = [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length, kind: 'name' }));
      return { id: name, type: types[line[0] as 'O'], mentions };
    }),
    relations: relations.map((line) => {
      const [, head, type, tail, modality] = /^(.*?) ([A-Z_]+) (.*?)(?::(\w+))?$/.exec(line)!;
      return { type: type!, head: head!, tail: tail!, tailText: null, open: false, polarity: 'asserted', modality: modality ?? 'actual' };
    }),
  };
}

const GOLD = annotate(['O Orbis', 'P Maya Stern', 'O Quorl'], ['Orbis FOUNDED_BY Maya Stern', 'Quorl ACQUIRED Orbis:possible']);

describe('scores', () => {
  test.each<[string, readonly string[], readonly string[], object]>([
    ['gold against itself', ['O Orbis', 'P Maya Stern', 'O Quorl'], ['Orbis FOUNDED_BY Maya Stern', 'Quorl ACQUIRED Orbis:possible'], { names: { f1: 1 }, relations: { f1: 1 } }],
    ['half of the relations', ['O Orbis', 'P Maya Stern', 'O Quorl'], ['Orbis FOUNDED_BY Maya Stern'], { relations: { precision: 1, recall: 0.5 } }],
    ['what is only possible read as so', ['O Orbis', 'P Maya Stern', 'O Quorl'], ['Quorl ACQUIRED Orbis'], { relations: { precision: 0, recall: 0 } }],
    ['a relation of a type that nobody annotated', ['O Orbis', 'P Maya Stern', 'O Quorl'], ['Quorl SUED Orbis'], { relations: { predicted: 0 } }],
    ['turned ends', ['O Orbis', 'P Maya Stern'], ['Maya Stern FOUNDED_BY Orbis'], { relations: { precision: 0 } }],
    ['names with other ends and types', ['L Orbis', 'P Stern'], [], { names: { gold: 4, predicted: 3, found: 2, matched: 2 }, nameTypes: 0 }],
    ['nothing', [], [], { names: { f1: 0 }, relations: { f1: 0 } }],
  ])('%s', (_, entities, relations, score) => {
    expect(scoreTexts([GOLD], [annotate(entities, relations)])).toMatchObject(score);
  });

  test('count a text that was not read as one in which nothing was found', () => {
    expect(scoreTexts([GOLD], [])).toMatchObject({ names: { gold: 4, predicted: 0 }, relations: { recall: 0 } });
  });
});

test('errors are told in their context', () => {
  const shown = renderScore(scoreTexts([GOLD], [annotate(['L Orbis', 'P Stern', 'O Quorl'], ['Quorl ACQUIRED Orbis'])]), 10);
  expect(shown).toContain('other way   Quorl ACQUIRED (possible) Orbis; read instead: Quorl ACQUIRED Orbis\n      d: Orbis was founded by Maya Stern. [Quorl] may buy [Orbis].');
  expect(shown).toContain('missed      Orbis FOUNDED_BY Maya Stern\n      d: [Orbis] was founded by [Maya Stern]. Quorl may buy Orbis.');
  expect(shown).toContain('other ends  Maya Stern (Person); found "Stern"');
  expect(shown).toContain('other type  Orbis (Organization); taken for Place');
});

describe('gold of one\'s own', () => {
  test.each([
    ['{"id":"a"', 'not JSON'],
    ['{"id":"a"}', '"text" must be a text'],
    ['{"text":"abc","entities":[{"id":"e","type":"T","mentions":[{"start":1,"end":9}]}]}', 'is no span of the text: 1-9'],
    ['{"text":"😀 abc","entities":[{"id":"e","type":"T","mentions":[{"start":2,"end":5,"text":"abc"}]}]}', 'are the offsets UTF-16 code units?'],
    ['{"text":"abc","entities":[],"relations":[{"type":"T","head":"x","tail":"y"}]}', 'there is no entity "x"'],
  ])('is refused with file and line: %s', async (line, problem) => {
    const path = join(temporaryFolder(), 'gold.jsonl');
    writeFileSync(path, `{"text":"fine"}\n${line}\n`);
    const { code, err } = await run(['score', '--gold', path]);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(`gold.jsonl:2: `) });
    expect(err).toContain(problem);
  });

  test('is what extract writes: read again, it has no error', async () => {
    const path = join(temporaryFolder(), 'gold.jsonl');
    const { out } = await run(['extract', '--jsonl'], `{"id":"d","text":${JSON.stringify(TEXT)}}\n`);
    writeFileSync(path, out);
    expect(readAnnotatedTexts(out)[0]?.relations.length).toBeGreaterThan(0);
    const { code, out: shown } = await run(['score', '--gold', path]);
    expect(code).toBe(0);
    expect(shown).toMatch(/relations +precision 100\.0 % +recall 100\.0 %/);
    expect(shown).not.toContain('errors in');
  });
});
