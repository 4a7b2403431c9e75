/** A file that an export made, to be written to disk, zipped, served or shown. */
export interface ExportedFile {
  /** Relative, with slashes, and made of plain characters only. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file whose content is made while it is written. */
export interface PiecedFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}
