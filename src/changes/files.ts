/** A file that somebody sent; its bytes are fetched only for those who may bring one in. */
export interface SentFile {
  readonly name: string;
  /** The bytes, or in one sentence why there are none and what to do. */
  readonly download: () => Promise<Downloaded>;
}

export type Downloaded = { readonly bytes: Uint8Array } | { readonly why: string };

/** A file that is handed over. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which file: everything recorded, the errors of a workbook that was sent, or the history that somebody asks for. */
export type Wanted = { readonly what: 'workbook' } | { readonly what: 'errors'; readonly id: string } | { readonly what: 'history'; readonly asks: string };
