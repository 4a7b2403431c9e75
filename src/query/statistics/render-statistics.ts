import { counted, oneLine } from '../wording.js';
import type { Counted, GraphStatistics, RankedEntity } from './statistics.js';

const MOST_RANKED = 10;
const MOST_MEMBERS = 8;
const MOST_LISTED = 20;

/** The numbers as text for a terminal; long lists are cut, and say so. */
export function renderStatistics(statistics: GraphStatistics): string {
  const { documents, entities, facts, coverage, communities, contradictions } = statistics;
  return [
    `${counted(documents, 'document')}, ${entities} entities, ${counted(facts, 'fact')}`,
    '', 'Entities by type', ...toTable(statistics.entityTypes),
    '', 'Facts by what they are', ...toTable(statistics.standings),
    '', 'Facts by type', ...toTable(statistics.factTypes),
    '', 'Most facts', ...statistics.byDegree.slice(0, MOST_RANKED).map((entity) => `  ${String(entity.degree).padStart(6)}  ${nameOf(entity)}`),
    '', 'PageRank, by what is stated as so', ...statistics.byPageRank.slice(0, MOST_RANKED).map((entity) => `  ${entity.pageRank.toFixed(4)}  ${nameOf(entity)}`),
    '', 'Communities', ...cut(communities.map((members, index) => `  ${index + 1}. ${counted(members.length, 'member')}: ${membersOf(members)}`)),
    '', 'Coverage',
    `  ${share(coverage.sentencesWithFacts, coverage.sentences)} of ${counted(coverage.sentences, 'sentence')} state a fact, ${share(coverage.sentencesWithMentions, coverage.sentences)} mention something`,
    `  ${counted(coverage.documentsWithoutFacts, 'document')} and ${coverage.entitiesWithoutFacts} entities without facts`,
    `  ${share(coverage.corroboratedFacts, facts)} of the facts are stated by more than one document`,
    '', contradictions.length === 0 ? 'No contradictions' : `${counted(contradictions.length, 'contradiction')}`,
    ...cut(contradictions.map(([one, other]) => `  ${oneLine(one)}  <>  ${oneLine(other)}`)),
    '',
  ].join('\n');
}

function nameOf({ name, type }: RankedEntity): string {
  return `${oneLine(name)} (${oneLine(type)})`;
}

function membersOf(members: readonly RankedEntity[]): string {
  const names = members.slice(0, MOST_MEMBERS).map(({ name }) => oneLine(name));
  return names.join(', ') + (members.length > MOST_MEMBERS ? ` … and ${members.length - MOST_MEMBERS} more` : '');
}

function toTable(counts: readonly Counted[]): string[] {
  return cut(counts.map(({ name, count }) => `  ${String(count).padStart(6)}  ${oneLine(name)}`));
}

function cut(lines: readonly string[]): string[] {
  return lines.length <= MOST_LISTED ? [...lines] : [...lines.slice(0, MOST_LISTED), `          … and ${lines.length - MOST_LISTED} more`];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${Math.round((part / whole) * 100)} %`;
}
