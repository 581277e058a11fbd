import { cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';

/** Narrows a count to some teams or roles; left out: all of them. */
export interface Scope {
  readonly teams?: readonly string[];
  readonly roles?: readonly string[];
}

export const EVERYWHERE: Scope = {};

export function inScope(row: Row, scope: Scope): boolean {
  if (scope.teams && !scope.teams.includes(cell(row, 'team'))) return false;
  return !scope.roles || scope.roles.includes(cell(row, 'role'));
}

export function teamsOf(sheets: Sheets, service: string): string[] {
  return rowsOf(sheets, 'teams').filter((row) => cell(row, 'service') === service).map((row) => cell(row, 'team'));
}

export function teamsInForce(sheets: Sheets, day: string): string[] {
  return rowsOf(sheets, 'teams').filter((row) => inForce(row, day, 'from', 'to')).map((row) => cell(row, 'team'));
}

/** What a team's name means on a day: itself, or its successors once it has closed. */
export function teamsMeant(sheets: Sheets, team: string, day: string): string[] {
  const row = rowsOf(sheets, 'teams').find((candidate) => cell(candidate, 'team') === team);
  const closed = row && cell(row, 'to') !== '' && cell(row, 'to') < day;
  const successors = row ? cell(row, 'replaced_by').split(';').map((name) => name.trim()).filter(Boolean) : [];
  if (!closed || successors.length === 0) return [team];
  return successors.flatMap((successor) => teamsMeant(sheets, successor, day));
}

/** Roles that hold social workers, or managers, by the `roles` sheet. */
export function rolesIn(sheets: Sheets, group: 'social workers' | 'managers'): string[] {
  const wanted = {
    'social workers': ['case holder', 'senior practitioner', 'qualified without cases'],
    managers: ['first line manager', 'middle manager', 'senior manager'],
  }[group];
  return rowsOf(sheets, 'roles').filter((row) => wanted.includes(code(row, 'org_role'))).map((row) => cell(row, 'role'));
}

/** Roles that need Social Work England registration: those that published figures count. */
export function registeredRoles(sheets: Sheets): string[] {
  return rowsOf(sheets, 'roles').filter((row) => code(row, 'registered') === 'yes').map((row) => cell(row, 'role'));
}
