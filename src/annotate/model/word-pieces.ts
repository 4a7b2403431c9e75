import { normalizeWord } from './words.js';

const LONGEST = 16;

/** The encoder's vocabulary of word pieces; a word is cut greedily, the longest piece first (Wu et al. 2016). */
export class WordPieces {
  readonly begin: number;
  readonly end: number;
  private readonly unknown: number;
  private readonly indices: ReadonlyMap<string, number>;
  private readonly known = new Map<string, readonly number[]>();

  constructor(pieces: readonly string[]) {
    this.indices = new Map(pieces.map((piece, index) => [piece, index]));
    this.begin = this.indexOf('[CLS]');
    this.end = this.indexOf('[SEP]');
    this.unknown = this.indexOf('[UNK]');
  }

  /** Indices of the word's pieces: at least one, at most sixteen. */
  encode(word: string): readonly number[] {
    let pieces = this.known.get(word);
    if (pieces === undefined) {
      pieces = this.split(normalizeWord(word));
      if (this.known.size < 50_000) this.known.set(word, pieces);
    }
    return pieces;
  }

  private indexOf(piece: string): number {
    const index = this.indices.get(piece);
    if (index === undefined) throw new Error(`the model's vocabulary has no ${piece}`);
    return index;
  }

  private split(word: string): readonly number[] {
    const characters = Array.from(word);
    const pieces: number[] = [];
    for (let at = 0; at < characters.length;) {
      let end = characters.length;
      let index: number | undefined;
      for (; end > at; end -= 1) {
        index = this.indices.get((at > 0 ? '##' : '') + characters.slice(at, end).join(''));
        if (index !== undefined) break;
      }
      if (index === undefined) return [this.unknown];
      pieces.push(index);
      at = end;
    }
    return pieces.length === 0 ? [this.unknown] : pieces.slice(0, LONGEST);
  }
}
