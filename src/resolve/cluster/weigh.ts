import type { Judgement } from '../matchers/matcher.js';
import type { Cluster } from './cluster.js';
import type { Context } from './context.js';
import type { DecisionLog, Finding } from './decision-log.js';
import { findVeto } from './vetoes.js';

/** A match after all that speaks for and against it was heard. */
export type Weighed =
  | { readonly verdict: 'no-match' }
  /** `witnesses`: names that documents of both share. */
  | { readonly verdict: 'fits'; readonly judgement: Judgement; readonly witnesses: readonly string[] }
  | { readonly verdict: 'lacks-company'; readonly judgement: Judgement }
  | { readonly verdict: 'vetoed'; readonly comparison: string; readonly explanation: string };

const SCORE_OF_VETO = 0.1;
const SCORE_WITHOUT_COMPANY = 0.4;

/** Weighs a match of names against vetoes and company. */
export function weigh(a: Cluster, b: Cluster, judge: () => Judgement | null, context: Context): Weighed {
  const veto = findVeto(a, b);
  if (veto !== null) return { verdict: 'vetoed', ...veto };
  const judgement = judge();
  if (judgement === null) return { verdict: 'no-match' };
  if (judgement.need === 'nothing') return { verdict: 'fits', judgement, witnesses: [] };
  const witnesses = context.witnesses(a, b, judgement.need);
  return witnesses.length === 0 ? { verdict: 'lacks-company', judgement } : { verdict: 'fits', judgement, witnesses };
}

/** The finding that a join is logged with. */
export function joinFinding(a: Cluster, b: Cluster, { comparison, score, explanation }: Judgement, witnesses: readonly string[]): Finding {
  const company = witnesses.length === 0 ? '' : `; texts on both also name ${witnesses.map((name) => JSON.stringify(name)).join(' and ')}`;
  return { left: a.first, right: b.first, comparison, score, explanation: `${explanation}${company}` };
}

/** Logs why a match came to nothing, if it was one. */
export function logRefusal(log: DecisionLog, a: Cluster, b: Cluster, weighed: Weighed): void {
  const ends = { left: a.first, right: b.first };
  if (weighed.verdict === 'vetoed') log.refused({ ...ends, comparison: weighed.comparison, score: SCORE_OF_VETO, explanation: weighed.explanation });
  if (weighed.verdict === 'lacks-company') {
    const { comparison, explanation } = weighed.judgement;
    log.refused({ ...ends, comparison, score: SCORE_WITHOUT_COMPANY, explanation: `${explanation}, but too little that the texts share beside shows that they mean the same` });
  }
}
