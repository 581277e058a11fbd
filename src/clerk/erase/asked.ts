/** What a message asks of an erasure. */
export interface EraseAsked {
  /** The number of the person, or their name, as it was written. */
  readonly whom: string;
}

const LEAD = String.raw`^(?:(?:please|can you|could you|i want to|i need to|we need to|i would like to)\s+)*`;
const WHAT = String.raw`(?:(?:the )?(?:worker|person|records? of|personal (?:details|data|information) of|details of|data of|everything (?:about|on|of))\s+)*`;
const ERASE = new RegExp(String.raw`${LEAD}(?:erase|(?:delete|remove) (?=(?:the )?personal|everything))\s*${WHAT}(.+?)(?:['’]s (?:personal )?(?:details|data|information|records?))?(?:\s+please)?[.!]?$`, 'i');

/** Null where a message is about no erasure. */
export function eraseAskedIn(text: string): EraseAsked | null {
  const whom = ERASE.exec(text.trim())?.[1]?.trim();
  return whom ? { whom } : null;
}
