import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadsheetCell } from '../../src/export/csv/cells.js';
import { cypherName, cypherString } from '../../src/export/cypher/literals.js';
import { wrap } from '../../src/export/dot/strings.js';
import { clip, escapeXml, toPrintable, toXmlText } from '../../src/export/plain-text.js';
import { codePointOffsets } from '../../src/export/rdf/code-points.js';
import { date, iriFor } from '../../src/export/rdf/terms.js';
import { markdownText } from '../../src/export/report/markdown.js';
import { isPlain, standingOf } from '../../src/model/standing.js';
import { toWellFormed } from '../../src/graph/portable-id.js';
import { factType, isActual } from '../../src/model/fact.js';
import { hostileText, knowledge, SEED } from '../arbitraries.js';

describe('text for each kind of file', () => {
  test.each([
    ['a\u0000b\uD800c\uFFFE', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['tab\tbreak\r\n😀', 'tab\tbreak\r\n😀'],
  ])('XML keeps what it can: %j', (text, kept) => expect(toXmlText(text)).toBe(kept));

  test('XML escapes markup and breaks', () => {
    expect(escapeXml('<a b="c">&\r\n]]>\u2028')).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#13;&#10;]]&#62;&#8232;');
  });

  test.each([
    ['two\r\nlines\tand\u2028more', 'two lines and more'],
    ['\u202Etxt.exe\u202C \u2066x', '\uFFFDtxt.exe\uFFFD \uFFFDx'],
    ['👩‍👩‍👧 e\u0301', '👩‍👩‍👧 e\u0301'],
  ])('people get one honest line: %j', (text, line) => expect(toPrintable(text)).toBe(line));

  test('clipping keeps characters whole', () => {
    expect([clip('😀😀😀', 3), clip('😀😀😀😀', 3)]).toEqual(['😀😀😀', '😀😀…']);
  });

  test('wrapping loses nothing', () => {
    fc.assert(fc.property(hostileText, (text) => {
      expect(wrap(text).join(' ')).toBe(text);
    }), { seed: SEED });
  });

  test.each([
    ['=1+1', `"'=1+1"`], ['  @x', `"'  @x"`], ['\t=1', `"'\t=1"`], ['－1', `"'－1"`], ['a=1', '"a=1"'], ['"q"', '"""q"""'], ['', '""'],
  ])('a spreadsheet does not compute %j', (text, cell) => expect(spreadsheetCell(text)).toBe(cell));

  test.each([
    ["it's", String.raw`'it\'s'`],
    ['a\nb', String.raw`'a\nb'`],
    ['\u0000', String.raw`'\u0000'`],
    [String.raw`c:\users`, String.raw`'c:\\' + 'users'`],
    [String.raw`\u0027`, String.raw`'\\' + 'u0027'`],
    [String.raw`\\u`, String.raw`'\\\\' + 'u'`],
  ])('a Cypher string holds %j', (text, literal) => expect(cypherString(text)).toBe(literal));

  test('no backslash of a text comes before a u in Cypher', () => {
    fc.assert(fc.property(hostileText, fc.constantFrom('\\', '\\u', 'u0060'), hostileText, (a, b, c) => {
      const decodedFirst = cypherString(a + b + c).replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      expect(decodedFirst.match(/(?<!\\)(\\\\)*'/g)?.length).toBe(cypherString(a + b + c).match(/(?<!\\)(\\\\)*'/g)?.length);
    }), { seed: SEED, numRuns: 300 });
  });

  test('a Cypher name cannot be closed from inside', () => expect(cypherName('a`b')).toBe('`a``b`'));

  test.each([
    ['*bold* _em_ snake_case', '\\*bold\\* \\_em\\_ snake_case'],
    ['[x](javascript:y) <b>', '\\[x\\](javascript:y) \\<b\\>'],
    ['a|b `c` &amp; R&D', 'a\\|b \\`c\\` &amp;amp; R&D'],
    ['http://evil.example www.x.example a@b.example', 'http\\://evil.example www\\.x.example a\\@b.example'],
    ['two\nlines', 'two lines'],
    [' ', '(empty)'],
  ])('Markdown shows %j as it is', (text, markdown) => expect(markdownText(text)).toBe(markdown));
});

describe('RDF terms', () => {
  test.each([
    ['2020', 'gYear'], ['2020-08', 'gYearMonth'], ['2020-08-03', 'date'], ['2020-08-03T12:00:00Z', 'dateTime'],
    ['2020-13', 'string'], ['2020-02-30', 'string'], ['0000', 'string'], ['Monday', 'string'], ['2020-08-03T99:00:00Z', 'string'], ['', 'string'],
  ])('%s is a %s', (value, type) => expect(date(value).datatype).toBe(`http://www.w3.org/2001/XMLSchema#${type}`));

  test('names of things become plain IRIs, different ones for different names', () => {
    fc.assert(fc.property(hostileText, hostileText, (a, b) => {
      const [x, y] = [iriFor('entity', a).value, iriFor('entity', b).value];
      expect(x).toMatch(/^urn:relata:entity:[A-Za-z0-9%._~-]*$/);
      expect(x === y).toBe(a === b);
    }), { seed: SEED, numRuns: 300 });
  });

  test('offsets count code points', () => {
    fc.assert(fc.property(fc.array(hostileText, { maxLength: 4 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const text = toWellFormed(parts.join(''));
      const points = [...text];
      const [from = 0, to = 0] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
      const start = points.slice(0, from).join('').length;
      const end = points.slice(0, to).join('').length;
      const toCodePoints = codePointOffsets(text);
      expect([toCodePoints(start), toCodePoints(end)]).toEqual([from, to]);
    }), { seed: SEED, numRuns: 300 });
  });
});

describe('where a fact stands', () => {
  test('only what is asserted, actual and not over is plain', () => {
    fc.assert(fc.property(knowledge, ({ facts }) => {
      for (const fact of facts) {
        expect(isPlain(fact)).toBe(isActual(fact) && factType(fact) === fact.relation);
        expect(standingOf(fact) === 'former').toBe(isActual(fact) && factType(fact) !== fact.relation);
      }
    }), { seed: SEED });
  });
});
