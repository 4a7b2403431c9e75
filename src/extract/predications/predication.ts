/**
 * Where an argument stands in a predication, independent of voice and word order:
 *
 * - `agent`: who does it ("ByteDance owns TikTok", "TikTok is owned by ByteDance");
 * - `patient`: whom or what it is done to; the subject of a passive;
 * - `recipient`: the indirect object;
 * - `holder`: who or what a noun describes ("Eric Yuan, the founder", "X is the founder", "X made an offer");
 * - `same`: the holders that the noun stands for or is said to be, without those that have, make or get it;
 * - `degree`: the share in "40 percent owned";
 * - `purpose`: the verb that follows with "to" ("picked Acme to build it", "an offer to build it");
 * - `deed`: the gerund that follows with "from" ("barred Acme from building it");
 * - `focus`: the organisation that the document speaks of; `elsewhere`: the same, if the sentence does not name it; `vehicle`: the craft that it speaks of;
 * - `poss`, `compound`: what stands before a noun ("Zoom's founder", "the Zoom founder");
 * - `charge`: what a participle behind the verb does ("sued, alleging …");
 * - `verdict`: what the object is called ("called it a mistake");
 * - `announcer`: who announces the clause; `named`: who was named to a post in the clause above; `complement`: the subject of the
 *   clause below; `stopped`: whom its infinitive of purpose is against;
 * - `aforesaid`: what the sentence has told of last;
 * - `self`: the word itself, for what is told elsewhere;
 * - a preposition: `of`, `in`, `with`, `according to` …
 */
export type Slot = string;

export interface Argument {
  readonly slot: Slot;
  /** Index of the head token of the phrase. */
  readonly node: number;
  /** Found not on the word itself but near it: a weaker sign. */
  readonly loose: boolean;
  /** The phrase stands for one thing: what is joined to it by "and" has no part in this. */
  readonly single: boolean;
  /**
   * How a holder comes to the noun: beside it ("X, the founder"), through "be", or through another verb that only carries it
   * ("X made an offer"); null for what is no holder, or one that the tree gives.
   */
  readonly via: 'description' | 'copula' | 'verb' | null;
}

/** All arguments are made here: objects of one form are read faster, and there are many. */
export function toArgument(slot: Slot, node: number, { loose = false, single = false, via = null }: Partial<Omit<Argument, 'slot' | 'node'>> = {}): Argument {
  return { slot, node, loose, single, via };
}

/** The same argument as a weaker sign. */
export function loosened({ slot, node, single, via }: Argument): Argument {
  return { slot, node, loose: true, single, via };
}

/** A verb, noun or participle that says something of its arguments. */
export interface Predication {
  readonly kind: 'verb' | 'noun';
  /** Dictionary form; verbs with their particle ("set up"). */
  readonly lemma: string;
  /** Index of the word. */
  readonly head: number;
  readonly arguments: readonly Argument[];
  /** The verb through which a noun predicates ("is", "made", "held"), whose tense and polarity then count. */
  readonly carrier: number | null;
}
