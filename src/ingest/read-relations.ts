import type { UserRelation } from '../model/user-relation.js';
import { readUserRecords } from './user-records.js';

/** A longer pattern is no pattern of a person. */
const LONGEST_PATTERN = 5000;

/**
 * Reads relations that the user adds: JSON lines
 * `{"name":"POACHED","definition":"…","subjects":["Organization"],"objects":["Person"],"patterns":["[<subject>#Organization+] (poached|lured away) [<object>#Person+]"]}`,
 * with `inverse`, `symmetric`, `wikidata` and `aspect` ("state" or "event") where wanted. Patterns are compromise's match syntax without
 * regular expressions: a pattern is data and must not be able to stall a run.
 * @throws {UserFileError} naming file and line.
 */
export function readRelations(text: string, file: string): UserRelation[] {
  return readUserRecords(text, file).map((record) => {
    const name = record.text('name');
    if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u.test(name)) throw record.fail(`the name ${JSON.stringify(name)} is not UPPER_SNAKE`);
    const patterns = record.texts('patterns');
    if (patterns.length === 0) throw record.fail('"patterns" must hold at least one pattern');
    for (const pattern of patterns) {
      if (!pattern.includes('[<subject>') || !pattern.includes('[<object>')) throw record.fail(`the pattern ${JSON.stringify(pattern)} must mark its ends as [<subject>…] and [<object>…]`);
      if (pattern.length > LONGEST_PATTERN) throw record.fail(`a pattern has ${pattern.length} characters, more than ${LONGEST_PATTERN}`);
      if (/\/.*\//su.test(pattern)) throw record.fail(`the pattern ${JSON.stringify(pattern)} holds a regular expression, which is not allowed`);
    }
    const aspect = record.optionalText('aspect') ?? 'event';
    if (aspect !== 'state' && aspect !== 'event') throw record.fail('"aspect" must be "state" or "event"');
    return {
      patterns,
      relation: {
        name, aspect, definition: record.text('definition'), subjects: record.texts('subjects'), objects: record.texts('objects'),
        inverse: record.optionalText('inverse'), symmetric: record.flag('symmetric'), wikidata: record.optionalText('wikidata'),
      },
    };
  });
}
