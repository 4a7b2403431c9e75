import type { Case } from './ast.js';
import type { TokenCursor } from './token-cursor.js';

/** `CASE WHEN a THEN b … ELSE c END` and `CASE x WHEN 1 THEN b … END` */
export function parseCase(cursor: TokenCursor): Case {
  const { start } = cursor.expectWord('CASE');
  return cursor.withBar(true, () => {
    const subject = cursor.isWord('WHEN') ? undefined : cursor.expression();
    const branches: Case['branches'][number][] = [];
    while (cursor.takeWords('WHEN')) {
      const when = cursor.expression();
      cursor.expectWord('THEN');
      branches.push({ when, then: cursor.expression() });
    }
    if (branches.length === 0) throw cursor.unexpected('WHEN');
    const otherwise = cursor.takeWords('ELSE') ? cursor.expression() : undefined;
    cursor.expectWord('END');
    return { kind: 'Case', subject, branches, otherwise, start, end: cursor.lastEnd };
  });
}
