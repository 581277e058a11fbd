import { daysBetween } from './days.js';
import { spellsOf, spellsOn } from './people.js';
import { amount, cell, fteOf, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, isPlace, teamRow, teamsInForce, type Scope } from './scope.js';

/** A row of a week with the worker's spells then: those in the team, or any where they have none in it. The first gives the role. */
export interface Held {
  readonly row: Row;
  readonly worker: string;
  readonly team: string;
  readonly cases: number;
  readonly inTeam: readonly Row[];
  readonly spells: readonly Row[];
}

/** The latest week on or before a day; null where there is none within 31 days. */
export function weekInForce(sheets: Sheets, day: string): string | null {
  let week = '';
  for (const row of rowsOf(sheets, 'caseloads')) {
    const ending = cell(row, 'week_ending');
    if (ending <= day && ending > week) week = ending;
  }
  return week === '' || daysBetween(week, day) > 31 ? null : week;
}

/** The weeks that end in a period, the earliest first. */
export function weeksIn(sheets: Sheets, from: string, to: string): string[] {
  return [...new Set(rowsOf(sheets, 'caseloads').map((row) => cell(row, 'week_ending')))].filter((week) => week >= from && week <= to).sort();
}

/** The rows of a week in scope; a team's name is taken as it is meant on `day`. */
export function rowsOfWeek(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): Held[] {
  const found: Held[] = [];
  for (const row of rowsOf(sheets, 'caseloads')) {
    if (cell(row, 'week_ending') !== week) continue;
    const held = heldIn(sheets, row, week);
    if (isPlace(held.team, cell(held.spells[0] ?? {}, 'role'), scope, day)) found.push(held);
  }
  return found;
}

export function totalCases(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): number {
  return casesOf(rowsOfWeek(sheets, week, scope, day));
}

export function unallocated(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): number {
  return casesOf(rowsOfWeek(sheets, week, scope, day).filter((held) => held.worker === ''));
}

/** Cases by the column of a kind of plan; null where the rows with cases have it blank, all of them. */
export function casesOfPlan(sheets: Sheets, column: string, week: string, scope: Scope = EVERYWHERE, day = week): number | null {
  const rows = rowsOfWeek(sheets, week, scope, day).filter((held) => held.cases > 0);
  const filled = rows.filter((held) => cell(held.row, column) !== '');
  if (rows.length > 0 && filled.length === 0) return null;
  let sum = 0;
  for (const held of filled) sum += amount(held.row, column);
  return sum;
}

/** Rows of workers with at least one case. */
export function held(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): Held[] {
  return rowsOfWeek(sheets, week, scope, day).filter((held) => held.worker !== '' && held.cases > 0);
}

/** Cases held and the FTE of those who hold them; workers without a spell are left out. */
export function casesAndFte(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): { cases: number; fte: number } {
  const holders = held(sheets, week, scope, day).filter((holder) => holder.spells.length > 0);
  let fte = 0;
  for (const worker of new Set(holders.map((holder) => holder.worker))) {
    const own = holders.filter((holder) => holder.worker === worker);
    const inTeams = new Set(own.flatMap((holder) => holder.inTeam));
    // Somebody who works in none of these teams counts with all of their FTE.
    fte += sumFte(inTeams.size > 0 ? [...inTeams] : spellsOn(sheets, week).filter((spell) => cell(spell, 'worker_id') === worker));
  }
  return { cases: casesOf(holders), fte: Math.round(fte * 10000) / 10000 };
}

export function averageCaseload(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): number | null {
  const { cases, fte } = casesAndFte(sheets, week, scope, day);
  return fte === 0 ? null : cases / fte;
}

/** The mean of the averages of the weeks that end in a period; null where none has one. */
export function averageOverWeeks(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): number | null {
  const averages = weeksIn(sheets, from, to).map((week) => averageCaseload(sheets, week, scope)).filter((average) => average !== null);
  if (averages.length === 0) return null;
  let sum = 0;
  for (const average of averages) sum += average;
  return sum / averages.length;
}

