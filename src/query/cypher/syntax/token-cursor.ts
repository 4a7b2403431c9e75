import { CypherError, syntaxError } from '../error.js';
import { lex } from './lexer.js';
import { describeToken, isName } from './token.js';
import type { Expression, Query } from './ast.js';
import type { Token } from './token.js';

/** How deep brackets, subqueries and the like may be nested, so that no later step runs out of stack. */
const DEEPEST = 200;

/** The rules that any other may come back to; handed in, so that the files of the grammar need no import rings. */
export interface Grammar {
  expression(cursor: TokenCursor): Expression;
  query(cursor: TokenCursor): Query;
  /** A comparison or test of what stands elsewhere; undefined where none stands here. */
  testAfter(cursor: TokenCursor, left: Expression): Expression | undefined;
}

/** Walks the tokens of one query; all parsing functions share one. */
export class TokenCursor {
  private readonly tokens: readonly Token[];
  private index = 0;
  private depth = 0;
  private deepestFailure: CypherError | undefined;
  /** Token indexes where a pattern was tried in vain: trying each only once keeps parsing linear. */
  private readonly failedAttempts = new Set<number>();
  /** Whether `|` may go on a label expression here; in `[x IN xs WHERE x:A | x.name]` it may not. */
  barJoinsLabels = true;

  constructor(readonly text: string, private readonly grammar: Grammar) {
    this.tokens = lex(text);
  }

  expression(): Expression {
    return this.nested(() => this.grammar.expression(this));
  }

  query(): Query {
    return this.nested(() => this.grammar.query(this));
  }

  testAfter(left: Expression): Expression | undefined {
    return this.nested(() => this.grammar.testAfter(this, left));
  }

  get token(): Token {
    return this.peek(0);
  }

  /** The end of the last token that was taken. */
  get lastEnd(): number {
    return this.index === 0 ? 0 : this.peek(-1).end;
  }

  peek(distance: number): Token {
    return this.tokens[Math.min(this.index + distance, this.tokens.length - 1)] as Token;
  }

  take(): Token {
    const token = this.token;
    if (token.kind !== 'end') this.index += 1;
    return token;
  }

  isAtEnd(distance = 0): boolean {
    return this.peek(distance).kind === 'end';
  }

  isSymbol(symbol: string, distance = 0): boolean {
    const token = this.peek(distance);
    return token.kind === 'symbol' && token.text === symbol;
  }

  isWord(word: string, distance = 0): boolean {
    return this.peek(distance).word === word;
  }

  isName(distance = 0): boolean {
    return isName(this.peek(distance));
  }

  takeSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.index += 1;
    return true;
  }

  /** Takes the words if all of them stand here in a row. */
  takeWords(...words: readonly string[]): boolean {
    if (!words.every((word, distance) => this.isWord(word, distance))) return false;
    this.index += words.length;
    return true;
  }

  expectSymbol(symbol: string): Token {
    if (!this.isSymbol(symbol)) throw this.unexpected(`'${symbol}'`);
    return this.take();
  }

  expectWord(word: string): Token {
    if (!this.isWord(word)) throw this.unexpected(word);
    return this.take();
  }

  expectName(what: string): Token {
    if (!this.isName()) throw this.unexpected(what);
    return this.take();
  }

  unexpected(expected: string): CypherError {
    const { token } = this;
    return syntaxError('UnexpectedSyntax', `Invalid input ${describeToken(token)}: expected ${expected}`, token.start);
  }

  /** Runs one level of nesting. */
  nested<Result>(parse: () => Result): Result {
    if (this.depth >= DEEPEST) {
      throw syntaxError('NestingTooDeep', `more than ${DEEPEST} levels of nesting`, this.token.start);
    }
    this.depth += 1;
    try {
      return parse();
    } finally {
      this.depth -= 1;
    }
  }

  /** Runs a part of the query in which `|` does, or does not, join labels. */
  withBar<Result>(joinsLabels: boolean, parse: () => Result): Result {
    const before = this.barJoinsLabels;
    this.barJoinsLabels = joinsLabels;
    try {
      return parse();
    } finally {
      this.barJoinsLabels = before;
    }
  }

  /** Tries to read something here; where it is not there, nothing is taken and the answer is undefined. */
  attempt<Result>(parse: () => Result): Result | undefined {
    const { index, depth } = this;
    if (this.failedAttempts.has(index)) return undefined;
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof CypherError) || error.detail === 'NestingTooDeep') throw error;
      this.failedAttempts.add(index);
      if ((error.offset ?? 0) > (this.deepestFailure?.offset ?? -1)) this.deepestFailure = error;
      this.index = index;
      this.depth = depth;
      return undefined;
    }
  }

  /** Of a failed attempt and the failure after it, the one that came further knows better. */
  betterOf(error: CypherError): CypherError {
    const other = this.deepestFailure;
    return other && (other.offset ?? 0) > (error.offset ?? 0) ? other : error;
  }
}
