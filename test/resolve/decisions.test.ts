import { describe, expect, test } from 'vitest';
import type { AliasEntry } from '../../src/model/alias-entry.js';
import { docs, entityLines, resolveLines } from './notation.js';

/** Decisions as text: `join a#zoom b#zoom same-name`. */
function decisions(...lines: readonly string[]): string[] {
  return resolveLines(docs(...lines)).decisions.map(({ action, left, right, comparison }) => `${action} ${left} ${right} ${comparison}`);
}

describe('every decision is kept', () => {
  test.each<[string, string[], string[]]>([
    ['a join', ['[O|Zoom] grew', '[O|Zoom] fell'], ['join a#zoom b#zoom same-name']],
    ['a join of many', ['[O|Zoom] grew', '[O|Zoom] fell', '[O|Zoom] rose'], ['join a#zoom b#zoom same-name', 'join a#zoom c#zoom same-name']],
    ['types that do not meet', ['[P|Jordan] said', 'in [L|Jordan] now'], ['keep-apart a#jordan b#jordan type-mismatch']],
    ['two people of a surname', ['[P|John Smith] said', '[P|Ann Smith] said'], ['keep-apart a#john smith b#ann smith different-person']],
    ['a surname alone', ['[P|John Smith] said', '[P|Smith] said'], ['keep-apart a#john smith b#smith surname']],
    ['a surname of two', ['[P|John Smith] said', '[P|Ann Smith] said', '[P|Smith] said'],
      ['keep-apart a#john smith b#ann smith different-person', 'keep-apart a#john smith c#smith ambiguous-surname', 'keep-apart b#ann smith c#smith ambiguous-surname']],
    ['nothing to compare', ['[O|Zoom] grew', '[O|Slack] fell'], []],
    ['a company and its app', ['[O|Zoom] grew', 'on [R|Zoom] now'], ['join a#zoom b#zoom same-name-other-type']],
    ['a word of a longer name', ['in [L|Washington] now', '[L|Washington County] voted', '[P:w|Marcus Washington] said. [P:w|Washington] left'],
      ['keep-apart a#washington b#washington county shared-word', 'keep-apart a#washington c#w type-mismatch']],
    ['what a document keeps apart', ['[O|Zoom] grew', '[O:x|Zoom] and its app [R:y|Zoom]'], ['join a#zoom b#x same-name', 'keep-apart a#zoom b#y same-document']],
  ])('%s', (_, lines, expected) => {
    expect(decisions(...lines)).toEqual(expected);
  });

  test('in words, with a score', () => {
    const [decision] = resolveLines(docs('[P|Eric Yuan] of [O|Zoom]', '[P|Yuan] of [O|Zoom]')).decisions.filter(({ comparison }) => comparison === 'surname');
    expect(decision).toMatchObject({ action: 'join', leftName: 'Eric Yuan', rightName: 'Yuan', score: 0.75 });
    expect(decision?.explanation).toBe('"Yuan" is the surname of "Eric Yuan", the only person of that surname here; texts on both also name "Zoom"');
  });

  test('an ambiguous short form is told to the reader', () => {
    const { diagnostics } = resolveLines(docs('[P|John Smith] said', '[P|Ann Smith] said', '[P|Smith] said'));
    expect(diagnostics).toMatchObject([{ reason: 'ambiguous-name', doc: 'c', span: { start: 0, end: 5 } }]);
    expect(diagnostics[0]?.message).toContain('"John Smith", "Ann Smith"');
  });
});

