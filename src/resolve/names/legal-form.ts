import { wordsOf } from './normalize-name.js';

/** Legal forms of firms, each with the one spelling under which it is compared. */
const LEGAL_FORMS: ReadonlyMap<string, string> = new Map([
  ['inc', 'inc'], ['incorporated', 'inc'], ['corp', 'corp'], ['corporation', 'corp'],
  ['ltd', 'ltd'], ['limited', 'ltd'], ['plc', 'plc'], ['llc', 'llc'], ['llp', 'llp'], ['lp', 'lp'],
  ['gmbh', 'gmbh'], ['ag', 'ag'], ['kg', 'kg'], ['se', 'se'], ['sa', 'sa'], ['sas', 'sas'], ['spa', 'spa'], ['srl', 'srl'],
  ['nv', 'nv'], ['bv', 'bv'], ['ab', 'ab'], ['asa', 'asa'], ['as', 'as'], ['oy', 'oy'], ['oyj', 'oyj'], ['aps', 'aps'],
  ['kk', 'kk'], ['pte', 'pte'], ['pty', 'pty'], ['bhd', 'bhd'], ['sro', 'sro'], ['zrt', 'zrt'], ['sarl', 'sarl'],
]);
/** Endings that a firm's name is often cited without, though they are not legal forms. */
const OPTIONAL_ENDINGS: ReadonlySet<string> = new Set(['co', 'company', 'companies', 'cos', 'group', 'holdings', 'holding']);

/** A firm's name cut into what names it and what kind of firm it is. */
export interface FirmName {
  /** Never empty. */
  readonly base: string;
  readonly legalForm: string | null;
  /** "group", "holdings", "company". */
  readonly ending: string | null;
}

/** Cuts the legal form and the optional ending off a normalised name, as long as something is left. */
export function splitFirmName(normalized: string): FirmName {
  const words = wordsOf(normalized);
  let legalForm: string | null = null;
  let ending: string | null = null;
  for (let last = words.at(-1); words.length > 1 && last !== undefined; last = words.at(-1)) {
    const form = LEGAL_FORMS.get(last);
    if (form !== undefined && ending === null) legalForm ??= form;
    else if (OPTIONAL_ENDINGS.has(last) && ending === null) ending = last;
    else break;
    words.pop();
  }
  // "Johnson and Co" leaves a dangling "and".
  if (words.length > 1 && words.at(-1) === 'and') return { base: normalized, legalForm: null, ending: null };
  return { base: words.join(' '), legalForm, ending };
}
