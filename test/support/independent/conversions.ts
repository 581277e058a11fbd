import { addDays } from './days.js';
import { starters, type Move } from './moves.js';
import { agencySpells, isPermanent } from './people.js';
import { amount, cell, code, fteOf, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** A conversion with the agency spell left and the permanent one taken, where they are recorded. */
export interface Conversion {
  readonly worker: string;
  readonly on: string;
  readonly left: Row | null;
  readonly taken: Row | null;
  /** £ a year; null where `costs` lacks a role. */
  readonly saving: number | null;
}

const STAGES = ['approached', 'interested', 'applied', 'offered', 'accepted', 'converted', 'declined', 'not considering'];

export function conversions(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Conversion[] {
  const found: Conversion[] = [];
  for (const step of rowsOf(sheets, 'conversions')) {
    const on = cell(step, 'on');
    if (code(step, 'stage') !== 'converted' || on < from || on > to) continue;
    const conversion = conversionOf(sheets, cell(step, 'worker_id'), on);
    if (conversion.left === null || inScope(conversion.left, scope)) found.push(conversion);
  }
  return found;
}

/** Starters who are not the permanent side of a conversion. */
export function appointed(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const taken = conversions(sheets, '0000-01-01', '9999-12-31').map((conversion) => conversion.taken);
  return starters(sheets, from, to, scope).filter((move) => !move.spells.some((spell) => taken.includes(spell)));
}

/** Agency workers in post on a day by their latest stage; 'not yet approached' for those without one. */
export function pipeline(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Map<string, string[]> {
  const stages = new Map<string, string[]>();
  for (const spell of agencySpells(sheets, day, scope)) {
    const worker = cell(spell, 'worker_id');
    const step = latestStep(sheets, worker, day);
    const stage = step ? code(step, 'stage') : 'not yet approached';
    const workers = stages.get(stage) ?? [];
    if (!workers.includes(worker)) stages.set(stage, [...workers, worker]);
  }
  return stages;
}

/** Those not yet approached, then those whose next contact is due. */
export function approachNext(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): string[] {
  const stages = pipeline(sheets, day, scope);
  const due: string[] = [];
  for (const [stage, workers] of stages) {
    if (stage === 'not considering' || stage === 'not yet approached') continue;
    due.push(...workers.filter((worker) => contactIsDue(sheets, worker, day)));
  }
  return [...(stages.get('not yet approached') ?? []), ...due];
}

/** £ a year of a role on a contract by the row of `costs` in force on a day; null where there is none. */
export function yearlyCost(sheets: Sheets, contract: string, role: string, day: string): number | null {
  let latest: Row | null = null;
  for (const row of rowsOf(sheets, 'costs')) {
    if (code(row, 'contract') !== contract || cell(row, 'role') !== role || cell(row, 'from') > day) continue;
    if (latest === null || cell(row, 'from') > cell(latest, 'from')) latest = row;
  }
  return latest && amount(latest, 'annual_cost');
}

/** What the agency workers in post cost a year, and how much more than permanent ones would; roles without costs left out. */
export function agencyCost(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): { cost: number; premium: number; share: number | null } {
  let cost = 0;
  let permanent = 0;
  for (const spell of agencySpells(sheets, day, scope)) {
    const dear = yearlyCost(sheets, 'agency', cell(spell, 'role'), day);
    const plain = yearlyCost(sheets, 'permanent', cell(spell, 'role'), day);
    if (dear === null || plain === null) continue;
    cost += (dear * fteOf(spell)) / 10000;
    permanent += (plain * fteOf(spell)) / 10000;
  }
  return { cost, premium: cost - permanent, share: permanent === 0 ? null : (100 * (cost - permanent)) / permanent };
}

function conversionOf(sheets: Sheets, worker: string, on: string): Conversion {
  const spells = rowsOf(sheets, 'workers').filter((spell) => cell(spell, 'worker_id') === worker);
  const left = lastBy(spells.filter((spell) => !isPermanent(spell) && cell(spell, 'start') <= on));
  const soon = addDays(on, 31);
  const taken = spells.filter((spell) => isPermanent(spell) && cell(spell, 'start') <= soon && inForce({ ...spell, start: '' }, on, 'start', 'end'));
  const first = taken.sort((a, b) => (cell(a, 'start') < cell(b, 'start') ? -1 : 1))[0] ?? null;
  return { worker, on, left, taken: first, saving: left && first ? savingOf(sheets, left, first, on) : null };
}

function savingOf(sheets: Sheets, left: Row, taken: Row, on: string): number | null {
  const before = yearlyCost(sheets, 'agency', cell(left, 'role'), on);
  const after = yearlyCost(sheets, 'permanent', cell(taken, 'role'), on);
  return before === null || after === null ? null : ((before - after) * fteOf(taken)) / 10000;
}

function lastBy(spells: readonly Row[]): Row | null {
  let last: Row | null = null;
  for (const spell of spells) if (last === null || cell(spell, 'start') > cell(last, 'start')) last = spell;
  return last;
}

function latestStep(sheets: Sheets, worker: string, day: string): Row | null {
  let latest: Row | null = null;
  for (const step of rowsOf(sheets, 'conversions')) {
    if (cell(step, 'worker_id') !== worker || cell(step, 'on') > day) continue;
    if (latest === null || isLater(step, latest)) latest = step;
  }
  return latest;
}

function isLater(step: Row, other: Row): boolean {
  if (cell(step, 'on') !== cell(other, 'on')) return cell(step, 'on') > cell(other, 'on');
  return STAGES.indexOf(code(step, 'stage')) > STAGES.indexOf(code(other, 'stage'));
}

function contactIsDue(sheets: Sheets, worker: string, day: string): boolean {
  const next = cell(latestStep(sheets, worker, day) ?? {}, 'next_contact');
  return next !== '' && next <= day;
}
