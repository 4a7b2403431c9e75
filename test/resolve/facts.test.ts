import { describe, expect, test } from 'vitest';
import type { ExtractedDocument } from '../../src/model/extracted.js';
import type { Fact } from '../../src/model/fact.js';
import { doc, docs, factLines, resolveLines } from './notation.js';

function facts(...lines: readonly string[]): string[] {
  return factLines(resolveLines(docs(...lines)));
}

function onlyFact(documents: readonly ExtractedDocument[]): Fact {
  const [fact, ...others] = resolveLines(documents).facts;
  expect(others).toEqual([]);
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

const ZY = '[O|Zoom] and [P|Eric Yuan]';
const AB = '[O|Acme] and [O|Bolt]';

describe('facts of the corpus', () => {
  test.each<[string, string[], string[]]>([
    ['one claim, one fact', [`${ZY} => zoom FOUNDED_BY eric yuan`], ['Zoom FOUNDED_BY Eric Yuan']],
    ['the same in two documents', [`${ZY} => zoom FOUNDED_BY eric yuan`, `so ${ZY} => zoom FOUNDED_BY eric yuan`], ['Zoom FOUNDED_BY Eric Yuan']],
    ['a value', ['[O|Zoom] since 2011 => zoom FOUNDED_ON 2011:Date'], ['Zoom FOUNDED_ON 2011']],
    ['a mention of a date', ['[O|Zoom] since [D|2011] => zoom FOUNDED_ON 2011'], ['Zoom FOUNDED_ON 2011']],
    ['denied beside asserted', [`${AB} => acme OWNED_BY bolt & acme OWNED_BY bolt; polarity=negated`], ['Acme NOT_OWNED_BY Bolt', 'Acme OWNED_BY Bolt']],
    ['planned beside actual', [`${AB} => acme ACQUIRED bolt & acme ACQUIRED bolt; modality=planned`], ['Acme ACQUIRED Bolt', 'Acme PLANNED_ACQUIRED Bolt']],
    ['a date that one leaves out', [`${AB} => acme ACQUIRED bolt; date=2019`, `${AB} now => acme ACQUIRED bolt`], ['Acme ACQUIRED Bolt; date=2019']],
    ['a date less exact', [`${AB} => acme ACQUIRED bolt; date=2019`, `${AB} now => acme ACQUIRED bolt; date=2019-04`], ['Acme ACQUIRED Bolt; date=2019-04']],
    ['a date in words', [`${AB} => acme ACQUIRED bolt; date=Monday`, `${AB} now => acme ACQUIRED bolt; date=2019-04-01`], ['Acme ACQUIRED Bolt; date=2019-04-01']],
    ['two dates', [`${AB} => acme ACQUIRED bolt; date=2019`, `${AB} now => acme ACQUIRED bolt; date=2020`], ['Acme ACQUIRED Bolt; date=2019', 'Acme ACQUIRED Bolt; date=2020']],
    ['no date between two', [`${AB} => acme ACQUIRED bolt`, `${AB} now => acme ACQUIRED bolt; date=2020`, `${AB} then => acme ACQUIRED bolt; date=2021`],
      ['Acme ACQUIRED Bolt; date=2020', 'Acme ACQUIRED Bolt; date=2021']],
    ['one amount in two ways', [`${AB} => acme ACQUIRED bolt; amount=$1.9 billion`, `${AB} now => acme ACQUIRED bolt; amount=$1,900 million`], ['Acme ACQUIRED Bolt; amount=$1,900 million']],
    ['two amounts', [`${AB} => acme ACQUIRED bolt; amount=$5 million`, `${AB} now => acme ACQUIRED bolt; amount=€5 million`], ['Acme ACQUIRED Bolt; amount=$5 million', 'Acme ACQUIRED Bolt; amount=€5 million']],
    ['two purposes', [`${AB} => acme ACQUIRED bolt; purpose=growth`, `${AB} now => acme ACQUIRED bolt; purpose=faster growth`], ['Acme ACQUIRED Bolt; purpose=faster growth']],
    ['a symmetric relation, both ways', [`${AB} => acme PARTNER_OF bolt`, `${AB} now => bolt PARTNER_OF acme`], ['Acme PARTNER_OF Bolt']],
    ['a symmetric relation, mostly one way', [`${AB} => bolt PARTNER_OF acme`, `${AB} now => bolt PARTNER_OF acme`, `${AB} too => acme PARTNER_OF bolt`], ['Bolt PARTNER_OF Acme']],
    ['a state that is over', [`${ZY} => eric yuan CHIEF_EXECUTIVE_OF zoom; tense=past`], ['Eric Yuan FORMER_CHIEF_EXECUTIVE_OF Zoom']],
    ['a state that one text calls over', [`${ZY} => eric yuan CHIEF_EXECUTIVE_OF zoom; tense=past`, `${ZY} now => eric yuan CHIEF_EXECUTIVE_OF zoom`], ['Eric Yuan CHIEF_EXECUTIVE_OF Zoom']],
    ['a description as an end', ['[O|Zoom] shut [n:x|an activist] out => zoom BLOCKED x'], ['Zoom BLOCKED an activist']],
    ['a pronoun as an end', ['[O|Zoom] shut [p:x|him] out => zoom BLOCKED x'], []],
    ['a pronoun with a name', ['[P|Eric Yuan] met [O|Zoom]. [p:eric yuan|He] runs [O:z|Zoom] => eric yuan CHIEF_EXECUTIVE_OF z'], ['Eric Yuan CHIEF_EXECUTIVE_OF Zoom']],
    ['a thing with itself', ['[O:a|Zoom] and [O:b|Zoom] => a OWNED_BY b'], []],
    ['a value as subject', ['[D|2011] and [O|Zoom] => 2011 FOUNDED_BY zoom'], []],
    ['an end that is no mention', ['[O|Zoom] => zoom FOUNDED_BY nobody'], []],
    ['a relation that the vocabulary lacks', [`${AB} => acme OUTBID bolt; open=yes`], ['Acme OUTBID Bolt']],
  ])('%s', (_, lines, expected) => {
    expect(facts(...lines)).toEqual(expected);
  });

  test.each<[string, string[], [string, string][], string]>([
    ['later over', ['eric yuan CHIEF_EXECUTIVE_OF zoom', 'eric yuan CHIEF_EXECUTIVE_OF zoom; tense=past'], [['2019-05-01', '2023-05-01']], 'past'],
    ['earlier over', ['eric yuan CHIEF_EXECUTIVE_OF zoom', 'eric yuan CHIEF_EXECUTIVE_OF zoom; tense=past'], [['2023-05-01', '2019-05-01']], 'present'],
  ])('tense of a state, %s', (_, claims, [dates], tense) => {
    const documents = claims.map((claim, index) => doc(`d${index}`, `${ZY} ${index} => ${claim}`, dates?.[index] ?? null));
    expect(onlyFact(documents).tense).toBe(tense);
  });
});

describe('dates', () => {
  const CEO = 'eric yuan CHIEF_EXECUTIVE_OF zoom';
  const NOT = `${CEO}; polarity=negated`;
  type Dated = readonly [words: string, claim: string, day: string | null];
  const fact = (...dated: readonly Dated[]): Fact => {
    const { facts: found } = resolveLines(dated.map(([words, claim, day], index) => doc(`d${index}`, `${ZY} ${words} => ${claim}`, day)));
    const asserted = found.find(({ polarity }) => polarity === 'asserted');
    if (asserted === undefined) throw new Error('no asserted fact');
    return asserted;
  };
  const dates = ({ firstSeen, lastSeen, validUntil, tense }: Fact): string => [firstSeen, lastSeen, tense, validUntil].join(' ');

  test.each<[string, Dated[], string]>([
    ['none', [['a', CEO, null]], '  present '],
    ['the day of a moment', [['a', CEO, '2019-05-01T23:00:00-05:00']], '2019-05-01 2019-05-01 present '],
    ['first and last, in any order', [['b', CEO, '2021-01-01'], ['a', CEO, '2019-05-01'], ['c', CEO, null]], '2019-05-01 2021-01-01 present '],
    ['of an event', [['a', 'zoom FOUNDED_BY eric yuan; tense=past', '2019-05-01']], '2019-05-01 2019-05-01 past '],
    ['said to be over', [['a', CEO, '2019-05-01'], ['b', `${CEO}; tense=past`, '2021-01-01'], ['c', `${CEO}; tense=past`, '2022-01-01']], '2019-05-01 2022-01-01 past 2021-01-01'],
    ['over from the first', [['a', `${CEO}; tense=past`, '2021-01-01']], '2021-01-01 2021-01-01 past 2021-01-01'],
    ['no longer', [['a', CEO, '2019-05-01'], ['no longer', NOT, '2021-01-01']], '2019-05-01 2019-05-01 past 2021-01-01'],
    ['not any more', [['a', CEO, '2019-05-01'], ['not any more', NOT, '2021-01-01T08:00']], '2019-05-01 2019-05-01 past 2021-01-01'],
    ['denied only', [['a', CEO, '2019-05-01'], ['not', NOT, '2021-01-01']], '2019-05-01 2019-05-01 present '],
    ['no longer, the same day', [['a', CEO, '2021-01-01T09:00'], ['no longer', NOT, '2021-01-01T18:00']], '2021-01-01 2021-01-01 present '],
    ['no longer, then again', [['a', CEO, '2019-05-01'], ['no longer', NOT, '2021-01-01'], ['b', CEO, '2022-01-01']], '2019-05-01 2022-01-01 present '],
    ['no longer, after an undated text', [['a', CEO, null], ['no longer', NOT, '2021-01-01']], '  present '],
    ['no longer, of another year', [['a', `${CEO}; date=2018`, '2019-05-01'], ['no longer', `${NOT}; date=2020`, '2021-01-01']], '2019-05-01 2019-05-01 present '],
    ['no longer, of what is only possible', [['a', `${CEO}; modality=possible`, '2019-05-01'], ['no longer', NOT, '2021-01-01']], '2019-05-01 2019-05-01 present '],
    ['until a year that a text gives', [['a', `${CEO}; tense=past; until=2018`, '2019-05-01']], '2019-05-01 2019-05-01 past 2018'],
    ['until a day in words', [['a', `${CEO}; tense=past; until=last Monday`, '2019-05-01']], '2019-05-01 2019-05-01 past 2019-05-01'],
  ])('%s', (_, dated, expected) => {
    expect(dates(fact(...dated))).toBe(expected);
  });

  test('what is over by a later text stays, and is no contradiction', () => {
    const knowledge = resolveLines([doc('a', `${ZY} => ${CEO}`, '2019-05-01'), doc('b', `${ZY} no longer => ${NOT}`, '2021-01-01')]);
    expect(factLines(knowledge)).toEqual(['Eric Yuan FORMER_CHIEF_EXECUTIVE_OF Zoom', 'Eric Yuan NOT_CHIEF_EXECUTIVE_OF Zoom']);
    expect(knowledge.facts.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });
});

describe('independent documents', () => {
  const CLAIM = ' => zoom FOUNDED_BY eric yuan';
  const SENTENCE = 'Video firm [O|Zoom] was set up in San Jose by the engineer [P|Eric Yuan] eight years before it went public in New York.';
  test.each<[string, string[], number]>([
    ['two sentences', [`${ZY}${CLAIM}`, `[O|Zoom] was set up by [P|Eric Yuan].${CLAIM}`], 2],
    ['one document twice', [`${ZY}${CLAIM} & zoom FOUNDED_BY eric yuan; rule=other`], 1],
    ['a reprinted sentence', [SENTENCE + CLAIM, `More news. ${SENTENCE}${CLAIM}`], 1],
    ['a reprint in other capitals and quotes', [SENTENCE + CLAIM, SENTENCE.replace('Video firm', 'VIDEO FIRM “').concat(CLAIM)], 1],
    ['a reprint with a word changed', [SENTENCE + CLAIM, SENTENCE.replace('eight', 'nine') + CLAIM], 1],
    ['a reprint and another report', [SENTENCE + CLAIM, SENTENCE + CLAIM, `${ZY}${CLAIM}`], 2],
  ])('%s', (_, lines, count) => {
    expect(onlyFact(docs(...lines)).documentCount).toBe(count);
  });

  test('a reprint is told, once', () => {
    const { diagnostics } = resolveLines(docs(SENTENCE + CLAIM, SENTENCE + CLAIM));
    expect(diagnostics).toMatchObject([{ reason: 'reprinted-sentence', stage: 'resolve', severity: 'note', doc: 'b', source: 'b.txt' }]);
  });
});

describe('confidence', () => {
  const confidence = (...claims: readonly string[]): number =>
    onlyFact(docs(...claims.map((claim, index) => `${ZY} ${'x'.repeat(index + 1)} => zoom FOUNDED_BY eric yuan${claim}`))).confidence;
  test('grows with independent documents and is never certain', () => {
    expect(confidence('')).toBe(0.8);
    expect(confidence('', '')).toBe(0.96);
    expect(confidence('', '', '', '', '')).toBe(0.99);
  });
  test('is lower for what somebody says and for open relations', () => {
    expect(confidence('; attribution=a spokesman')).toBe(0.72);
    expect(confidence('; open=yes')).toBe(0.68);
  });
});

describe('attribution', () => {
  const attribution = (...claims: readonly string[]): string | null =>
    onlyFact(docs(...claims.map((claim, index) => `${ZY} ${index} => zoom FOUNDED_BY eric yuan${claim}`))).attribution;
  test('is that of all evidence, or none', () => {
    expect(attribution('; attribution=a spokesman')).toBe('a spokesman');
    expect(attribution('; attribution=a spokesman', '')).toBeNull();
    expect(attribution('; attribution=a letter', '; attribution=a spokesman', '; attribution=a spokesman')).toBe('a spokesman');
  });
});

describe('conflicts', () => {
  const H = (city: string): string => `[O|Zoom] sits in [L|${city}] => zoom HEADQUARTERED_IN ${city.toLowerCase()}`;
  const C = (name: string, more = ''): string => `[P|${name}] runs [O|Zoom] => ${name.toLowerCase()} CHIEF_EXECUTIVE_OF zoom${more}`;
  test.each<[string, string[], number]>([
    ['asserted and denied', [`${AB} => acme OWNED_BY bolt`, `${AB} not => acme OWNED_BY bolt; polarity=negated`], 2],
    ['was and is not', [`${AB} => acme OWNED_BY bolt; tense=past`, `${AB} not => acme OWNED_BY bolt; polarity=negated`], 0],
    ['planned and denied', [`${AB} => acme ACQUIRED bolt; modality=planned`, `${AB} not => acme ACQUIRED bolt; polarity=negated`], 0],
    ['denied of another year', [`${AB} => acme ACQUIRED bolt; date=2019`, `${AB} not => acme ACQUIRED bolt; polarity=negated; date=2020`], 0],
    ['two dates of founding', ['[O|Zoom] x => zoom FOUNDED_ON 2011:Date', '[O|Zoom] y => zoom FOUNDED_ON 2012:Date'], 2],
    ['a date and a closer one', ['[O|Zoom] x => zoom FOUNDED_ON 2011:Date', '[O|Zoom] y => zoom FOUNDED_ON 2011-04:Date'], 0],
    ['a date in words', ['[O|Zoom] x => zoom FOUNDED_ON 2011:Date', '[O|Zoom] y => zoom FOUNDED_ON last year:Date'], 0],
    ['two seats', [H('San Jose'), H('Denver')], 2],
    ['a seat and its state', [H('San Jose'), H('California')], 0],
    ['a seat and what it lies in', [H('Brooklyn'), H('New York'), '[L|Brooklyn], [L|New York] => brooklyn LOCATED_IN new york'], 0],
    ['two chief executives', [C('Eric Yuan'), C('Ann Roe')], 2],
    ['two chief executives in one document', [`${C('Eric Yuan')} & ann roe CHIEF_EXECUTIVE_OF zoom`.replace('runs', 'and [P|Ann Roe] run')], 0],
    ['a former chief executive', [C('Eric Yuan'), C('Ann Roe', '; tense=past')], 0],
    ['two things owned by one', [`${AB} => acme OWNED_BY bolt`, '[O|Cleo] and [O|Bolt] => cleo OWNED_BY bolt'], 0],
  ])('%s', (_, lines, count) => {
    const knowledge = resolveLines(docs(...lines));
    expect(knowledge.facts.filter(({ conflicts }) => conflicts.length > 0)).toHaveLength(count);
    expect(knowledge.diagnostics.filter(({ reason }) => reason === 'contradiction')).toHaveLength(count / 2);
    for (const fact of knowledge.facts) {
      for (const id of fact.conflicts) expect(knowledge.facts.find((other) => other.id === id)?.conflicts).toContain(fact.id);
    }
  });

  test('two chief executives a year apart are a succession', () => {
    const { facts: found } = resolveLines([doc('a', C('Eric Yuan'), '2019-01-05'), doc('b', C('Ann Roe'), '2021-03-01')]);
    expect(found.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });
});

describe('evidence', () => {
  test('points to subject, object and the words that state it', () => {
    const fact = onlyFact(docs('It rained. [O|Zoom] was set up by [P|Eric Yuan]. It snowed. => zoom FOUNDED_BY eric yuan'));
    const text = 'It rained. Zoom was set up by Eric Yuan. It snowed.';
    const [{ start, end, quote, subject, object }] = fact.evidence;
    expect(quote).toBe('Zoom was set up by Eric Yuan.');
    expect([[start, end], [subject.start, subject.end], [object.start, object.end]].map(([from, to]) => text.slice(from, to)))
      .toEqual([quote, 'Zoom', 'Eric Yuan']);
  });
  test('finds a value where it is written', () => {
    const [{ object }] = onlyFact(docs('[O|Zoom] began in 2011 in San Jose => zoom FOUNDED_ON 2011:Date')).evidence;
    expect([object.start, object.end]).toEqual([14, 18]);
  });
  test('turns with a symmetric relation', () => {
    const fact = onlyFact(docs('[O|Bolt] met [O|Acme] => bolt MET_WITH acme', '[O|Acme] met [O|Bolt] => acme MET_WITH bolt'));
    expect(fact.evidence.map(({ subject, object }) => [subject.start, object.start])).toEqual([[9, 0], [0, 9]]);
  });
  test('a claim without place in the text is left out and told', () => {
    const [broken] = docs(`${ZY} => zoom FOUNDED_BY eric yuan`);
    const claims = (broken?.claims ?? []).map((claim) => ({ ...claim, evidence: { start: 5, end: 999 } }));
    const knowledge = resolveLines([{ ...broken!, claims }]);
    expect(knowledge.facts).toEqual([]);
    expect(knowledge.diagnostics).toMatchObject([{ reason: 'low-confidence' }]);
  });
});

describe('ids', () => {
  test.each<[string, string[], string[]]>([
    ['say what the fact says', [`${ZY} => zoom FOUNDED_BY eric yuan`], ['zoom.founded_by.eric-yuan']],
    ['say in what way', [`${AB} => acme ACQUIRED bolt; modality=threatened & acme OWNED_BY bolt; polarity=negated`], ['acme.not.owned_by.bolt', 'acme.threatened.acquired.bolt']],
    ['of a value', ['[O|Zoom] => zoom FOUNDED_ON 2011:Date'], ['zoom.founded_on.2011']],
  ])('%s', (_, lines, expected) => {
    expect(resolveLines(docs(...lines)).facts.map(({ id }) => id)).toEqual(expected);
  });
  test('differ where only qualifiers do', () => {
    const ids = resolveLines(docs(`${AB} => acme ACQUIRED bolt; date=2019 & acme ACQUIRED bolt; date=2020`)).facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^acme\.acquired\.bolt\.[a-z0-9]+$/);
  });
});
