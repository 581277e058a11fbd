import { fullMonths } from './days.js';
import { mainSpell, spellsOf } from './people.js';
import { cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, orgRole, type Scope } from './scope.js';

/** Steps towards a permanent post on a day of a period, in the agency spell of that day. */
export function stepsIn(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return within(rowsOf(sheets, 'conversions'), 'on', from, to).filter((step) => {
    const agency = spellsOf(sheets, cell(step, 'worker_id')).filter((spell) => code(spell, 'contract') === 'agency');
    return inScope({ ...step, ...placeOf(mainSpell(agency, cell(step, 'on'))) }, scope, cell(step, 'on'));
  });
}

/** Whether somebody converted on a day of a period. */
export function convertedBetween(sheets: Sheets, worker: string, from: string, to: string): boolean {
  return within(rowsOf(sheets, 'conversions'), 'on', from, to).some((step) => cell(step, 'worker_id') === worker && code(step, 'stage') === 'converted');
}

/** Members of cohorts whose status is dated in a period, those on programme left out. */
export function statusesIn(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  const dated = within(rowsOf(sheets, 'cohort_members'), 'on', from, to).filter((member) => code(member, 'status') !== 'on programme');
  return dated.filter((member) => {
    const cohort = rowsOf(sheets, 'cohorts').find((row) => cell(row, 'cohort') === cell(member, 'cohort')) ?? {};
    return inScope({ ...member, programme: code(cohort, 'programme'), ...placeAt(sheets, member, cell(member, 'on')) }, scope, cell(member, 'on'));
  });
}

/** Members by the day they started, or that of their cohort; the status is the one they had at the end. */
export function programmeStarts(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'cohort_members').flatMap((member) => {
    const cohort = rowsOf(sheets, 'cohorts').find((row) => cell(row, 'cohort') === cell(member, 'cohort')) ?? {};
    const started = cell(member, 'started') || cell(cohort, 'starts');
    const status = cell(member, 'on') > to ? 'on programme' : cell(member, 'status');
    const row = { ...member, status, programme: code(cohort, 'programme'), ...placeAt(sheets, member, started) };
    return started >= from && started <= to && started !== '' && inScope(row, scope, started) ? [row] : [];
  });
}

/** Full months from starting to passing or qualifying; nothing of those whose start is not recorded. */
export function monthsTaken(sheets: Sheets, members: readonly Row[]): number[] {
  return members.flatMap((member) => {
    const cohort = rowsOf(sheets, 'cohorts').find((row) => cell(row, 'cohort') === cell(member, 'cohort')) ?? {};
    const started = cell(member, 'started') || cell(cohort, 'starts');
    return started === '' ? [] : [fullMonths(started, cell(member, 'on'))];
  });
}

export function reviewsDone(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return within(rowsOf(sheets, 'reviews'), 'done', from, to).filter((review) => inScope({ ...review, ...placeAt(sheets, review, cell(review, 'done')) }, scope, cell(review, 'done')));
}

/** Offers by a day of theirs in a period. */
export function offersIn(sheets: Sheets, heading: 'offered_on' | 'accepted_on', from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return within(rowsOf(sheets, 'offers'), heading, from, to).filter((offer) => isAt(sheets, offer, cell(offer, heading), scope));
}

/** Made by a day, neither withdrawn nor taken up. */
export function openOffers(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'offers').filter((offer) => ['offered', 'accepted'].includes(code(offer, 'status')) && cell(offer, 'offered_on') <= day && isAt(sheets, offer, day, scope));
}

/** First line managers in post, in teams in force. */
export function teamManagers(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): string[] {
  const teams = rowsOf(sheets, 'teams').filter((team) => inForce(team, day, 'from', 'to')).map((team) => cell(team, 'team'));
  const spells = rowsOf(sheets, 'workers').filter((spell) => inForce(spell, day, 'start', 'end') && orgRole(sheets, cell(spell, 'role')) === 'first line manager');
  const managing = spells.filter((spell) => teams.includes(cell(spell, 'team')) && inScope({ team: cell(spell, 'team'), role: cell(spell, 'role') }, scope, day));
  return [...new Set(managing.map((spell) => cell(spell, 'worker_id')))];
}

function within(rows: readonly Row[], heading: string, from: string, to: string): Row[] {
  return rows.filter((row) => cell(row, heading) !== '' && cell(row, heading) >= from && cell(row, heading) <= to);
}

/** The place of an offer is that of its post on the day expected, else on its own. */
function isAt(sheets: Sheets, offer: Row, day: string, scope: Scope): boolean {
  const on = cell(offer, 'expected_start') || day;
  const rows = rowsOf(sheets, 'posts').filter((row) => cell(row, 'post_id') === cell(offer, 'post_id')).sort((a, b) => (cell(a, 'from') < cell(b, 'from') ? -1 : 1));
  const post = rows.filter((row) => cell(row, 'from') <= on).at(-1) ?? rows[0] ?? {};
  return inScope({ ...offer, ...placeOf(post) }, scope, day);
}

function placeAt(sheets: Sheets, row: Row, day: string): Row {
  return placeOf(mainSpell(spellsOf(sheets, cell(row, 'worker_id')), day));
}

function placeOf(row: Row): Row {
  return { team: cell(row, 'team'), role: cell(row, 'role') };
}
