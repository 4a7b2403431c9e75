/** A failure with a message for the person at the terminal; its stack is of no use to them. */
export class Failure extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Standard output carries results only (`--json` is parsed by tests), so everything else goes here. */
export function log(message) {
  console.error(`[neo4j-local] ${message}`);
}

export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
