/** The store cannot be reached just now, or refused us. Later calls may work. */
export class StoreUnreachable extends Error {
  override readonly name = 'StoreUnreachable';
  /** `mayBeSaved`: a change was being saved, whole or not at all, and nobody can tell yet which. */
  constructor(message: string, readonly mayBeSaved = false) {
    super(message);
  }
}

/** A stored row is not what this software wrote. Names the table and the row. */
export class StoreBroken extends Error {
  override readonly name = 'StoreBroken';
}

/** A change cannot be stored as it is; nothing was written. The message says what to do. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';
}
