import { readBack } from './read-back.js';
import type { ReadBack } from './read-back.js';

type CypherValue = string | number | boolean | CypherValue[] | Map<string, CypherValue>;

interface CypherBatch {
  readonly rows: readonly Map<string, CypherValue>[];
  /** What follows `AS row`, with names in backticks decoded to JSON strings. */
  readonly clauses: string;
}

/** When `\uXXXX` is decoded: before all else, as Neo4j's older reader does, or inside string literals. */
export type UnicodeDecoding = 'first' | 'in-strings';

/** Reads a script as far as ours go; anything that it does not expect throws, so nothing can break out unseen. */
function readScript(script: string, decoding: UnicodeDecoding): CypherBatch[] {
  const reader = new Reader(decoding === 'first' ? decodeUnicode(script) : script);
  const batches: CypherBatch[] = [];
  while (reader.hasMore()) {
    if (reader.take('UNWIND ')) {
      const rows = reader.list() as Map<string, CypherValue>[];
      reader.expect(' AS row');
      batches.push({ rows, clauses: reader.clauses() });
    } else {
      reader.expect('CREATE CONSTRAINT IF NOT EXISTS FOR ');
      reader.clauses();
    }
  }
  return batches;
}

function decodeUnicode(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  hasMore(): boolean {
    this.space();
    return this.at < this.text.length;
  }

  take(words: string): boolean {
    if (!this.text.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  expect(words: string): void {
    if (!this.take(words)) throw new Error(`expected ${words} at ${JSON.stringify(this.text.slice(this.at, this.at + 60))}`);
  }

  /** Everything up to the semicolon. */
  clauses(): string {
    let clauses = '';
    while (!this.take(';')) {
      if (this.text[this.at] === '`') clauses += JSON.stringify(this.name());
      else if (/['"\\/]/.test(this.text[this.at] ?? '\\')) throw new Error(`unexpected ${this.text.slice(this.at, this.at + 60)}`);
      else clauses += this.text[this.at++];
    }
    return clauses.trim();
  }

  list(): CypherValue[] {
    return this.members('[', ']', () => this.value());
  }

  private members<T>(open: string, close: string, member: () => T): T[] {
    const found: T[] = [];
    this.expect(open);
    this.space();
    while (!this.take(close)) {
      if (found.length > 0) this.expect(',');
      this.space();
      found.push(member());
      this.space();
    }
    return found;
  }

  private value(): CypherValue {
    const next = this.text[this.at];
    if (next === "'") return this.strings();
    if (next === '[') return this.list();
    if (next === '{') return new Map(this.members('{', '}', () => this.entry()));
    if (this.take('true')) return true;
    if (this.take('false')) return false;
    const number = /^-?\d+(\.\d+)?(e-?\d+)?/.exec(this.text.slice(this.at, this.at + 40));
    if (number === null) throw new Error(`no value at ${this.text.slice(this.at, this.at + 60)}`);
    this.at += number[0].length;
    return Number(number[0]);
  }

  private entry(): [string, CypherValue] {
    const name = this.text[this.at] === '`' ? this.name() : this.word();
    this.expect(': ');
    return [name, this.value()];
  }

  private word(): string {
    const word = /^\w+/.exec(this.text.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += word.length;
    return word;
  }

  private name(): string {
    let name = '';
    this.expect('`');
    for (;;) {
      if (this.take('``')) name += '`';
      else if (this.take('`')) return name;
      else name += this.text[this.at++] ?? fail('open name');
    }
  }

  private strings(): string {
    const first = this.string();
    return this.take(' + ') ? first + this.strings() : first;
  }

  private string(): string {
    let text = '';
    this.expect("'");
    while (!this.take("'")) {
      const character = this.text[this.at++] ?? fail('open string');
      if (character === '\\') text += this.escaped();
      else if (/[\r\n]/.test(character)) fail('a line break in a string');
      else text += character;
    }
    return text;
  }

  private escaped(): string {
    const character = this.text[this.at++] ?? '';
    if (character === 'u') {
      const hex = this.text.slice(this.at, this.at + 4);
      this.at += 4;
      return String.fromCharCode(parseInt(hex, 16));
    }
    return { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'" }[character] ?? fail(`escape ${character}`);
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }
}

function fail(problem: string): never {
  throw new Error(problem);
}

export function readCypher(script: string, decoding: UnicodeDecoding): ReadBack {
  const nodes = new Map<string, string>();
  const entities: string[] = [];
  const facts: [string, string, string][] = [];
  for (const { rows, clauses } of readScript(script, decoding)) {
    const key = /^MERGE \(n:"(\w+)" \{id: row\.id\}\)/.exec(clauses)?.[1];
    for (const row of rows) {
      if (key !== undefined) nodes.set(`${key} ${String(row.get('id'))}`, String(row.get('name')));
      if (key === 'Entity') entities.push(String(row.get('name')));
    }
    const ends = /^MATCH \(a:"(\w+)" \{id: row\.start\}\), \(b:"(\w+)" \{id: row\.end\}\)\nMERGE \(a\)-\[r:("(?:[^"\\]|\\.)*") \{id/.exec(clauses);
    if (key === undefined && ends === null) throw new Error(`what is ${clauses}?`);
    if (ends?.[1] !== 'Entity') continue;
    const type = JSON.parse(ends[3] ?? '') as string;
    for (const row of rows) {
      const name = (label: string | undefined, id: CypherValue | undefined): string => nodes.get(`${label} ${String(id)}`) ?? '?';
      facts.push([name(ends[1], row.get('start')), type, name(ends[2], row.get('end'))]);
    }
  }
  return readBack(entities, facts);
}
