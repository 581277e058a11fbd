import { isSame, type AccessRules } from '../../access/rights.js';
import type { Records } from '../../workforce/records.js';

/** Somebody who has met the bot, or holds a role. */
export interface Account {
  /** Entra object id. */
  readonly id: string;
  /** Null where only the id was given. */
  readonly name: string | null;
  /** Why Teams takes no message for them; null where it does, or none was tried. */
  readonly unreachable?: string | null;
}

/** What the clerk needs of the outside to give access. */
export interface Door {
  readonly rules: AccessRules;
  /** Everybody who has written to the bot. */
  met(): Promise<readonly Account[]>;
  /** Tells somebody which role they were given; nobody waits for it. */
  granted(person: string, role: string): void;
  /** Tells people that somebody waits for access; gives how many could be told. */
  tell(people: readonly string[], waiting: Account, services: readonly string[]): Promise<number>;
}

/** Where nobody has met the bot: the command line. */
export function doorFor(rules: AccessRules): Door {
  return { rules, met: async () => [], granted: () => undefined, tell: async () => 0 };
}

/** Those who have met the bot, and those who hold or want a role: each once, by name. */
export async function accountsIn({ rows }: Records, door: Pick<Door, 'met'>): Promise<readonly Account[]> {
  const accounts: Account[] = [...await door.met()];
  for (const { person, name } of [...rows.grants.values(), ...rows.accessRequests.values()]) {
    if (!accounts.some(({ id }) => isSame(id, person))) accounts.push({ id: person, name });
  }
  return accounts.sort((a, b) => ((a.name ?? a.id) < (b.name ?? b.id) ? -1 : 1));
}

/** Those who may give access, by the settings and the records. */
export function adminsIn({ rows }: Records, { admins }: AccessRules): readonly string[] {
  const granted = [...rows.grants.values()].filter(({ role }) => role === 'admin').map(({ person }) => person.toLowerCase());
  return [...new Set([...admins.map((id) => id.toLowerCase()), ...granted])];
}

/** Why a change must not be: nobody would be left who can give access. Null where somebody is. */
export function whyNoAdmin(before: Records, after: Records, rules: AccessRules): string | null {
  const isOpen = rules.loopback && rules.admins.length === 0;
  if (isOpen || adminsIn(before, rules).length === 0 || adminsIn(after, rules).length > 0) return null;
  return 'That would leave nobody who can give access. Grant the admin role to somebody else first.';
}
