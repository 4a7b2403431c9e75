/** The parts of a page that are the same for all graphs, made from `page/` by `scripts/bundle-page.ts`. */
export interface PageParts {
  readonly script: string;
  readonly worker: string;
  readonly style: string;
  /** Hashes for the page's content security policy: `sha256-…`. */
  readonly scriptHash: string;
  readonly styleHash: string;
  /** Licences of the libraries in the script, which ask to be kept with it. */
  readonly licences: string;
}
