/** The first Neo4j with dynamic labels and types. */
const OLDEST_MAJOR = 5;
const OLDEST_MINOR = 26;

/**
 * Whether a server, by the name it gives itself (`Neo4j/5.26.30`, `Neo4j/5.27-aura`, `Neo4j/2026.08.1`), is too old. What gives itself
 * another name is let through: its answers will tell.
 */
export function isTooOld(server: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(server)?.map(Number) ?? [];
  if (major === undefined || minor === undefined) return false;
  return major < OLDEST_MAJOR || (major === OLDEST_MAJOR && minor < OLDEST_MINOR);
}
