import { inPence, inPounds, yearlyCost } from './costs.js';
import { daysBetween } from './days.js';
import { starters, type Move } from './moves.js';
import { agencySpells, isPermanent, spellsOf } from './people.js';
import { cell, code, fteOf, inForce, rowsOf, type Row, type Sheets } from './rows.js';
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
    const conversion = conversionOf(sheets, step);
    if (inScope({ ...conversion.left, role_taken: cell(conversion.taken ?? {}, 'role') }, scope, on)) found.push(conversion);
  }
  return found;
}

/** Days from the first approach of each of some who converted; those never approached are left out. */
export function daysToConvert(sheets: Sheets, found: readonly Conversion[]): number[] {
  const days: number[] = [];
  for (const { worker, on } of found) {
    const approaches = rowsOf(sheets, 'conversions').filter((step) => cell(step, 'worker_id') === worker && code(step, 'stage') === 'approached' && cell(step, 'on') <= on);
    const first = approaches.map((step) => cell(step, 'on')).sort()[0];
    if (first !== undefined) days.push(daysBetween(first, on));
  }
  return days;
}

/** Starters who are not the permanent side of a conversion. */
export function appointed(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const taken = conversions(sheets, '0000-01-01', '9999-12-31').map((conversion) => conversion.taken);
  const moves = starters(sheets, from, to, scope).map((move) => ({ ...move, spells: move.spells.filter((spell) => !taken.includes(spell)) }));
  return moves.filter((move) => move.spells.length > 0);
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

/** Agency workers in post today whose next contact falls within the days, those who have ruled it out left aside. */
export function contactsDue(sheets: Sheets, today: string, from: string, to: string, scope: Scope = EVERYWHERE): string[] {
  const inPost = new Set(agencySpells(sheets, today, scope).map((spell) => cell(spell, 'worker_id')));
  return [...inPost].filter((worker) => {
    const step = latestStep(sheets, worker, today);
    const next = step && code(step, 'stage') !== 'not considering' ? cell(step, 'next_contact') : '';
    return next !== '' && next >= from && next <= to;
  });
}

function conversionOf(sheets: Sheets, step: Row): Conversion {
  const on = cell(step, 'on');
  const spells = spellsOf(sheets, cell(step, 'worker_id'));
  const left = lastToEnd(spells.filter((spell) => !isPermanent(spell) && cell(spell, 'start') <= on));
  const taken = takenBy(spells.filter(isPermanent), step);
  return { worker: cell(step, 'worker_id'), on, left, taken, saving: left && taken ? savingOf(sheets, left, taken, on) : null };
}

/** The permanent spell of the day of converting (that on the step's post, else the last to begin), else the first after it. */
function takenBy(spells: readonly Row[], step: Row): Row | null {
  const on = cell(step, 'on');
  const current = spells.filter((spell) => inForce(spell, on, 'start', 'end'));
  const onPost = current.find((spell) => cell(spell, 'post_id') !== '' && cell(spell, 'post_id') === cell(step, 'post_id'));
  return onPost ?? current.at(-1) ?? spells.find((spell) => cell(spell, 'start') > on) ?? null;
}

function savingOf(sheets: Sheets, left: Row, taken: Row, on: string): number | null {
  const before = yearlyCost(sheets, 'agency', cell(left, 'role'), on);
  const after = yearlyCost(sheets, 'permanent', cell(taken, 'role'), on);
  return before === null || after === null ? null : inPounds(inPence(before - after) * fteOf(taken));
}

/** The agency spell that lasted longest is the one left; of two that ended on a day, the one that began later. */
function lastToEnd(spells: readonly Row[]): Row | null {
  let last: Row | null = null;
  for (const spell of spells) if (last === null || (cell(spell, 'end') || '9999') >= (cell(last, 'end') || '9999')) last = spell;
  return last;
}

export function latestStep(sheets: Sheets, worker: string, day: string): Row | null {
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
