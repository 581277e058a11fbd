import { mainSpell, spellsOf } from './people.js';
import { amount, cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** A member of a cohort on a day: the row, with the status then and the cohort's programme beside it. */
export type Member = Row;

/** Who a member or a review is about: the worker, or within the cohort the name. */
export function personOf(row: Row): string {
  return cell(row, 'worker_id') || `${cell(row, 'cohort')}: ${cell(row, 'name')}`;
}

export function distinctPeople(rows: readonly Row[]): number {
  return new Set(rows.map(personOf)).size;
}

/** Everybody in a cohort as they stand on a day; in scope where one of their spells then is, or their lack of one. */
export function membersOn(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Member[] {
  const members = rowsOf(sheets, 'cohort_members').map((row) => memberOn(sheets, row, day));
  return members.filter((member) => placesOf(sheets, member, day).some((place) => inScope({ ...member, ...place }, scope, day)));
}

/** The members who are on a programme ('asye'; blank: any) on a day; the deferred are still on it. */
export function onProgramme(sheets: Sheets, programme: string, day: string, scope: Scope = EVERYWHERE): Member[] {
  const members = membersOn(sheets, day, scope).filter((member) => hasStarted(member, day) && !hasEnded(member));
  return members.filter((member) => programme === '' || code(member, 'programme') === programme);
}

/** Members who have started, or have an outcome without it. */
export function joined(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Member[] {
  return membersOn(sheets, day, scope).filter((member) => hasStarted(member, day) || hasEnded(member));
}

/** Those on programme whose date falls within a period, today at the earliest. */
export function dueToComplete(sheets: Sheets, programme: string, today: string, from: string, to: string, scope: Scope = EVERYWHERE): Member[] {
  return onProgramme(sheets, programme, today, scope).filter((member) => {
    const due = cell(member, 'due_to_complete');
    return due !== '' && due >= today && due >= from && due <= to;
  });
}

export function pastTheirDate(sheets: Sheets, programme: string, today: string, scope: Scope = EVERYWHERE): Member[] {
  return onProgramme(sheets, programme, today, scope).filter((member) => {
    const due = cell(member, 'due_to_complete');
    return due !== '' && due < today;
  });
}

/** The members of the cohorts that began in a period against the intake planned for them; null where none of them has a plan. */
export function intake(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): { actual: number; planned: number | null; more: number | null } {
  const began = rowsOf(sheets, 'cohorts').filter((cohort) => cell(cohort, 'starts') >= from && cell(cohort, 'starts') <= to && cell(cohort, 'starts') !== '');
  let actual = 0;
  let againstPlan = 0;
  for (const member of rowsOf(sheets, 'cohort_members').map((row) => memberOn(sheets, row, to))) {
    const cohort = began.find((candidate) => cell(candidate, 'cohort') === cell(member, 'cohort'));
    if (!cohort || !inScope({ ...member, ...mainPlace(sheets, member, cell(member, 'began')) }, scope, cell(member, 'began'))) continue;
    actual += 1;
    if (cell(cohort, 'planned') !== '') againstPlan += 1;
  }
  const plans = began.filter((cohort) => cell(cohort, 'planned') !== '' && inScope(cohort, scope, cell(cohort, 'starts')));
  if (plans.length === 0) return { actual, planned: null, more: null };
  const planned = plans.reduce((sum, cohort) => sum + amount(cohort, 'planned'), 0);
  return { actual, planned, more: againstPlan - planned };
}

/** Reviews not done by a day, of members who have not ended by it, whose day falls in a period. */
export function reviewsOpen(sheets: Sheets, day: string, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  const ended = rowsOf(sheets, 'cohort_members').map((row) => memberOn(sheets, row, day)).filter(hasEnded);
  const isOver = (review: Row) => ended.some((member) => cell(member, 'cohort') === cell(review, 'cohort') && personOf(member) === personOf(review));
  return rowsOf(sheets, 'reviews').filter((review) => {
    const due = cell(review, 'due');
    const open = cell(review, 'done') === '' || cell(review, 'done') > day;
    return open && due >= from && due <= to && !isOver(review) && inScope({ ...review, ...mainPlace(sheets, review, day) }, scope, day);
  });
}

function memberOn(sheets: Sheets, row: Row, day: string): Member {
  const cohort = rowsOf(sheets, 'cohorts').find((each) => cell(each, 'cohort') === cell(row, 'cohort')) ?? {};
  const status = cell(row, 'on') > day ? 'on programme' : code(row, 'status');
  return { ...row, status, programme: code(cohort, 'programme'), began: cell(row, 'started') || cell(cohort, 'starts') };
}

function hasStarted(member: Member, day: string): boolean {
  return cell(member, 'began') !== '' && cell(member, 'began') <= day;
}

function hasEnded(member: Member): boolean {
  return !['on programme', 'deferred'].includes(cell(member, 'status'));
}

function placesOf(sheets: Sheets, member: Member, day: string): Row[] {
  const spells = spellsOf(sheets, cell(member, 'worker_id')).filter((spell) => inForce(spell, day, 'start', 'end'));
  return spells.length > 0 ? spells.map(placeOf) : [{}];
}

function mainPlace(sheets: Sheets, row: Row, day: string): Row {
  return day === '' ? {} : placeOf(mainSpell(spellsOf(sheets, cell(row, 'worker_id')), day));
}

function placeOf(spell: Row): Row {
  return { team: cell(spell, 'team'), role: cell(spell, 'role') };
}
