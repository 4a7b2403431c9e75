import type { Plan } from '../run/run.js';

/** Takes all rows, for what they do, and gives none. */
export function emptyResult(input: Plan): Plan {
  return {
    name: 'EmptyResult', details: '', estimate: 0, inputs: [input],
    start: (run) => {
      const rows = run.start(input);
      return {
        open: () => rows.open(),
        next: () => {
          while (rows.next());
          return false;
        },
      };
    },
  };
}
