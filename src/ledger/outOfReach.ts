/** What was asked of a store that is out of reach. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
}

/**
 * Stands for any store where none may be touched: whatever is called on it, at any depth, throws OutOfReach. With it a clerk or a weekly desk can be
 * asked whether a message is an order at all, before anything is done about it.
 */
export const OUT_OF_REACH: never = new Proxy(() => undefined, {
  get: (): unknown => OUT_OF_REACH,
  apply() {
    throw new OutOfReach('a store was asked for in a rehearsal');
  },
}) as never;
