/** A value as the TCK's tables write it. */
export type Expected =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Expected[] }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Expected> }
  | { readonly kind: 'node'; readonly labels: readonly string[]; readonly properties: ReadonlyMap<string, Expected> }
  | { readonly kind: 'relationship'; readonly type: string; readonly properties: ReadonlyMap<string, Expected> }
  | { readonly kind: 'path'; readonly nodes: readonly Expected[]; readonly links: readonly { readonly link: Expected; readonly forwards: boolean }[] };

export function parseExpected(text: string): Expected {
  const reader = new Reader(text);
  const value = reader.value();
  reader.end();
  return value;
}

class Reader {
  private index = 0;

  constructor(private readonly text: string) {}

  private skip(): void {
    while (/\s/.test(this.text[this.index] ?? '')) this.index += 1;
  }

  private at(symbol: string): boolean {
    this.skip();
    return this.text.startsWith(symbol, this.index);
  }

  private take(symbol: string): boolean {
    if (!this.at(symbol)) return false;
    this.index += symbol.length;
    return true;
  }

  private expect(symbol: string): void {
    if (!this.take(symbol)) throw new Error(`expected ${symbol} at ${this.index} of ${this.text}`);
  }

  end(): void {
    this.skip();
    if (this.index < this.text.length) throw new Error(`something is left at ${this.index} of ${this.text}`);
  }

  value(): Expected {
    if (this.at('<')) return this.path();
    if (this.at('(')) return this.node();
    if (this.at('[:')) return this.relationship();
    if (this.at('[')) return this.list();
    if (this.at('{')) return { kind: 'map', entries: this.map() };
    if (this.at("'")) return { kind: 'string', value: this.string() };
    return this.word();
  }

  private word(): Expected {
    this.skip();
    const word = /^[^\s,\]}):]+/.exec(this.text.slice(this.index))?.[0] ?? '';
    this.index += word.length;
    if (word === 'null') return { kind: 'null' };
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
    if (/^-?\d+$/.test(word)) return { kind: 'integer', value: BigInt(word) };
    if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word)) return { kind: 'float', value: Number(word) };
    if (word === 'NaN') return { kind: 'float', value: Number.NaN };
    if (/^-?Inf(inity)?$/.test(word)) return { kind: 'float', value: word.startsWith('-') ? -Infinity : Infinity };
    throw new Error(`cannot read the value ${word} in ${this.text}`);
  }

  private string(): string {
    this.expect("'");
    let value = '';
    while (this.text[this.index] !== "'") {
      if (this.index >= this.text.length) throw new Error(`string without end in ${this.text}`);
      if (this.text[this.index] === '\\') this.index += 1;
      value += this.text[this.index];
      this.index += 1;
    }
    this.index += 1;
    return value;
  }

  private list(): Expected {
    this.expect('[');
    const items: Expected[] = [];
    if (!this.take(']')) {
      do items.push(this.value()); while (this.take(','));
      this.expect(']');
    }
    return { kind: 'list', items };
  }

  private map(): ReadonlyMap<string, Expected> {
    this.expect('{');
    const entries = new Map<string, Expected>();
    if (!this.take('}')) {
      do {
        const key = this.name();
        this.expect(':');
        entries.set(key, this.value());
      } while (this.take(','));
      this.expect('}');
    }
    return entries;
  }

  private name(): string {
    this.skip();
    if (this.take('`')) {
      const end = this.text.indexOf('`', this.index);
      const name = this.text.slice(this.index, end);
      this.index = end + 1;
      return name;
    }
    const name = /^[\p{L}\p{N}_]+/u.exec(this.text.slice(this.index))?.[0] ?? '';
    this.index += name.length;
    return name;
  }

  private node(): Expected {
    this.expect('(');
    const labels: string[] = [];
    while (this.take(':')) labels.push(this.name());
    const properties = this.at('{') ? this.map() : new Map<string, Expected>();
    this.expect(')');
    return { kind: 'node', labels, properties };
  }

  private relationship(): Expected {
    this.expect('[:');
    const type = this.name();
    const properties = this.at('{') ? this.map() : new Map<string, Expected>();
    this.expect(']');
    return { kind: 'relationship', type, properties };
  }

  private path(): Expected {
    this.expect('<');
    const nodes = [this.node()];
    const links: { link: Expected; forwards: boolean }[] = [];
    while (!this.take('>')) {
      const backwards = this.take('<-');
      if (!backwards) this.expect('-');
      const link = this.relationship();
      this.expect(backwards ? '-' : '->');
      links.push({ link, forwards: !backwards });
      nodes.push(this.node());
    }
    return { kind: 'path', nodes, links };
  }
}
