import type { Case, CaseSubject, CaseWhen } from './ast.js';
import type { TokenCursor } from './token-cursor.js';

/** No name that is written in a query is this one. */
const SUBJECT = 'the subject of CASE\0';

/** `CASE WHEN a THEN b … ELSE c END` and `CASE x WHEN 1, 2 THEN a WHEN > 2 THEN b … END` */
export function parseCase(cursor: TokenCursor): Case {
  const { start } = cursor.expectWord('CASE');
  return cursor.withBar(true, () => {
    const subject = cursor.isWord('WHEN') ? undefined : parseSubject(cursor);
    const branches: Case['branches'][number][] = [];
    while (cursor.takeWords('WHEN')) {
      const whens = [parseWhen(cursor, subject)];
      while (subject && cursor.takeSymbol(',')) whens.push(parseWhen(cursor, subject));
      cursor.expectWord('THEN');
      branches.push({ whens, then: cursor.expression() });
    }
    if (branches.length === 0) throw cursor.unexpected('WHEN');
    const otherwise = cursor.takeWords('ELSE') ? cursor.expression() : undefined;
    cursor.expectWord('END');
    return { kind: 'Case', subject, branches, otherwise, start, end: cursor.lastEnd };
  });
}

function parseSubject(cursor: TokenCursor): CaseSubject {
  const expression = cursor.expression();
  return { expression, variable: { name: SUBJECT, start: expression.start, end: expression.end } };
}

function parseWhen(cursor: TokenCursor, subject: CaseSubject | undefined): CaseWhen {
  const test = subject && cursor.testAfter({ kind: 'Variable', ...subject.variable });
  return test ? { isTest: true, expression: test } : { isTest: subject === undefined, expression: cursor.expression() };
}
