import type { Grant } from '../workforce/sheets.js';

export type Role = Grant['role'];
export const ROLES = ['lead', 'hr', 'manager', 'viewer', 'admin'] as const satisfies readonly Role[];

/** What somebody may see and do. Several roles add up. */
export interface Rights {
  readonly roles: ReadonlySet<Role>;
  /** The services granted to a manager. */
  readonly services: readonly string[];
}

/** Who holds a role before anybody is granted one. */
export interface AccessRules {
  /** Nobody is authenticated: everybody holds lead, hr and admin, unless admins are named. */
  readonly loopback: boolean;
  /** Entra object ids of those who hold the admin role from the start. */
  readonly admins: readonly string[];
}

/** What the loopback mode gives to everybody. */
const OPEN: readonly Role[] = ['lead', 'hr', 'admin'];

const NO_RIGHTS: Rights = { roles: new Set(), services: [] };

/** The rights of a person by their Entra object id: never by a name, which anybody may bear. */
export function rightsOf(person: string | undefined, grants: Iterable<Grant>, rules: AccessRules): Rights {
  const open = rules.loopback && rules.admins.length === 0;
  if (person === undefined) return open ? rightsAs(OPEN) : NO_RIGHTS;
  const own = [...grants].filter((grant) => isSame(grant.person, person));
  const roles = [...own.map(({ role }) => role), ...(open ? OPEN : []), ...(isNamed(person, rules) ? ['admin' as const] : [])];
  return rightsAs(roles, own.flatMap(({ service }) => service ?? []));
}

export function rightsAs(roles: Iterable<Role>, services: readonly string[] = []): Rights {
  return { roles: new Set(roles), services: [...new Set(services)] };
}

/** Whether the settings name somebody as an admin; no revocation reaches that. */
export function isNamed(person: string, { admins }: AccessRules): boolean {
  return admins.some((admin) => isSame(admin, person));
}

/** Object ids are written in either case. */
export function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
