import type { Pence } from '../workforce/amounts.js';
import { day } from '../workforce/calendar.js';
import type { Cost, OrgRole, Row } from '../workforce/sheets.js';

/** What the sample keeps of a role: the census' group, its grade and the yearly cost in pounds. */
interface RoleFacts {
  readonly orgRole: OrgRole;
  readonly registered: boolean;
  readonly grade: string;
  readonly permanent: number;
  /** Null: no agency worker holds this role. */
  readonly agency: number | null;
}

const ROLES: Readonly<Record<string, RoleFacts>> = {
  'Assistant Director': { orgRole: 'senior manager', registered: true, grade: 'AD1', permanent: 104_000, agency: null },
  'Service Manager': { orgRole: 'middle manager', registered: true, grade: 'SM1', permanent: 72_000, agency: null },
  'Operational Manager': { orgRole: 'middle manager', registered: true, grade: 'OM1', permanent: 66_000, agency: null },
  'Principal Social Worker': { orgRole: 'middle manager', registered: true, grade: 'OM1', permanent: 66_000, agency: null },
  // 92,000 less 58,000 and 92,000 less 66,000 are the 60,000 that the two converted managers save.
  'Team Manager': { orgRole: 'first line manager', registered: true, grade: 'TM1', permanent: 58_000, agency: 92_000 },
  'Specialist Child Protection Social Worker': { orgRole: 'senior practitioner', registered: true, grade: 'SW5', permanent: 55_000, agency: null },
  'Senior Social Worker': { orgRole: 'senior practitioner', registered: true, grade: 'SW4', permanent: 52_000, agency: 82_000 },
  'Social Worker': { orgRole: 'case holder', registered: true, grade: 'SW2', permanent: 48_000, agency: 78_000 },
  'Supervising Social Worker': { orgRole: 'case holder', registered: true, grade: 'SW3', permanent: 49_000, agency: 78_000 },
  'Independent Reviewing Officer': { orgRole: 'qualified without cases', registered: true, grade: 'RO1', permanent: 56_000, agency: 86_000 },
  'Child Protection Chair': { orgRole: 'qualified without cases', registered: true, grade: 'RO1', permanent: 56_000, agency: 86_000 },
  'Personal Adviser': { orgRole: 'not a social worker', registered: false, grade: 'PA1', permanent: 34_000, agency: null },
};

/** What a year cost before April 2022, as a part of what it costs since. */
const LAST_YEARS_SHARE = 0.96;

export function gradeOf(role: string): string {
  return factsOf(role).grade;
}

export function isRegistered(role: string): boolean {
  return factsOf(role).registered;
}

/** What a full-time year costs on average, in pence. Throws where nobody holds the role in this contract. */
export function yearlyCost(role: string, contract: 'permanent' | 'agency'): Pence {
  const cost = factsOf(role)[contract];
  if (cost === null) throw new RangeError(`the sample has no agency cost of a ${role}`);
  return cost * 100;
}

export function roleRows(): Row<'roles'>[] {
  return Object.entries(ROLES).map(([role, { orgRole, registered }]) => ({ role, orgRole, registered }));
}

/** Yearly costs from April 2021 and from April 2022. */
export function costRows(): Cost[] {
  return Object.keys(ROLES).flatMap((role) => [...costsOf(role, 'permanent'), ...costsOf(role, 'agency')]);
}

function costsOf(role: string, contract: 'permanent' | 'agency'): Cost[] {
  if (factsOf(role)[contract] === null) return [];
  const now = yearlyCost(role, contract);
  const row = { contract, role, source: 'finance, average with on-costs' };
  return [
    { ...row, annualCost: Math.round(now * LAST_YEARS_SHARE), from: day('2021-04-01') },
    { ...row, annualCost: now, from: day('2022-04-01') },
  ];
}

function factsOf(role: string): RoleFacts {
  const facts = ROLES[role];
  if (!facts) throw new RangeError(`the sample has no role ${role}`);
  return facts;
}
