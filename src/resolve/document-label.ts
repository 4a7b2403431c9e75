/** What the resolution remembers of a document: its text stays elsewhere. */
export interface DocumentLabel {
  /** Place among the documents, by id. */
  readonly index: number;
  readonly id: string;
  readonly source: string;
  readonly publishedAt: string | null;
}
