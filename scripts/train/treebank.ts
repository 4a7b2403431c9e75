import { readFileSync } from 'node:fs';
import { readLexicon } from '../../src/annotate/compromise.js';
import { wordFeatures, type WordFeatures } from '../../src/annotate/syntax/words.js';

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
  const classes = classesOf(text, forms);
  return {
    text,
    forms,
    words: forms.map((form, index) => wordFeatures(form, classes[index]!)),
    tags: rows.map((row) => row[4]!),
    heads: rows.map((row) => Number(row[6]) - 1),
    labels: rows.map((row) => row[7]!),
  };
}

/** Lexicon classes for words given in the order of the text. */
function classesOf(text: string, forms: readonly string[]): (readonly string[])[] {
  const lexical = readLexicon(text, { start: 0, end: text.length }).flatMap((sentence) => sentence.words);
  let position = 0;
  let next = 0;
  return forms.map((form) => {
    const start = text.indexOf(form, position);
    if (start < 0) return [];
    position = start + form.length;
    while (next < lexical.length && lexical[next]!.end <= start) next += 1;
    const word = lexical[next];
    return word !== undefined && word.start <= start && word.end >= start + form.length ? word.classes : [];
  });
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
