/** A graph file that cannot be read: not JSON, not of the form, or at odds with itself. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';

  constructor(
    /** The file, as the caller named it. */
    readonly file: string,
    /** Where in the file: `facts[3].evidence[0].start`, or `line 4, column 17`; empty for the file as a whole. */
    readonly place: string,
    readonly problem: string,
  ) {
    super(place === '' ? `${file}: ${problem}` : `${file}: ${place}: ${problem}`);
  }
}
