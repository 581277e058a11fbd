import type { Records } from './records.js';
import type { OrgRole } from './sheets.js';

export interface Roles {
  orgRole(role: string): OrgRole | null;
  isRegistered(role: string): boolean;
}

/** DATA.md, roles: 'Without this sheet the usual titles are known'. */
const USUAL_TITLES: readonly (readonly [string, OrgRole])[] = [
  ['Service Manager', 'middle manager'],
  ['Team Manager', 'first line manager'],
  ['Senior Practitioner', 'senior practitioner'],
  ['Advanced Practitioner', 'senior practitioner'],
  ['Senior Social Worker', 'senior practitioner'],
  ['Social Worker', 'case holder'],
  ['Independent Reviewing Officer', 'qualified without cases'],
  ['Child Protection Chair', 'qualified without cases'],
];

/** What the roles sheet says of each role, or the usual titles where there is no such sheet. */
export function orgRolesOf(records: Records): Roles {
  const roles = new Map<string, { orgRole: OrgRole; registered: boolean | null }>();
  if (records.known.has('roles')) {
    for (const { role, orgRole, registered } of records.rows.roles.values()) roles.set(loose(role), { orgRole, registered });
  } else {
    for (const [role, orgRole] of USUAL_TITLES) roles.set(loose(role), { orgRole, registered: true });
  }
  return {
    orgRole: (role) => roles.get(loose(role))?.orgRole ?? null,
    isRegistered: (role) => {
      const known = roles.get(loose(role));
      return known ? known.registered ?? known.orgRole !== 'not a social worker' : false;
    },
  };
}

function loose(role: string): string {
  return role.toLowerCase().replace(/[\s_-]+/g, '');
}
