import { readFileSync } from 'node:fs';
import { lexiconClasses } from '../../src/annotate/compromise.js';
import { NAME, wordFeatures, type WordFeatures } from '../../src/annotate/syntax/words.js';

export interface TreebankSentence {
  readonly text: string;
  readonly forms: readonly string[];
  readonly words: readonly WordFeatures[];
  readonly tags: readonly string[];
  /** Index of the head in the sentence, -1 for the root. */
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Reads a CoNLL-U file; multiword ranges and empty nodes are skipped, words get the lexicon's classes by their place in the text. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let text = '';
  let rows: string[][] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9);
    else if (line.trim() === '') {
      if (rows.length > 0) sentences.push(toSentence(text, rows));
      rows = [];
    } else if (!line.startsWith('#')) {
      const row = line.split('\t');
      if (/^\d+$/.test(row[0] ?? '')) rows.push(row);
    }
  }
  return sentences;
}

function toSentence(text: string, rows: readonly string[][]): TreebankSentence {
  const forms = rows.map((row) => row[1]!);
  const classes = lexiconClasses(forms);
  return {
    text,
    forms,
    words: forms.map((form, index) => wordFeatures(form, classes[index]!)),
    tags: rows.map((row) => row[4]!),
    heads: rows.map((row) => Number(row[6]) - 1),
    labels: rows.map((row) => row[7]!),
  };
}

/** Whether no two arcs cross, which the arc-eager system needs of what it learns from. */
export function isProjective(heads: readonly number[]): boolean {
  return heads.every((head, child) => {
    if (head < 0) return true;
    const [from, to] = head < child ? [head, child] : [child, head];
    for (let inside = from + 1; inside < to; inside += 1) {
      const outer = heads[inside]!;
      if (outer < from || outer > to) return false;
    }
    return true;
  });
}

/**
 * The same sentence as the parser will meet it: runs of proper nouns that form a subtree are one node, all proper nouns are
 * the one word that stands for names, and quotation marks are gone.
 */
export function withNamesAsNodes(sentence: TreebankSentence): TreebankSentence {
  const { tags, heads } = sentence;
  const target = heads.map((_, index) => index);
  for (let from = 0; from < tags.length; ) {
    let to = from;
    while (to < tags.length && /^NNPS?$/.test(tags[to]!)) to += 1;
    const inside = (node: number): boolean => node >= from && node < to;
    const tops = heads.slice(from, to).filter((head) => !inside(head)).length;
    if (to - from > 1 && tops === 1) target.fill(to - 1, from, to);
    from = Math.max(to, from + 1);
  }
  const isLeaf = (index: number): boolean => !heads.includes(index);
  const dropped = tags.map((tag, index) => (tag === '``' || tag === "''") && isLeaf(index));
  const kept = target.flatMap((node, index) => (node === index && !dropped[index] ? [index] : []));
  const place = new Map(kept.map((index, node) => [index, node]));
  const top = (index: number): number => {
    for (let node = 0; node < target.length; node += 1) {
      if (target[node] === index && (heads[node]! < 0 || target[heads[node]!] !== index)) return node;
    }
    return index;
  };
  const tops = kept.map(top);
  return {
    text: sentence.text,
    forms: kept.map((index) => sentence.forms[index]!),
    words: kept.map((index) => (/^NNPS?$/.test(tags[index]!) ? NAME : sentence.words[index]!)),
    tags: kept.map((index) => tags[index]!),
    heads: tops.map((index) => (heads[index]! < 0 ? -1 : place.get(target[heads[index]!]!)!)),
    labels: tops.map((index) => sentence.labels[index]!),
  };
}
