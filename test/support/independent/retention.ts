import { addMonths, fullMonths } from './days.js';
import { leavers } from './moves.js';
import { isPermanent, mainSpell, permanentSpells, spellsOf } from './people.js';
import { amount, cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, isPlace, type Scope } from './scope.js';

/** The permanent spells of those whom a payment (with what is asked for) still ties in. */
export function tiedIn(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  const binding = rowsOf(sheets, 'retention_payments').filter((payment) => cell(payment, 'agreed_on') <= day && tieInEnds(payment) > day);
  const workers = binding.filter((payment) => scope.row?.(payment, day) ?? true).map((payment) => cell(payment, 'worker_id'));
  return permanentSpells(sheets, day).filter((spell) => workers.includes(cell(spell, 'worker_id')) && isPlace(cell(spell, 'team'), cell(spell, 'role'), scope, day));
}

/** The payments that tie somebody in who is in post. */
export function bindingPayments(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'retention_payments').filter((payment) => {
    const binds = cell(payment, 'agreed_on') <= day && tieInEnds(payment) > day;
    return binds && ownSpells(sheets, payment).some((spell) => inForce(spell, day, 'start', 'end')) && isIn(sheets, payment, scope, day);
  });
}

export function tieInEnds(payment: Row): string {
  return addMonths(cell(payment, 'agreed_on'), amount(payment, 'tie_in_months'));
}

/** Payments agreed by today whose tie-in ends in a period, of those in post (today, or on the day it ended). */
export function tieInEnding(sheets: Sheets, today: string, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'retention_payments').filter((payment) => {
    const ends = tieInEnds(payment);
    const on = ends < today ? ends : today;
    const inPost = ownSpells(sheets, payment).some((spell) => inForce(spell, on, 'start', 'end'));
    return cell(payment, 'agreed_on') <= today && ends >= from && ends <= to && inPost && isIn(sheets, payment, scope, on);
  });
}

/** Payments by a day of theirs ('agreed_on', 'paid_on') in a period. */
export function payments(sheets: Sheets, heading: 'agreed_on' | 'paid_on', from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'retention_payments').filter((payment) => {
    const on = cell(payment, heading);
    return on !== '' && on >= from && on <= to && isIn(sheets, payment, scope, on);
  });
}

/** Payments that are agreed by a day, and paid after it or not at all. */
export function unpaid(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return payments(sheets, 'agreed_on', '0000-01-01', day, scope).filter((payment) => {
    const on = cell(payment, 'paid_on');
    return on === '' || on > day;
  });
}

export function amountOf(payments: readonly Row[]): number {
  let sum = 0;
  for (const payment of payments) sum += amount(payment, 'amount');
  return sum;
}

/** £ to be repaid of each payment agreed by a day, on leaving then; of those who have left, on the day they left. */
export function repayments(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): { worker: string; due: number; repaid: number }[] {
  const found: { worker: string; due: number; repaid: number }[] = [];
  for (const payment of rowsOf(sheets, 'retention_payments')) {
    if (cell(payment, 'agreed_on') > day) continue;
    const last = lastDay(sheets, payment, day);
    const place = mainSpell(ownSpells(sheets, payment), last);
    const row = { ...payment, team: cell(place, 'team'), role: cell(place, 'role'), left: last < day ? 'left' : 'in post' };
    if (inScope(row, scope, last)) found.push({ worker: cell(payment, 'worker_id'), due: repayment(payment, last), repaid: amount(payment, 'repaid') });
  }
  return found;
}

export function toBeRepaid(sheets: Sheets, worker: string, day: string): number {
  let sum = 0;
  for (const repayment of repayments(sheets, day)) if (repayment.worker === worker) sum += repayment.due;
  return sum;
}

/** The first day on which the worker left after the agreement, else `day`. */
function lastDay(sheets: Sheets, payment: Row, day: string): string {
  const left = leavers(sheets, cell(payment, 'agreed_on'), day).filter((move) => move.worker === cell(payment, 'worker_id'));
  return left.map((move) => move.day).sort()[0] ?? day;
}

function repayment(payment: Row, last: string): number {
  const paidOn = cell(payment, 'paid_on');
  const months = amount(payment, 'tie_in_months');
  const left = Math.max(0, months - fullMonths(cell(payment, 'agreed_on'), last));
  if (paidOn === '' || paidOn > last || left === 0 || code(payment, 'repayment') === 'none') return 0;
  const share = code(payment, 'repayment') === 'full' ? 1 : left / months;
  return Math.max(0, Math.round(amount(payment, 'amount') * share * 100) / 100 - amount(payment, 'repaid'));
}

function isIn(sheets: Sheets, payment: Row, scope: Scope, day: string): boolean {
  const place = mainSpell(ownSpells(sheets, payment), day);
  return inScope({ ...payment, team: cell(place, 'team'), role: cell(place, 'role') }, scope, day);
}

function ownSpells(sheets: Sheets, payment: Row): Row[] {
  return spellsOf(sheets, cell(payment, 'worker_id')).filter(isPermanent);
}
