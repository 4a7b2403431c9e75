import type { ExtractedDocument } from '../../model/extracted.js';
import { lineEntities } from './entities.js';

/**
 * One document as one line of JSON: `{"id","text","sentences":[[start,end]],"entities":[{"id","type","name","mentions":[…]}],
 * "relations":[{"head","tail","type",…}]}`. Entities are the document's coreference chains, the full ones where they were asked for; offsets are UTF-16, half open.
 * A mention's `kind` is `name`, `nominal` or `pronoun`; words made of a place's name ("French") are nominal. With full chains a description that only says something of an entity is one of its own,
 * which names that entity in `saidOf`.
 * Where they were asked for, `"extractions":[{"sentence","rel","args","confidence"}]` follow. An end of a relation that is a piece of text and no mention stands in `tailText` instead of `tail`.
 */
export function writeAnnotatedLine(extracted: ExtractedDocument): string {
  const { document, mentions, claims, extractions } = extracted;
  const { entities, chainOf } = lineEntities(extracted);
  const literalChain = (value: string, start: number, end: number): string | undefined => {
    const literal = mentions.find((mention) => (mention.value === value || mention.text === value) && mention.start >= start && mention.end <= end);
    return literal === undefined ? undefined : chainOf.get(literal.id);
  };
  return JSON.stringify({
    id: document.id,
    text: document.text,
    ...(document.title === null ? {} : { title: document.title }),
    sentences: document.sentences.map(({ start, end }) => [start, end]),
    entities,
    relations: claims.map((claim) => {
      const tail = typeof claim.object === 'string' ? chainOf.get(claim.object) : literalChain(claim.object.value, claim.evidence.start, claim.evidence.end);
      return {
        head: chainOf.get(claim.subject),
        ...(tail === undefined ? { tailText: typeof claim.object === 'string' ? claim.object : claim.object.value } : { tail }),
        type: claim.relation,
        open: claim.open,
        polarity: claim.polarity,
        modality: claim.modality,
        tense: claim.tense,
        attribution: claim.attribution?.text ?? null,
        qualifiers: claim.qualifiers,
        evidence: [{ start: claim.evidence.start, end: claim.evidence.end }],
        madeBy: claim.madeBy,
        confidence: claim.confidence,
      };
    }),
    ...(extractions === undefined ? {} : { extractions }),
  });
}
