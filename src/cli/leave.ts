const beforeLeaving = new Set<() => Promise<void>>();

/** Has something done before the process is left in the middle of its work; answers with what calls that off. */
export function onLeave(prepare: () => Promise<void>): () => void {
  beforeLeaving.add(prepare);
  return () => void beforeLeaving.delete(prepare);
}

/** Ends the process from anywhere, as soon as its threads can be ended. */
export async function leave(code: number): Promise<never> {
  await Promise.allSettled([...beforeLeaving].map((prepare) => prepare()));
  process.exit(code);
}
