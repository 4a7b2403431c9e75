import type { Modality, Polarity } from '../../model/claim.js';

/**
 * What a governing word does to the clause below it (Saurí and Pustejovsky 2009, FactBank; Karttunen 1971 on implicatives).
 * `polarity: 'negated'` turns the clause round; a modality replaces `actual`.
 */
export interface Signature {
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** The negation comes from somebody who stands in the way; a mere wish or plan to do so leaves the thing as planned as it was. */
  readonly prevents?: boolean;
  /** Ends a state, or calls off an event. */
  readonly ends?: boolean;
}

const planned: Signature = { modality: 'planned' };
const threatened: Signature = { modality: 'threatened' };
const inTalks: Signature = { modality: 'in_talks' };
const possible: Signature = { modality: 'possible' };
const advised: Signature = { modality: 'advised' };
const claimed: Signature = { modality: 'claimed' };
const negated: Signature = { polarity: 'negated' };
const ended: Signature = { ends: true };
const prevented: Signature = { polarity: 'negated', prevents: true };

function table(entries: readonly (readonly [string, Signature])[]): ReadonlyMap<string, Signature> {
  return new Map(entries.flatMap(([words, signature]) => words.split(' ').map((word) => [word.replaceAll('_', ' '), signature] as const)));
}

/** Verbs by the form of their complement: an infinitive or gerund ("plans to buy"). */
export const WITH_INFINITIVE: ReadonlyMap<string, Signature> = table([
  ['plan intend aim expect agree promise pledge vow hope want wish seek prepare propose schedule set due decide opt elect commit offer look move mean choose undertake slate poise await go volunteer vote work strive try attempt apply bid ask sue campaign nominate tap shortlist earmark line_up arrange', planned],
  ['threaten', threatened],
  ['negotiate consider discuss explore mull weigh contemplate ponder debate study', inTalks],
  ['could may might appear seem likely unlikely able can tip fancy wait rely count depend', possible],
  ['advise recommend urge encourage suggest call demand press lobby order require instruct tell request beg implore invite challenge appeal plead push should must ought', advised],
  ['allege claim accuse believe think suspect rumour rumor say report reportedly purport', claimed],
  ['refuse fail decline cease stop forbid prevent bar prohibit neglect avoid deny unable', negated],
]);

/** "blocked Gull from taking over Link". */
export const WITH_FROM: ReadonlyMap<string, Signature> = table([
  ['block stop prevent bar ban prohibit keep hinder deter dissuade discourage exclude disqualify restrain forbid preclude', prevented],
]);

/** "close to a sale to Acme", "interested in buying", "ready to sell". */
export const WITH_ADJECTIVE: ReadonlyMap<string, Signature> = table([
  ['close near', inTalks],
  ['interested keen eager willing able free likely unlikely open', possible],
  ['ready due set poised determined scheduled prepared about', planned],
  ['reluctant unwilling unable', negated],
]);

/** Verbs by what they do to a finite clause or a gerund ("denied that", "denied buying"). */
export const WITH_CLAUSE: ReadonlyMap<string, Signature> = table([
  ['deny reject dispute rebut refute disprove rule_out dismiss', negated],
  ['allege claim suspect speculate rumour rumor assume believe think accuse argue', claimed],
  ['threaten', threatened],
  ['plan propose intend', planned],
  ['consider discuss negotiate explore mull weigh contemplate', inTalks],
  ['doubt wonder ask fear hope suppose imagine', possible],
  ['recommend suggest urge advise demand', advised],
  ['avoid stop cease prevent give_up quit', negated],
  ['unclear uncertain unknown question', possible],
]);

const advisedAgainst: Signature = { modality: 'advised', polarity: 'negated' };

/** Verbs and adjectives by what they do to a gerund behind their preposition: "accused X of buying Y", "is thinking about selling". */
export const WITH_GERUND: ReadonlyMap<string, Signature> = table([
  ['accuse_of suspect_of charge_with indict_for indict_on sue_for sue_over investigate_for investigate_over probe_for probe_over arrest_for arrest_on detain_for prosecute_for try_for blame_for impeach_for implicate_in question_over question_about', claimed],
  ['acquit_of clear_of exonerate_of exonerate_from absolve_of absolve_from innocent_of refrain_from abstain_from shy_away_from shy_from walk_away_from walk_from back_away_from back_out_of pull_out_of lie_about fail_at fail_in decide_against vote_against incapable_of', negated],
  ['warn_against caution_against advise_against recommend_against argue_against lobby_against campaign_against', advisedAgainst],
  ['plan_on count_on bet_on insist_on aim_at intent_on agree_to commit_to move_toward move_towards vote_for work_on', planned],
  ['think_about think_of talk_about talk_of look_at look_into debate_about toy_with negotiate_over negotiate_about', inTalks],
  ['dream_of ask_about vote_on worry_about fear_of warn_of warn_about speculate_about capable_of interested_in keen_on object_to', possible],
]);

