import type { KnowledgeGraph } from '../../graph/graph.js';
import { decisionsOf, diagnosticsOf, factsOf, findFact } from '../../graph/read.js';
import type { ResolutionDecision } from '../../model/decision.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { groupBy } from '../../model/group-by.js';
import { factLine } from './facts.js';
import { markdownTable, markdownText } from './markdown.js';

/** So many examples of one reason tell enough; the count beside them is of all. */
const MAX_EXAMPLES = 20;

/** Facts that speak against each other, each pair once. */
export function contradictionSection(graph: KnowledgeGraph): string {
  const pairs = new Map<string, string>();
  for (const fact of factsOf(graph)) {
    for (const id of fact.conflicts) {
      const other = findFact(graph, id);
      if (other === undefined) continue;
      const [first, second] = fact.id <= other.id ? [fact, other] : [other, fact];
      pairs.set(JSON.stringify([first.id, second.id]), `- ${factLine(graph, first)} — against — ${factLine(graph, second)}`);
    }
  }
  return [...pairs.values()].join('\n') || 'None.';
}

/** What was skipped or is doubtful, counted by reason, with examples; and the names that were kept apart. */
export function doubtSection(graph: KnowledgeGraph): string {
  const groups = [...groupBy(diagnosticsOf(graph), (diagnostic) => diagnostic.reason)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const keptApart = decisionsOf(graph).filter((decision) => decision.action === 'keep-apart');
  const sections = [
    ...(groups.length === 0 ? [] : [markdownTable(['Reason', 'Count'], groups.map(([reason, list]) => [markdownText(reason), String(list.length)]))]),
    ...groups.flatMap(([reason, list]) => [`### ${markdownText(reason)}`, exampleList(list.map(diagnosticLine))]),
    ...(keptApart.length === 0 ? [] : ['### Names kept apart', exampleList(keptApart.map(decisionLine))]),
  ];
  return sections.join('\n\n') || 'Nothing.';
}

function exampleList(lines: readonly string[]): string {
  const more = lines.length - MAX_EXAMPLES;
  return [...lines.slice(0, MAX_EXAMPLES), ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

function diagnosticLine({ message, source, line, span, severity }: Diagnostic): string {
  const place = [markdownText(source), ...(line === undefined ? [] : [`line ${line}`]), ...(span ? [`${span.start}–${span.end}`] : [])];
  return `- ${severity === 'note' ? '' : `${severity}: `}${markdownText(message)} — ${place.join(', ')}`;
}

function decisionLine({ leftName, rightName, explanation }: ResolutionDecision): string {
  return `- ${markdownText(leftName)} and ${markdownText(rightName)}: ${markdownText(explanation)}`;
}
