/** The command was typed wrongly; the message says how to type it. */
export class UsedWrongly extends Error {
  override name = 'UsedWrongly';
}
