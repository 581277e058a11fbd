import { cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';

/** Narrows a count; left out: everything. A blank name is something without a team or role. */
export interface Scope {
  /** Whether a team is meant on a day. */
  readonly team?: (team: string, day: string) => boolean;
  readonly role?: (role: string) => boolean;
  /** Whether the row that is counted (a spell, a post, a member, a payment) has what is asked for on the day it counts. */
  readonly row?: (row: Row, day: string) => boolean;
}

export const EVERYWHERE: Scope = {};

export function inScope(row: Row, scope: Scope, day: string): boolean {
  return isPlace(cell(row, 'team'), cell(row, 'role'), scope, day) && (scope.row?.(row, day) ?? true);
}

/** The same for something that is placed by somebody's spell: a payment, a member of a cohort. */
export function isPlace(team: string, role: string, scope: Scope, day: string): boolean {
  return (scope.team?.(team, day) ?? true) && (scope.role?.(role) ?? true);
}

/** Both at once. */
export function within(outer: Scope, inner: Scope): Scope {
  return {
    team: (team, day) => (outer.team?.(team, day) ?? true) && (inner.team?.(team, day) ?? true),
    role: (role) => (outer.role?.(role) ?? true) && (inner.role?.(role) ?? true),
    row: (row, day) => (outer.row?.(row, day) ?? true) && (inner.row?.(row, day) ?? true),
  };
}

export function inTeams(...teams: readonly string[]): Scope {
  return { team: (team) => teams.includes(team) };
}

/** A team by its name: after it has closed, those that follow it. */
export function inTeamNamed(sheets: Sheets, name: string): Scope {
  return { team: (team, day) => teamsMeant(sheets, name, day).includes(team) };
}

export function inRoles(...roles: readonly string[]): Scope {
  return { role: (role) => roles.includes(role) };
}

export function teamsOf(sheets: Sheets, service: string): string[] {
  return rowsOf(sheets, 'teams').filter((row) => cell(row, 'service') === service).map((row) => cell(row, 'team'));
}

export function teamsInForce(sheets: Sheets, day: string): string[] {
  return rowsOf(sheets, 'teams').filter((row) => inForce(row, day, 'from', 'to')).map((row) => cell(row, 'team'));
}

export function teamRow(sheets: Sheets, team: string): Row | undefined {
  return rowsOf(sheets, 'teams').find((row) => cell(row, 'team') === team);
}

/** What a team's name means on a day: itself, or its successors once it has closed; nothing where it has none. */
export function teamsMeant(sheets: Sheets, team: string, day: string): string[] {
  const row = teamRow(sheets, team);
  if (!row || cell(row, 'to') === '' || cell(row, 'to') >= day) return [team];
  const successors = cell(row, 'replaced_by').split(';').map((name) => name.trim()).filter(Boolean);
  return successors.flatMap((successor) => teamsMeant(sheets, successor, day));
}

const GROUPS = {
  'social workers': ['case holder', 'senior practitioner', 'qualified without cases'],
  managers: ['first line manager', 'middle manager', 'senior manager'],
  'other roles': ['not a social worker'],
} as const;
export type RoleGroup = keyof typeof GROUPS;
export const ROLE_GROUPS = Object.keys(GROUPS) as RoleGroup[];

const USUAL: Readonly<Record<string, string>> = {
  'Service Manager': 'middle manager',
  'Team Manager': 'first line manager',
  'Senior Social Worker': 'senior practitioner',
  'Senior Practitioner': 'senior practitioner',
  'Advanced Practitioner': 'senior practitioner',
  'Social Worker': 'case holder',
  'Independent Reviewing Officer': 'qualified without cases',
  'Child Protection Chair': 'qualified without cases',
};

/** The place of a role in the census by the `roles` sheet, by its usual title where there is none; '' where unknown. */
export function orgRole(sheets: Sheets, role: string): string {
  if (!sheets['roles']) return USUAL[role] ?? '';
  const row = rowsOf(sheets, 'roles').find((candidate) => cell(candidate, 'role') === role);
  return row ? code(row, 'org_role') : '';
}

export function isInGroup(sheets: Sheets, role: string, group: RoleGroup): boolean {
  return (GROUPS[group] as readonly string[]).includes(orgRole(sheets, role));
}

/** Whether a role needs Social Work England registration: those that published figures count. */
export function isRegistered(sheets: Sheets, role: string): boolean {
  if (!sheets['roles']) return role in USUAL;
  const row = rowsOf(sheets, 'roles').find((candidate) => cell(candidate, 'role') === role);
  if (!row) return false;
  return cell(row, 'registered') === '' ? code(row, 'org_role') !== 'not a social worker' : code(row, 'registered') === 'yes';
}
