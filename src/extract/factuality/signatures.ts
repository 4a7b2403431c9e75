import type { Modality, Polarity } from '../../model/claim.js';

/**
 * What a governing word does to the clause below it (Saurí and Pustejovsky 2009, FactBank; Karttunen 1971 on implicatives).
 * `polarity: 'negated'` turns the clause round; a modality replaces `actual`.
 */
export interface Signature {
  readonly modality?: Modality;
  readonly polarity?: Polarity;
}

const planned: Signature = { modality: 'planned' };
const threatened: Signature = { modality: 'threatened' };
const inTalks: Signature = { modality: 'in_talks' };
const possible: Signature = { modality: 'possible' };
const advised: Signature = { modality: 'advised' };
const claimed: Signature = { modality: 'claimed' };
const negated: Signature = { polarity: 'negated' };

function table(entries: readonly (readonly [string, Signature])[]): ReadonlyMap<string, Signature> {
  return new Map(entries.flatMap(([words, signature]) => words.split(' ').map((word) => [word.replaceAll('_', ' '), signature] as const)));
}

/** Verbs by the form of their complement: an infinitive or gerund ("plans to buy"). */
export const WITH_INFINITIVE: ReadonlyMap<string, Signature> = table([
  ['plan intend aim expect agree promise pledge vow hope want wish seek prepare propose schedule set due decide opt elect commit offer look move mean choose undertake slate poise await go volunteer vote work strive try attempt apply bid ask', planned],
  ['threaten', threatened],
  ['negotiate consider discuss explore mull weigh contemplate ponder debate study', inTalks],
  ['could may might appear seem likely unlikely able can', possible],
  ['advise recommend urge encourage suggest call demand press lobby order require instruct tell request beg implore should must ought', advised],
  ['allege claim accuse believe think suspect rumour rumor say report reportedly purport', claimed],
  ['refuse fail decline cease stop forbid prevent bar prohibit neglect avoid deny unable', negated],
]);

/** Verbs by what they do to a finite clause or a gerund ("denied that", "denied buying"). */
export const WITH_CLAUSE: ReadonlyMap<string, Signature> = table([
  ['deny reject dispute rebut refute disprove rule_out dismiss', negated],
  ['allege claim suspect speculate rumour rumor assume believe think imagine accuse argue', claimed],
  ['threaten', threatened],
  ['plan propose intend', planned],
  ['consider discuss negotiate explore mull weigh contemplate', inTalks],
  ['doubt wonder ask fear hope', possible],
  ['recommend suggest urge advise demand', advised],
  ['avoid stop cease prevent', negated],
]);

/** Nouns whose content follows: "plans to", "talks about", "a threat to", "the proposed acquisition of" by its head. */
export const NOUNS: ReadonlyMap<string, Signature> = table([
  ['plan intention agreement deal offer bid proposal decision pledge promise commitment aim goal move effort attempt schedule letter_of_intent option right vow application', planned],
  ['threat warning', threatened],
  ['talk discussion negotiation conversation consideration', inTalks],
  ['possibility chance prospect likelihood hope speculation', possible],
  ['recommendation advice call demand request pressure', advised],
  ['allegation accusation claim rumour rumor suspicion charge', claimed],
  ['refusal failure denial inability', negated],
]);

/** Words beside a noun that say how far it is real: "a proposed merger", "a failed bid". */
export const ADJECTIVES: ReadonlyMap<string, Signature> = table([
  ['planned proposed intended upcoming expected forthcoming scheduled agreed prospective pending future impending', planned],
  ['threatened', threatened],
  ['possible potential likely hypothetical', possible],
  ['alleged supposed purported reported rumoured rumored suspected', claimed],
  ['failed abandoned cancelled canceled aborted blocked rejected collapsed unsuccessful scrapped', negated],
]);

/** Modal auxiliaries; `would` is left to the caller, which knows whether it stands in a report. */
export const MODALS: ReadonlyMap<string, Signature> = table([
  ['will shall ’ll \'ll', planned],
  ['could may might can', possible],
  ['should must ought', advised],
]);

/** Adverbs of the clause. */
export const ADVERBS: ReadonlyMap<string, Signature> = table([
  ['allegedly reportedly supposedly purportedly apparently', claimed],
  ['possibly perhaps maybe probably potentially', possible],
]);
