/** Keeps each different text once and stands a number for it. */
export interface Interner {
  idOf(text: string): number;
  textOf(id: number): string;
  readonly size: number;
}

export function createInterner(): Interner {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  return {
    idOf(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const own = detach(text);
      ids.set(own, texts.length);
      return texts.push(own) - 1;
    },
    textOf: (id) => texts[id] ?? '',
    get size() {
      return texts.length;
    },
  };
}

/** Keeps each different value once and stands a number for it; values are told apart by the text that is their key. */
export interface Pool<T> {
  idOf(key: string, make: () => T): number;
  valueOf(id: number): T;
}

export function createPool<T>(): Pool<T> {
  const keys = createInterner();
  const values: T[] = [];
  return {
    idOf(key, make) {
      const id = keys.idOf(key);
      if (id === values.length) values.push(make());
      return id;
    },
    valueOf(id) {
      if (id < 0 || id >= values.length) throw new RangeError(`no value ${id}`);
      return values[id] as T;
    },
  };
}

/**
 * The same value in memory of its own. What is cut out of a string holds on to the whole of it: one name kept would keep its
 * document's text.
 */
export function detach<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
