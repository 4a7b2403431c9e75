import type { ResolutionDecision } from '../../model/decision.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Fact } from '../../model/fact.js';
import type { Records } from '../../model/records.js';
import { factLine, type NameOf } from './facts.js';
import { markdownTable, markdownText } from './markdown.js';
import { MOST_LISTED, shortenedList } from './shorten-list.js';

/** Facts that speak against each other, each pair once. */
export function contradictionSection(facts: Records<Fact>, nameOf: NameOf): string {
  const placeOf = new Map<string, number>();
  const conflicting: { readonly id: string; readonly conflicts: readonly string[] }[] = [];
  let place = 0;
  for (const { id, conflicts } of facts) {
    if (conflicts.length > 0) {
      placeOf.set(id, place);
      conflicting.push({ id, conflicts });
    }
    place += 1;
  }
  const pairs = new Map<string, readonly [number, number]>();
  for (const { id, conflicts } of conflicting) {
    for (const other of conflicts) {
      const [first, second] = id <= other ? [id, other] : [other, id];
      const places = [placeOf.get(first), placeOf.get(second)] as const;
      if (places[0] !== undefined && places[1] !== undefined) pairs.set(JSON.stringify([first, second]), [places[0], places[1]]);
    }
  }
  const lineOf = (at: number): string => {
    const fact = facts.at(at);
    return fact === undefined ? '' : factLine(fact, nameOf);
  };
  const lines = [...pairs.values()].slice(0, MOST_LISTED.contradictions).map(([first, second]) => `- ${lineOf(first)} — against — ${lineOf(second)}`);
  return shortenedList(lines, pairs.size) || 'None.';
}

interface Examples {
  readonly lines: string[];
  count: number;
}

/** What was skipped or is doubtful, counted by reason, with examples; and the names that were kept apart. */
export function doubtSection(diagnostics: Iterable<Diagnostic>, decisions: Iterable<ResolutionDecision>): string {
  const byReason = new Map<string, Examples>();
  for (const diagnostic of diagnostics) {
    const examples = byReason.get(diagnostic.reason) ?? { lines: [], count: 0 };
    byReason.set(diagnostic.reason, examples);
    addExample(examples, () => diagnosticLine(diagnostic));
  }
  const keptApart: Examples = { lines: [], count: 0 };
  for (const decision of decisions) if (decision.action === 'keep-apart') addExample(keptApart, () => decisionLine(decision));
  const groups = [...byReason].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const sections = [
    ...(groups.length === 0 ? [] : [markdownTable(['Reason', 'Count'], groups.map(([reason, { count }]) => [markdownText(reason), String(count)]))]),
    ...groups.flatMap(([reason, { lines, count }]) => [`### ${markdownText(reason)}`, shortenedList(lines, count)]),
    ...(keptApart.count === 0 ? [] : ['### Names kept apart', shortenedList(keptApart.lines, keptApart.count)]),
  ];
  return sections.join('\n\n') || 'Nothing.';
}

function addExample(examples: Examples, line: () => string): void {
  examples.count += 1;
  if (examples.lines.length < MOST_LISTED.doubts) examples.lines.push(line());
}

function diagnosticLine({ message, source, line, span, severity }: Diagnostic): string {
  const place = [markdownText(source), ...(line === undefined ? [] : [`line ${line}`]), ...(span ? [`${span.start}–${span.end}`] : [])];
  return `- ${severity === 'note' ? '' : `${severity}: `}${markdownText(message)} — ${place.join(', ')}`;
}

function decisionLine({ leftName, rightName, explanation }: ResolutionDecision): string {
  return `- ${markdownText(leftName)} and ${markdownText(rightName)}: ${markdownText(explanation)}`;
}
