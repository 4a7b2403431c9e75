import type { EntityType } from '../../model/mention.js';
import type { Graph, OpenGraph } from './runtime.js';
import { WordPieces } from './word-pieces.js';

/** The shipped files: three graphs, and the JSON that says what their numbers mean. */
export interface ModelFiles {
  readonly encoder: Uint8Array;
  readonly relations: Uint8Array;
  readonly coreference: Uint8Array;
  readonly meaning: string;
}

/** The text types of its training between which the model tells: news is what it was made for. */
export type Style = 'news' | 'web' | 'encyclopedia';

interface Meaning {
  readonly types: readonly EntityType[];
  readonly styles: readonly Style[];
  readonly relations: readonly string[];
  /** Words in the widest mention. */
  readonly widest: number;
  /** Mentions before one that may be what it refers to, whatever they are called. */
  readonly near: number;
  /** Pieces in the longest window. */
  readonly longest: number;
}

/** A model that is ready to read. */
export interface NeuralModel {
  readonly encoder: Graph;
  readonly relations: Graph;
  readonly coreference: Graph;
  readonly meaning: Meaning;
  readonly pieces: WordPieces;
}

/**
 * Makes a model from its files.
 * @throws {Error} where the files are something else.
 */
export async function openModel(files: ModelFiles, openGraph: OpenGraph): Promise<NeuralModel> {
  const meaning = JSON.parse(files.meaning) as Meaning & { readonly format: string; readonly pieces: readonly string[] };
  if (meaning.format !== 'relata-model-1') throw new Error(`not a Relata model: its format is ${JSON.stringify(meaning.format)}`);
  const [encoder, relations, coreference] = [await openGraph(files.encoder), await openGraph(files.relations), await openGraph(files.coreference)];
  return { encoder, relations, coreference, meaning, pieces: new WordPieces(meaning.pieces) };
}
