import type { Claim } from '../model/claim.js';
import type { Mention } from '../model/mention.js';

/**
 * Says who a source is where the words at hand do not: "he said" and "the company said" become the name that the document has for them.
 * Of its names the longest counts, of equals the first.
 */
export function nameSources(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const names = new Map<string, string>();
  for (const { form, chain, text } of mentions) if (form === 'name' && text.length > (names.get(chain)?.length ?? 0)) names.set(chain, text);
  return claims.map((claim) => {
    const speaker = byId.get(claim.attribution?.mention ?? '');
    const name = speaker === undefined || speaker.form === 'name' ? undefined : names.get(speaker.chain);
    return claim.attribution === null || name === undefined ? claim : { ...claim, attribution: { ...claim.attribution, text: name } };
  });
}
