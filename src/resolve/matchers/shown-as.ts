import type { Cluster } from '../cluster/cluster.js';

/** A cluster's name in quotes for an explanation: as its texts write what was compared, or as it is listed. */
export function shownAs(cluster: Cluster, base?: string): string {
  const forms = [...cluster.first.fullForms, ...cluster.first.shortForms];
  const form = forms.find((candidate) => candidate.base === base);
  return JSON.stringify(form?.spellings[0]?.name ?? cluster.first.name);
}

/** "both are called X" where the two write it alike, and otherwise how each writes it. */
export function sameWords(a: Cluster, b: Cluster, base: string): string {
  const [left, right] = [shownAs(a, base), shownAs(b, base)];
  return left === right ? `both are called ${left}` : `${left} and ${right} are one name`;
}
