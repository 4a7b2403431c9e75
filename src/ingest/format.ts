/** The forms of input that Relata reads. */
export type InputFormat = 'txt' | 'md' | 'html' | 'jsonl' | 'pdf';

const FORMAT_BY_EXTENSION: ReadonlyMap<string, InputFormat> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['pdf', 'pdf'],
]);

/** For messages: what can be given. */
export const SUPPORTED_FORMATS = '.txt, .md, .html, .jsonl, .ndjson and .pdf, plain or .gz';

export interface FileForm {
  /** Null where the name does not tell. */
  readonly format: InputFormat | null;
  readonly gzip: boolean;
  /** The file's name without the extensions that were understood. */
  readonly stem: string;
}

/** Reads a file's form from its name: `2020/a.v2.txt.gz` is gzipped text with the stem `a.v2`. */
export function fileForm(path: string): FileForm {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const gzip = /.\.gz$/i.test(name);
  const inner = gzip ? name.slice(0, -3) : name;
  const dot = inner.lastIndexOf('.');
  const extension = dot > 0 ? inner.slice(dot + 1).toLowerCase() : '';
  const format = FORMAT_BY_EXTENSION.get(extension) ?? null;
  return { format, gzip, stem: format === null ? inner : inner.slice(0, dot) };
}
