import { FeatureList } from './features.js';
import { addFeatures, laneCount, type LinearModel } from './linear-model.js';
import { TAGGER_REACH, WORD_ROLES, addTagPair } from './tag-features.js';
import type { WordColumns } from './words.js';

/**
 * What the tagger's weights say of one word in each of the places where it looks, and of two tags before a word. Words and pairs
 * of tags come again and again, and most of the tagger's features ask of nothing else: their sums are kept, so that only the
 * features that tie two things together are looked up for each word. A memory changes no result.
 */
export interface TagMemory {
  readonly model: LinearModel;
  readonly lanes: number;
  readonly features: FeatureList;
  readonly scratch: Int32Array;
  /** How many values a tag can have as a feature. */
  readonly tagValues: number;
  /** Which word each slot speaks of: a word goes to the slot of the lower bits of its id, and puts out who was there. */
  readonly owners: Int32Array;
  readonly ofWords: Int32Array;
  readonly isKnown: Uint8Array;
  readonly ofTags: Int32Array;
}

const SLOTS = 8192;
const SLOT_BITS = SLOTS - 1;

const memories = new WeakMap<LinearModel, TagMemory>();

export function tagMemoryOf(model: LinearModel): TagMemory {
  const known = memories.get(model);
  if (known !== undefined) return known;
  const lanes = laneCount(model.classCount);
  const tagValues = model.classCount + 2;
  const memory: TagMemory = {
    model, lanes, tagValues, features: new FeatureList(8), scratch: new Int32Array(lanes),
    owners: new Int32Array(SLOTS), ofWords: new Int32Array(SLOTS * WORD_ROLES.length * lanes),
    isKnown: new Uint8Array(tagValues * tagValues), ofTags: new Int32Array(tagValues * tagValues * lanes),
  };
  memories.set(model, memory);
  return memory;
}

/**
 * Writes into `scores` all that the word at a place, the two words on each side and the two tags before it say by themselves.
 * Words may share a slot: where one puts out another, the sums are taken one after the other.
 */
export function scoreAlone(memory: TagMemory, words: WordColumns, place: number, t1: number, t2: number, scores: Int32Array): void {
  const { lanes, ofWords, ofTags } = memory;
  const tags = placeOfTags(memory, t1, t2);
  if (areKept(memory, words, place)) {
    const size = WORD_ROLES.length * lanes;
    const { id } = words;
    // In the order of the roles. One loop over all: their rows are far apart in memory, and are then waited for together.
    const own = (id[place]! & SLOT_BITS) * size;
    const before = (id[place - 1]! & SLOT_BITS) * size + lanes;
    const twoBefore = (id[place - 2]! & SLOT_BITS) * size + 2 * lanes;
    const after = (id[place + 1]! & SLOT_BITS) * size + 3 * lanes;
    const twoAfter = (id[place + 2]! & SLOT_BITS) * size + 4 * lanes;
    for (let lane = 0; lane < lanes; lane += 1) {
      scores[lane] = ofTags[tags + lane]! + ofWords[own + lane]! + ofWords[before + lane]! + ofWords[twoBefore + lane]! + ofWords[after + lane]! + ofWords[twoAfter + lane]!;
    }
    return;
  }
  for (let lane = 0; lane < lanes; lane += 1) scores[lane] = ofTags[tags + lane]!;
  for (let role = 0; role < WORD_ROLES.length; role += 1) {
    const from = placeOfWord(memory, words, place + WORD_ROLES[role]!.offset) + role * lanes;
    for (let lane = 0; lane < lanes; lane += 1) scores[lane]! += ofWords[from + lane]!;
  }
}

/** Whether the sums of all words that are looked at are there. */
function areKept({ owners }: TagMemory, { id }: WordColumns, place: number): boolean {
  for (let at = place - TAGGER_REACH; at <= place + TAGGER_REACH; at += 1) if (owners[id[at]! & SLOT_BITS] !== id[at]) return false;
  return true;
}

/** Where the sums of a word begin, role by role. */
function placeOfWord(memory: TagMemory, words: WordColumns, place: number): number {
  const id = words.id[place]!;
  const slot = id & SLOT_BITS;
  const from = slot * WORD_ROLES.length * memory.lanes;
  if (memory.owners[slot] !== id) {
    sumRoles(memory, words, place, from);
    memory.owners[slot] = id;
  }
  return from;
}

function sumRoles(memory: TagMemory, words: WordColumns, place: number, from: number): void {
  for (let role = 0; role < WORD_ROLES.length; role += 1) {
    memory.features.count = 0;
    WORD_ROLES[role]!.add(words, place, memory.features);
    sumInto(memory, memory.ofWords, from + role * memory.lanes);
  }
}

function placeOfTags(memory: TagMemory, t1: number, t2: number): number {
  const pair = t1 * memory.tagValues + t2;
  const from = pair * memory.lanes;
  if (memory.isKnown[pair] === 1) return from;
  memory.features.count = 0;
  addTagPair(t1, t2, memory.features);
  sumInto(memory, memory.ofTags, from);
  memory.isKnown[pair] = 1;
  return from;
}

function sumInto({ model, features, scratch }: TagMemory, sums: Int32Array, from: number): void {
  scratch.fill(0);
  addFeatures(model, features, scratch);
  sums.set(scratch, from);
}
