import type { Expression } from './ast.js';
import type { TokenCursor } from './token-cursor.js';

const SIDES = { LEADING: 'ltrim', TRAILING: 'rtrim', BOTH: 'trim' } as const;

/** `trim(text)`, and `trim([LEADING | TRAILING | BOTH] [characters] FROM text)`, which reads as `ltrim(text, characters)`. */
export function parseTrim(cursor: TokenCursor): Expression {
  const { start, text } = cursor.take();
  cursor.expectSymbol('(');
  return cursor.withBar(true, () => {
    const side = takeSide(cursor);
    const args: Expression[] = [];
    if (cursor.takeWords('FROM')) args.push(cursor.expression());
    else {
      if (!cursor.isSymbol(')')) do args.push(cursor.expression()); while (side === undefined && cursor.takeSymbol(','));
      if (cursor.takeWords('FROM')) args.unshift(cursor.expression());
      else if (side !== undefined) throw cursor.unexpected('FROM');
    }
    cursor.expectSymbol(')');
    return { kind: 'FunctionCall', name: side ?? text, distinct: false, args, start, end: cursor.lastEnd };
  });
}

/** `both` may also be a variable: `trim(both)`. */
function takeSide(cursor: TokenCursor): typeof SIDES[keyof typeof SIDES] | undefined {
  if ([')', ',', '.', '+', '['].some((symbol) => cursor.isSymbol(symbol, 1))) return undefined;
  for (const [word, name] of Object.entries(SIDES)) if (cursor.takeWords(word)) return name;
  return undefined;
}

/** `normalize(text)` and `normalize(text, NFC)`; the form is a word, not a text. */
export function parseNormalize(cursor: TokenCursor): Expression {
  const { start, text } = cursor.take();
  cursor.expectSymbol('(');
  return cursor.withBar(true, () => {
    const args: Expression[] = cursor.isSymbol(')') ? [] : [cursor.expression()];
    while (cursor.takeSymbol(',')) args.push(parseForm(cursor));
    cursor.expectSymbol(')');
    return { kind: 'FunctionCall', name: text, distinct: false, args, start, end: cursor.lastEnd };
  });
}

function parseForm(cursor: TokenCursor): Expression {
  if (!/^NFK?[CD]$/.test(cursor.token.word)) return cursor.expression();
  const { text, start, end } = cursor.take();
  return { kind: 'Literal', value: text.toUpperCase(), start, end };
}
