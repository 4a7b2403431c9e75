/** How far a push has come. */
export interface PushProgress {
  /** `wait`: another push is at work in the same dataset. */
  readonly phase: 'connect' | 'schema' | 'compare' | 'nodes' | 'relationships' | 'removal' | 'wait';
  /** Rows of this phase that are written, and all of them; both 0 where a phase has no rows. */
  readonly done: number;
  readonly total: number;
  /** Since the phase began: with `done`, the rate. */
  readonly seconds: number;
}

export type Report = (phase: PushProgress['phase'], done?: number, total?: number) => void;

/** Adds to each report how long its phase has taken. */
export function timed(onProgress: (progress: PushProgress) => void): Report {
  let current: PushProgress['phase'] | null = null;
  let begun = 0;
  return (phase, done = 0, total = 0) => {
    if (phase !== current) begun = performance.now();
    current = phase;
    onProgress({ phase, done, total, seconds: (performance.now() - begun) / 1000 });
  };
}
