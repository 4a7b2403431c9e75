import type { Span } from './span.js';

/** The closed list of built-in entity types; users can add their own, hence `string` beside it in {@link EntityType}. */
export const ENTITY_TYPES = [
  'Person', 'Organization', 'Place', 'Product', 'Work/Document', 'Event', 'Group', 'Date', 'Quantity',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number] | (string & {});

/** How a mention refers: by a name, by a description ("the company"), or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** A stretch of text that refers to something. Dates and quantities are mentions too, with a normalised `value`. */
export interface Mention extends Span {
  /** Unique in its document; ordered as the text is. */
  readonly id: string;
  readonly text: string;
  readonly form: MentionForm;
  readonly type: EntityType;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its head token in that sentence. */
  readonly head: number;
  /** Coreference chain in the document: mentions with the same chain refer to the same thing. */
  readonly chain: string;
  /** The rule or model that found it. */
  readonly foundBy: string;
  /** Dates: ISO 8601, as full as the text and the article's date allow. Quantities: amount and unit. */
  readonly value?: string;
}

/** A mention before coreference has numbered it and put it in a chain. */
export type MentionDraft = Omit<Mention, 'id' | 'chain'>;

/** Whether a mention stands for a value (a date or an amount), not for a thing. */
export function isLiteral(mention: { readonly type: EntityType }): boolean {
  return mention.type === 'Date' || mention.type === 'Quantity';
}

/** Whether a name is no noun that names a place but a word made of one: "French", "the Iraqis". */
export function isProperAdjective({ foundBy }: Pick<Mention, 'foundBy'>): boolean {
  return foundBy.startsWith('name:demonym');
}
