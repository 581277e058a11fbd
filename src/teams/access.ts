import type { Answer } from '../answers/answer.js';
import { notAllowed } from '../answers/replies.js';

/** Who may be answered, until roles stand in the ledger. */
export interface Access {
  /** True where nobody is authenticated: everybody is a lead, unless admins are named. */
  readonly loopback: boolean;
  /** Entra object ids. */
  readonly admins: readonly string[];
}

export function mayAsk(access: Access, objectId: string | undefined): boolean {
  if (access.loopback && access.admins.length === 0) return true;
  return access.admins.some((admin) => admin.toLowerCase() === objectId?.toLowerCase());
}

/** Tells somebody without access how to ask for it; the id is what an administrator needs. */
export function accessRefused(objectId: string | undefined): Answer {
  const how = objectId ? `Ask the people who run Muster in your council to add you, and give them your id: ${objectId}.` : 'Ask the people who run Muster in your council to add you.';
  return notAllowed(`You don't have access to workforce figures yet. ${how}`);
}