describe('names of the user', () => {
  const entry = (name: string, type: string, ...aliases: readonly string[]): AliasEntry => ({ name, type, aliases });
  test.each<[string, AliasEntry[], string[], string[]]>([
    ['bring different names together', [entry('Meta Platforms', 'Organization', 'Facebook')], ['[O|Facebook] grew', '[O|Meta Platforms] fell'],
      ['Meta Platforms (Organization): a/Facebook b/Meta Platforms']],
    ['give the name and type', [entry('Zoom Video', 'Organization', 'Zoom')], ['on [R|Zoom] now'], ['Zoom Video (Organization): a/Zoom']],
    ['give a type of their own', [entry('Ozempic', 'Drug', 'semaglutide')], ['[R|Ozempic] sells', '[O|Semaglutide] sells'], ['Ozempic (Drug): a/Ozempic b/Semaglutide']],
    ['override a legal form', [entry('Hartwell', 'Organization', 'Hartwell Inc', 'Hartwell plc')], ['[O|Hartwell Inc.] x', '[O|Hartwell plc] x'],
      ['Hartwell (Organization): a/Hartwell Inc. b/Hartwell plc']],
    ['work within a document', [entry('Meta', 'Organization', 'Facebook')], ['[O|Facebook] and [O|Meta]'], ['Meta (Organization): a/Facebook a/Meta']],
    ['need the type', [entry('Jordan', 'Place', 'Hashemite Kingdom')], ['[P|Jordan] said'], ['Jordan (Person): a/Jordan']],
    ['mean full names, not what is short for another', [entry('Kessler Vogt', 'Organization', 'Kessler')], ['[O:k|Kessler Werke] x. [O:k|Kessler] y', '[O|Kessler Vogt] z'],
      ['Kessler Vogt (Organization): b/Kessler Vogt', 'Kessler Werke (Organization): a/Kessler Werke a/Kessler']],
    ['keep two entries apart', [entry('Apple', 'Organization'), entry('Apple Records', 'Organization')], ['[O|Apple] x. [P|Ann Roe]', '[O:r|Apple Records] and [O:r|Apple]. [P|Ann Roe]'],
      ['Ann Roe (Person): a/Ann Roe b/Ann Roe', 'Apple (Organization): a/Apple', 'Apple Records (Organization): b/Apple Records b/Apple']],
    ['decide nothing where two have one alias', [entry('Alpha One', 'Organization', 'A1'), entry('Alpha Two', 'Organization', 'A1')], ['[O|A1] x'], ['A1 (Organization): a/A1']],
    ['survive hostile entries', [entry('__proto__', 'Organization', 'constructor', '')], ['[O|constructor] x', '[O|__proto__] y'], ['__proto__ (Organization): a/constructor b/__proto__']],
  ])('%s', (_, aliases, lines, expected) => {
    expect(entityLines(resolveLines(docs(...lines), aliases))).toEqual(expected);
  });

  test('are named as the reason', () => {
    const { decisions: made } = resolveLines(docs('[O|Facebook] grew', '[O|Meta] fell'), [entry('Meta', 'Organization', 'Facebook')]);
    expect(made).toMatchObject([{ action: 'join', comparison: 'alias-file', score: 1 }]);
  });
});

describe('entity ids', () => {
  const ids = (...lines: readonly string[]): string[] => resolveLines(docs(...lines)).entities.map(({ id }) => id);
  test.each<[string, string[], string[]]>([
    ['are names', ['[O|Zoom] and [P|Eric Yuan]'], ['eric-yuan', 'zoom']],
    ['without marks', ['[O|Nestlé S.A.] and [L|Côte d’Azur]'], ['cote-d-azur', 'nestle-sa']],
    ['in any script', ['[O|Яндекс] and [O|株式会社]'], ['яндекс', '株式会社']],
    ['with the type where a name is shared', ['[P:x|Jordan] and [L:y|Jordan]'], ['jordan-person', 'jordan-place']],
    ['with the document where the type is shared, too', ['[P|Smith] x', '[P|Smith] y'], ['smith-person-in-a', 'smith-person-in-b']],
    ['with the document for a description', ['[O|Zoom] and [nP:x|an activist] => zoom BLOCKED x'], ['activist-in-a', 'zoom']],
    ['never taken twice', ['[P:x|Jordan] and [L:y|Jordan] and [L|Jordan Place]'], ['jordan-person', 'jordan-place', 'jordan-place-2']],
    ['without a word of JavaScript', ['[O|constructor] and [O|__proto__]'], ['constructor-organization', 'proto']],
  ])('%s', (_, lines, expected) => {
    expect(ids(...lines)).toEqual(expected);
  });
  test('of names without letters are hashes', () => {
    expect(ids('[O|😀] and [O|!!]').every((id) => /^x[a-z0-9]+$/.test(id))).toBe(true);
    expect(ids('[O|😀] x', '[O|😀] y')).toHaveLength(1);
  });
});