/** Verbs by what they do to an event that is their object: "considers a sale of X", "called off the deal". */
export const WITH_EVENT: ReadonlyMap<string, Signature> = table([
  ['consider discuss negotiate explore mull weigh contemplate debate', inTalks],
  ['plan propose seek pursue schedule expect offer oppose contest resist', planned],
  ['threaten', threatened],
  ['recommend urge demand', advised],
  ['deny cancel call_off rule_out scrap refuse shelve ditch fail_in', negated],
  ['reverse overturn rescind revoke undo end terminate abandon drop break_off cut sever dissolve walk_away_from pull_out_of drop_out_of withdraw_from withdraw give_up lose', ended],
  ['reject block prevent veto stop thwart spurn rebuff turn_down kill', prevented],
]);

/** What these do holds for deals alone: an approved merger is yet to come, an approved drug is there. */
export const WITH_DEAL: ReadonlyMap<string, Signature> = table([
  ['approve clear authorise authorize agree agree_on agree_to', planned],
]);

/** Verbs and other predicates by what they say of an event that is their subject: "the takeover collapsed", "the merger is off". */
export const WITH_SUBJECT: ReadonlyMap<string, Signature> = table([
  ['collapse fail fall_through fall_apart come_apart founder unravel break_down crumble end lapse expire off dead', ended],
]);

/** The same of deals alone: what still needs something has not happened. */
export const WITH_DEAL_AS_SUBJECT: ReadonlyMap<string, Signature> = table([
  ['need require await face depend_on hinge_on', planned],
]);

/** What is true of these is true of the event that is their subject: "will close", "never happened", "has not been completed". */
export const COMPLETIONS: ReadonlySet<string> = new Set(['close', 'complete', 'happen', 'occur', 'take', 'go ahead', 'go through', 'proceed', 'conclude', 'finalise', 'finalize', 'materialise', 'materialize', 'succeed']);

export const DEAL_NOUNS: ReadonlySet<string> = new Set(['acquisition', 'purchase', 'takeover', 'buyout', 'merger', 'sale', 'tie-up', 'combination', 'disposal', 'divestment', 'divestiture', 'spin-off']);

/** Nouns of which it can be said that they came to nothing or to an end. */
export const UNDERTAKINGS: ReadonlySet<string> = new Set([...DEAL_NOUNS, ...'deal bid offer plan proposal attempt effort talk discussion negotiation partnership alliance collaboration cooperation venture investigation probe inquiry lawsuit'.split(' ')]);

/** Nouns whose content follows: "plans to", "talks about", "a threat to", "the proposed acquisition of" by its head. */
export const NOUNS: ReadonlyMap<string, Signature> = table([
  ['fight battle race campaign quest struggle dream candidacy plan intention agreement deal offer bid proposal decision pledge promise commitment aim goal move effort attempt schedule letter_of_intent option right vow application', planned],
  ['threat warning', threatened],
  ['talk discussion negotiation conversation consideration', inTalks],
  ['candidate contender favourite favorite frontrunner front-runner hopeful possibility chance prospect likelihood hope speculation reason need incentive excuse case', possible],
  ['recommendation advice call demand request pressure', advised],
  ['allegation accusation claim rumour rumor suspicion charge evidence proof indication sign', claimed],
  ['refusal failure denial inability', negated],
]);

/** Words beside a noun that say how far it is real: "a proposed merger", "a failed bid". */
export const ADJECTIVES: ReadonlyMap<string, Signature> = table([
  ['planned proposed intended upcoming expected forthcoming scheduled agreed prospective pending future impending next incoming designate elect', planned],
  ['threatened', threatened],
  ['possible potential likely hypothetical', possible],
  ['alleged supposed purported reported rumoured rumored suspected', claimed],
  ['failed abandoned cancelled canceled aborted blocked rejected collapsed unsuccessful scrapped', negated],
]);

/** Beside a verb of saying: what is said is not so. */
export const FALSELY = /^(?:falsely|wrongly|mistakenly|incorrectly|erroneously|inaccurately|untruthfully)$/iu;

/** What is said of a statement that is not so: "a report that she had moved was wrong", "it is untrue that". */
export const FALSEHOODS: ReadonlySet<string> = new Set(['wrong', 'false', 'untrue', 'incorrect', 'inaccurate', 'baseless', 'unfounded', 'groundless', 'fabricated', 'fake']);

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
  ['nearly almost', negated],
]);
