import { addDays, fullMonths, yearBefore } from './days.js';
import { countOf, hereSince, isNewlyQualified, isPermanent, permanentSpells, qualifiedOn } from './people.js';
import { cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** Somebody who came or went, with the spells in scope that began or ended on that day. */
export interface Move {
  readonly worker: string;
  readonly day: string;
  readonly spells: readonly Row[];
}

export function leavers(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const moves = new Map<string, Move>();
  for (const spell of rowsOf(sheets, 'workers')) {
    const last = cell(spell, 'end');
    if (!isPermanent(spell) || last === '' || last < from || last > to || staysOn(sheets, spell)) continue;
    if (inScope({ ...spell, ...exitRow(sheets, cell(spell, 'worker_id'), last) }, scope, last)) addMove(moves, spell, last);
  }
  return [...moves.values()];
}

export function starters(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const moves = new Map<string, Move>();
  for (const spell of rowsOf(sheets, 'workers')) {
    const first = cell(spell, 'start');
    if (!isPermanent(spell) || first < from || first > to || wasHere(sheets, spell)) continue;
    if (inScope(spell, scope, first)) addMove(moves, spell, first);
  }
  return [...moves.values()];
}

/** Headcount and FTE of those who moved: somebody who left twice is one person. */
export function countOfMoves(moves: readonly Move[]): { headcount: number; fte: number } {
  return countOf(moves.flatMap((move) => move.spells));
}

/** FTE of the leavers of the 12 months to a day as a share of the FTE in post on it, in per cent. */
export function turnoverRate(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number | null {
  const inPost = countOf(permanentSpells(sheets, day, scope)).fte;
  return inPost === 0 ? null : (100 * leaversFte(sheets, day, scope)) / inPost;
}

/** FTE of the leavers of the 12 months to a day. */
export function leaversFte(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number {
  return countOfMoves(leavers(sheets, yearBefore(day), day, scope)).fte;
}

/** Starters less leavers. */
export function netChange(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): number {
  return countOfMoves(starters(sheets, from, to, scope)).headcount - countOfMoves(leavers(sheets, from, to, scope)).headcount;
}

/** Those of some starters who are newly qualified on the day they start. */
export function newlyQualifiedOf(sheets: Sheets, moves: readonly Move[]): Move[] {
  return moves.filter((move) => move.spells.some((spell) => isNewlyQualified(sheets, spell, move.day)));
}

/** What the exit interview says of a leaver, in codes; several reasons are several, none where it is blank. */
export function exitOf(sheets: Sheets, move: Move, heading: 'reasons' | 'destination' | 'would_return'): string[] {
  return [...new Set(code(exitRow(sheets, move.worker, move.day), heading).split(';').map((key) => key.trim()).filter(Boolean))];
}

/** Leavers by what the exit interview says; several reasons count under each, a blank is 'not recorded'. */
export function leaversBy(sheets: Sheets, heading: 'reasons' | 'destination' | 'would_return', moves: readonly Move[]): Map<string, number> {
  const people = new Map<string, string[]>();
  for (const move of moves) {
    const keys = exitOf(sheets, move, heading);
    for (const key of keys.length > 0 ? keys : ['not recorded']) people.set(key, [...(people.get(key) ?? []), move.worker]);
  }
  return new Map([...people].map(([key, workers]) => [key, new Set(workers).size]));
}

/** Full months from qualifying to leaving, of the leavers whose day of qualifying is recorded, the shortest first. */
export function monthsSinceQualifying(sheets: Sheets, moves: readonly Move[]): number[] {
  const dated = moves.map((move) => ({ on: qualifiedOn(sheets, move.spells[0] ?? {}), left: move.day })).filter(({ on }) => on !== '');
  return dated.map(({ on, left }) => fullMonths(on, left)).sort((a, b) => a - b);
}

/** Full months that each leaver had been with us on the last day, the shortest first. */
export function monthsServed(sheets: Sheets, moves: readonly Move[]): number[] {
  return moves.map(({ worker, day }) => fullMonths(hereSince(sheets, worker, day, isPermanent) ?? day, day)).sort((a, b) => a - b);
}

function exitRow(sheets: Sheets, worker: string, day: string): Row {
  return rowsOf(sheets, 'leavers').find((leaver) => cell(leaver, 'worker_id') === worker && cell(leaver, 'left_on') === day) ?? {};
}

function addMove(moves: Map<string, Move>, spell: Row, day: string): void {
  const key = `${cell(spell, 'worker_id')} ${day}`;
  const spells = [...(moves.get(key)?.spells ?? []), spell];
  moves.set(key, { worker: cell(spell, 'worker_id'), day, spells });
}

function staysOn(sheets: Sheets, ended: Row): boolean {
  const last = cell(ended, 'end');
  return othersOf(sheets, ended).some((other) => {
    const startsSoon = cell(other, 'start') > last && cell(other, 'start') <= addDays(last, 31);
    return startsSoon || inForce(other, addDays(last, 1), 'start', 'end');
  });
}

function wasHere(sheets: Sheets, begun: Row): boolean {
  const first = cell(begun, 'start');
  return othersOf(sheets, begun).some((other) => {
    const open = cell(other, 'end') === '' || cell(other, 'end') >= addDays(first, -31);
    return cell(other, 'start') < first && open;
  });
}

function othersOf(sheets: Sheets, spell: Row): Row[] {
  const worker = cell(spell, 'worker_id');
  return rowsOf(sheets, 'workers').filter((other) => other !== spell && cell(other, 'worker_id') === worker && isPermanent(other));
}
