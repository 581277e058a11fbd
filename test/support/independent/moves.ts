import { addDays, daysBetween, yearBefore } from './days.js';
import { countOf, isNewlyQualified, isPermanent, permanentSpells } from './people.js';
import { cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** Somebody who came or went, with the spells that began or ended on that day. */
export interface Move {
  readonly worker: string;
  readonly day: string;
  readonly spells: readonly Row[];
}

export function leavers(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const moves = new Map<string, Move>();
  for (const spell of rowsOf(sheets, 'workers')) {
    const last = cell(spell, 'end');
    if (!isPermanent(spell) || last === '' || last < from || last > to) continue;
    if (staysOn(sheets, spell)) continue;
    addMove(moves, spell, last);
  }
  return [...moves.values()].filter((move) => move.spells.some((spell) => inScope(spell, scope)));
}

export function starters(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const moves = new Map<string, Move>();
  for (const spell of rowsOf(sheets, 'workers')) {
    const first = cell(spell, 'start');
    if (!isPermanent(spell) || first < from || first > to || wasHere(sheets, spell)) continue;
    addMove(moves, spell, first);
  }
  return [...moves.values()].filter((move) => move.spells.some((spell) => inScope(spell, scope)));
}

/** FTE of the leavers of the 12 months to a day as a share of the FTE in post on it, in per cent. */
export function turnoverRate(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number | null {
  const left = leavers(sheets, yearBefore(day), day, scope).flatMap((move) => move.spells.filter((spell) => inScope(spell, scope)));
  const inPost = countOf(permanentSpells(sheets, day, scope)).fte;
  return inPost === 0 ? null : (100 * countOf(left).fte) / inPost;
}

/** Starters less leavers. */
export function netChange(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): number {
  return starters(sheets, from, to, scope).length - leavers(sheets, from, to, scope).length;
}

/** Those of some starters who are newly qualified on the day they start. */
export function newlyQualifiedOf(moves: readonly Move[]): Move[] {
  return moves.filter((move) => move.spells.some((spell) => isNewlyQualified(spell, move.day)));
}

/** Leavers by what the exit interview says; several reasons count under each, a blank is 'not recorded'. */
export function leaversBy(sheets: Sheets, heading: 'reasons' | 'destination' | 'would_return', moves: readonly Move[]): Map<string, number> {
  const groups = new Map<string, number>();
  for (const move of moves) {
    const row = rowsOf(sheets, 'leavers').find((leaver) => cell(leaver, 'worker_id') === move.worker && cell(leaver, 'left_on') === move.day);
    const keys = code(row ?? {}, heading).split(';').map((key) => key.trim()).filter(Boolean);
    for (const key of keys.length > 0 ? keys : ['not recorded']) groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return groups;
}

/** Days from qualifying to leaving, of the leavers whose day of qualifying is recorded. */
export function daysSinceQualifying(moves: readonly Move[]): number[] {
  const qualified = moves.map((move) => ({ on: cell(move.spells[0] ?? {}, 'qualified_on'), left: move.day }));
  return qualified.filter(({ on }) => on !== '').map(({ on, left }) => daysBetween(on, left));
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
