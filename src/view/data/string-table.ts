/** Strings numbered in the order in which they come. */
export interface StringTable {
  readonly indexOf: (text: string) => number;
  readonly all: readonly string[];
}

export function makeStringTable(): StringTable {
  const all: string[] = [];
  const indexes = new Map<string, number>();
  return {
    all,
    indexOf: (text) => {
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, all.length);
      return all.push(text) - 1;
    },
  };
}
