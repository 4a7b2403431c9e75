/** A value that others watch. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly update: (change: Partial<T>) => void;
  readonly watch: (watcher: (next: T, last: T) => void) => void;
}

export function makeStore<T extends object>(initial: T): Store<T> {
  let current = initial;
  const watchers: ((next: T, last: T) => void)[] = [];
  const set = (next: T): void => {
    const last = current;
    current = next;
    for (const watcher of watchers) watcher(next, last);
  };
  return { get: () => current, set, update: (change) => set({ ...current, ...change }), watch: (watcher) => void watchers.push(watcher) };
}
