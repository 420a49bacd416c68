import type { Sop } from '@loket/sop';

/** A definition as it is published; the file's name carries the hash. */
export interface PublishedDefinition {
  readonly hash: string;
  readonly service: string;
  readonly sop: Sop;
}

/** What `published/index.json` lists; files are named relative to it. */
export interface PublishedIndex {
  readonly definitions: readonly { readonly service: string; readonly hash: string; readonly file: string }[];
  /** `name` is what a definition's letter names as its template; the hash is SHA-256 of the file. */
  readonly templates: readonly {
    readonly service: string;
    readonly name: string;
    readonly hash: string;
    readonly file: string;
  }[];
}

/** A definition with the Typst templates in its folder, by file name. */
export interface Source {
  readonly sop: Sop;
  readonly templates: ReadonlyMap<string, string>;
}

/** Everything to be written: the index and, by file name, the content. */
export interface Publication {
  readonly index: PublishedIndex;
  readonly files: ReadonlyMap<string, string>;
}