/** Workers with cases, a spell and a target, by how their cases stand to it; those at it are within it, too. */
export function againstTarget(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): { over: string[]; under: string[]; at: string[]; below: string[]; all: string[] } {
  const over = new Set<string>();
  const under = new Set<string>();
  const at = new Set<string>();
  const below = new Set<string>();
  const all = new Set<string>();
  for (const holder of held(sheets, week, scope, day)) {
    const target = cell(teamRow(sheets, holder.team) ?? {}, 'caseload_target');
    if (target === '' || holder.spells.length === 0) continue;
    all.add(holder.worker);
    const each = holder.cases / sumFte(holder.spells);
    (each > Number(target) ? over : under).add(holder.worker);
    if (each <= Number(target)) (each === Number(target) ? at : below).add(holder.worker);
  }
  return { over: [...over], under: [...under], at: [...at], below: [...below], all: [...all] };
}

/** Whole cases, over all their teams, of each worker who holds one in scope. */
export function casesByWorker(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): Map<string, number> {
  const cases = new Map<string, number>();
  const inScope = held(sheets, week, scope, day).map((holder) => holder.worker);
  for (const holder of held(sheets, week)) {
    if (inScope.includes(holder.worker)) cases.set(holder.worker, (cases.get(holder.worker) ?? 0) + holder.cases);
  }
  return cases;
}

/** The share of the workers with at least one case who hold so many whole cases or fewer, in per cent. */
export function shareHolding(sheets: Sheets, week: string, atMost: number, scope: Scope = EVERYWHERE, day = week): number | null {
  const cases = [...casesByWorker(sheets, week, scope, day).values()];
  return cases.length === 0 ? null : (100 * cases.filter((held) => held <= atMost).length) / cases.length;
}

/** Workers whose last supervision, in whatever team, was too long before the week's end. */
export function supervisionOverdue(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): string[] {
  const setting = rowsOf(sheets, 'settings').find((row) => cell(row, 'setting') === 'supervision_days');
  const allowed = setting && cell(setting, 'value') !== '' ? amount(setting, 'value') : 28;
  return supervised(sheets, week, scope, day).filter(({ last }) => daysBetween(last, week) > allowed).map(({ worker }) => worker);
}

/** Workers of the week with a day on which they were last supervised, in whatever team. */
export function supervised(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): { worker: string; last: string }[] {
  const workers = new Set(rowsOfWeek(sheets, week, scope, day).map((held) => held.worker).filter((worker) => worker !== ''));
  const all = [...workers].map((worker) => {
    const own = rowsOf(sheets, 'caseloads').filter((row) => cell(row, 'week_ending') === week && cell(row, 'worker_id') === worker);
    return { worker, last: own.map((row) => cell(row, 'last_supervision')).sort().at(-1) ?? '' };
  });
  return all.filter(({ last }) => last !== '');
}

/** Workers of the week with a case, and no day on which they were last supervised. */
export function undated(sheets: Sheets, week: string, scope: Scope = EVERYWHERE, day = week): string[] {
  const dated = supervised(sheets, week).map(({ worker }) => worker);
  const holding = rowsOfWeek(sheets, week, scope, day).filter(({ worker, cases }) => worker !== '' && cases > 0 && !dated.includes(worker));
  return [...new Set(holding.map(({ worker }) => worker))];
}

/** Teams in force that have no row for the week. */
export function teamsWithoutRows(sheets: Sheets, week: string): string[] {
  const teams = rowsOfWeek(sheets, week).map((held) => held.team);
  return teamsInForce(sheets, week).filter((team) => !teams.includes(team));
}

function heldIn(sheets: Sheets, row: Row, week: string): Held {
  const worker = cell(row, 'worker_id');
  const team = cell(row, 'team');
  const own = spellsOf(sheets, worker).filter((spell) => inForce(spell, week, 'start', 'end'));
  const inTeam = own.filter((spell) => cell(spell, 'team') === team);
  return { row, worker, team, cases: amount(row, 'cases'), inTeam, spells: inTeam.length > 0 ? inTeam : own };
}

function casesOf(rows: readonly Held[]): number {
  let sum = 0;
  for (const held of rows) sum += held.cases;
  return sum;
}

function sumFte(spells: readonly Row[]): number {
  let fte = 0;
  for (const spell of spells) fte += fteOf(spell);
  return fte / 10000;
}
