type TokenKind =
  | 'name'
  | 'quotedName'
  | 'integer'
  | 'float'
  /** A number that runs into letters, as in `12ab`; whether that is the mistake depends on where it stands. */
  | 'brokenNumber'
  | 'string'
  | 'parameter'
  | 'symbol'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** The name, the string's content, the symbol, or the digits as written. */
  readonly text: string;
  /** For a name without backticks the same in capitals, to recognise keywords by; otherwise empty. */
  readonly word: string;
  /** For numbers: what they stand for. */
  readonly value?: bigint | number;
  readonly start: number;
  readonly end: number;
}

export function isName(token: Token): boolean {
  return token.kind === 'name' || token.kind === 'quotedName';
}

/** A token as an error message shows it. */
export function describeToken(token: Token): string {
  if (token.kind === 'end') return 'the end of the query';
  if (token.kind === 'string') return 'a string';
  return `'${token.text.slice(0, 40)}'`;
}
