import { addMonths, fullMonths } from './days.js';
import { permanentSpells, isPermanent, spellsOn } from './people.js';
import { amount, cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';

/** The members of the cohorts of a programme ('asye') who are on it on a day; the deferred are still on it. */
export function onProgramme(sheets: Sheets, programme: string, day: string): Row[] {
  return membersOf(sheets, programme).filter((member) => isOn(sheets, member, day));
}

/** Those on programme whose date falls from today to a day. */
export function dueToComplete(sheets: Sheets, programme: string, today: string, by: string): Row[] {
  return onProgramme(sheets, programme, today).filter((member) => {
    const due = cell(member, 'due_to_complete');
    return due !== '' && due >= today && due <= by;
  });
}

export function pastTheirDate(sheets: Sheets, programme: string, today: string): Row[] {
  return onProgramme(sheets, programme, today).filter((member) => {
    const due = cell(member, 'due_to_complete');
    return due !== '' && due < today;
  });
}

/** The members of a cohort by the value of a column, blanks under 'not recorded'. */
export function cohortBy(sheets: Sheets, cohort: string, heading: 'status' | 'destination'): Map<string, number> {
  const groups = new Map<string, number>();
  for (const member of rowsOf(sheets, 'cohort_members')) {
    if (cell(member, 'cohort') !== cohort) continue;
    const key = cell(member, heading) || 'not recorded';
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return groups;
}

/** Reviews not done whose day falls in a period. */
export function reviewsDue(sheets: Sheets, from: string, to: string): Row[] {
  return rowsOf(sheets, 'reviews').filter((review) => cell(review, 'done') === '' && cell(review, 'due') >= from && cell(review, 'due') <= to);
}

/** Payments that still tie somebody in who is in post. */
export function tiedIn(sheets: Sheets, day: string): Row[] {
  const inPost = permanentSpells(sheets, day).map((spell) => cell(spell, 'worker_id'));
  return rowsOf(sheets, 'retention_payments').filter((payment) => {
    const agreed = cell(payment, 'agreed_on');
    return inPost.includes(cell(payment, 'worker_id')) && agreed <= day && tieInEnds(payment) > day;
  });
}

export function tieInEnds(payment: Row): string {
  return addMonths(cell(payment, 'agreed_on'), amount(payment, 'tie_in_months'));
}

/** £ paid within a period, both days included. */
export function paid(sheets: Sheets, from: string, to: string): { payments: number; amount: number } {
  const inPeriod = rowsOf(sheets, 'retention_payments').filter((payment) => {
    const on = cell(payment, 'paid_on');
    return on !== '' && on >= from && on <= to;
  });
  let sum = 0;
  for (const payment of inPeriod) sum += amount(payment, 'amount');
  return { payments: inPeriod.length, amount: sum };
}

/** £ to be repaid by somebody whose last day in post is `day`, or was before it. */
export function toBeRepaid(sheets: Sheets, worker: string, day: string): number {
  const last = lastDay(sheets, worker, day);
  let sum = 0;
  for (const payment of rowsOf(sheets, 'retention_payments')) {
    if (cell(payment, 'worker_id') === worker) sum += repayment(payment, last);
  }
  return sum;
}

export function absent(sheets: Sheets, day: string, reason?: string): string[] {
  const rows = rowsOf(sheets, 'absences').filter((row) => inForce(row, day, 'from', 'to') && (!reason || code(row, 'reason') === reason));
  const inPost = spellsOn(sheets, day).map((spell) => cell(spell, 'worker_id'));
  return [...new Set(rows.map((row) => cell(row, 'worker_id')))].filter((worker) => inPost.includes(worker));
}

/** Offers made and not yet taken up or withdrawn. */
export function openOffers(sheets: Sheets, day: string): Row[] {
  return rowsOf(sheets, 'offers').filter((offer) => ['offered', 'accepted'].includes(code(offer, 'status')) && cell(offer, 'offered_on') <= day);
}

function membersOf(sheets: Sheets, programme: string): Row[] {
  const cohorts = rowsOf(sheets, 'cohorts').filter((cohort) => code(cohort, 'programme') === programme).map((cohort) => cell(cohort, 'cohort'));
  return rowsOf(sheets, 'cohort_members').filter((member) => cohorts.includes(cell(member, 'cohort')));
}

function isOn(sheets: Sheets, member: Row, day: string): boolean {
  const cohort = rowsOf(sheets, 'cohorts').find((row) => cell(row, 'cohort') === cell(member, 'cohort'));
  const started = cell(member, 'started') || cell(cohort ?? {}, 'starts');
  if (started === '' || started > day) return false;
  return ['on programme', 'deferred'].includes(code(member, 'status')) || cell(member, 'on') > day;
}

function lastDay(sheets: Sheets, worker: string, day: string): string {
  let last = '';
  for (const spell of rowsOf(sheets, 'workers')) {
    if (cell(spell, 'worker_id') !== worker || !isPermanent(spell) || cell(spell, 'start') > day) continue;
    const end = cell(spell, 'end') || day;
    if (end > last) last = end;
  }
  return last !== '' && last < day ? last : day;
}

function repayment(payment: Row, last: string): number {
  const paidOn = cell(payment, 'paid_on');
  if (paidOn === '' || paidOn > last || tieInEnds(payment) <= last || code(payment, 'repayment') === 'none') return 0;
  const months = amount(payment, 'tie_in_months');
  const left = code(payment, 'repayment') === 'full' ? months : Math.max(0, months - fullMonths(cell(payment, 'agreed_on'), last));
  const owed = (amount(payment, 'amount') * left) / months - amount(payment, 'repaid');
  return Math.max(0, Math.round(owed * 100) / 100);
}
