import type { Diagnostic } from '../../model/diagnostic.js';
import type { Entities } from '../to-entities.js';
import { type KeptDocuments, readChainNumber } from '../kept-documents.js';

/**
 * Claims about chains become statements about entities: their ends are now places among the entities. Answers with the rows that
 * still say something, and tells of those whose ends are one entity.
 */
export function settleEnds({ statements, named, unnamed }: KeptDocuments, { placeOfNamed, placeOfUnnamed }: Entities, tell: (diagnostic: Diagnostic) => void): number[] {
  const placeOf = (number: number): number => {
    const chain = readChainNumber(number);
    return (chain.named ? placeOfNamed : placeOfUnnamed)[chain.index] ?? 0;
  };
  const rows: number[] = [];
  for (let row = 0; row < statements.length; row += 1) {
    const [subject, object] = [statements.subjectOf(row), statements.objectOf(row)];
    statements.setEnds(row, placeOf(subject), object < 0 ? object : placeOf(object));
    if (statements.subjectOf(row) !== statements.objectOf(row)) {
      rows.push(row);
      continue;
    }
    const chain = readChainNumber(subject);
    const { source, id: doc } = statements.documentOf(row);
    const { start, end } = statements.placeOf(row);
    tell({
      stage: 'resolve', reason: 'low-confidence', severity: 'note', source, doc, span: { start, end },
      message: `${statements.relationOf(row)} was left out: both its ends are ${JSON.stringify((chain.named ? named : unnamed)[chain.index]?.name ?? '')}`,
    });
  }
  return rows;
}
