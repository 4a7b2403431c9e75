/**
 * An id in a form that every file format and database can hold: characters that XML or UTF-8 cannot carry become
 * `%uXXXX`. Different ids stay different, since a `%u` of the id's own is written `%u0025u`. Nearly every id, and
 * every one that Relata makes from ordinary names, stays as it is.
 */
export function portableId(id: string): string {
  if (/^[ -$&-~]*$/.test(id)) return id;
  return id.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|%(?=u)/gu, (character) => `%u${hexOf(character)}`);
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/**
 * A name that can be a label, a relationship type or a property key in query text. Neo4j decodes `\u0060` to a
 * backtick before it looks for backticks, so a backslash has no safe form there; other invisible characters only deceive.
 */
export function toIdentifier(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\\`]/gu, '_');
}

/** Text that UTF-8 can carry: half of a surrogate pair alone becomes U+FFFD, as every encoder would make it. */
export function toWellFormed(text: string): string {
  // Hardly any text has such characters, and this is asked of each.
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Cs}/gu, '\uFFFD') : text;
}
