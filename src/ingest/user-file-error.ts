/** A file of aliases or relations that cannot be used as it is. */
export class UserFileError extends Error {
  override readonly name = 'UserFileError';

  constructor(
    readonly file: string,
    /** Counted from 1. */
    readonly line: number,
    readonly problem: string,
  ) {
    super(`${file}:${line}: ${problem}`);
  }
}
