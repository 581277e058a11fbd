import fc from 'fast-check';
import { addDays, addMonths, cell, type Row } from '../../support/independentCount.js';
import { unique } from './conversions.js';
import { DAY, dayAt, dayNear, daysFrom, orBlank } from './days.js';
import { POST_IDS } from './places.js';

const COHORTS = ['ASYE 2022', 'ASYE 2023', 'Apprentices'] as const;
const COHORT = fc.constantFrom<string>(...COHORTS);
/** A worker, somebody who never was one, or a name alone. */
const WHO = fc.constantFrom(
  { worker_id: 'W1', name: '' }, { worker_id: 'W2', name: 'Worker 2' }, { worker_id: 'W3', name: '' }, { worker_id: 'X9', name: 'Member X9' },
  { worker_id: '', name: 'Bo Larch' }, { worker_id: '', name: 'Kit Fenn' },
);
const ENDED = ['qualified', 'passed', 'failed', 'withdrawn', 'declined post'];

export const cohorts: fc.Arbitrary<Row[]> = fc.tuple(...COHORTS.map((cohort) => fc.record({
  cohort: fc.constant(cohort), programme: fc.constant(cohort === 'Apprentices' ? 'apprenticeship' : 'asye'),
  starts: orBlank(DAY), planned: orBlank(fc.constantFrom('0', '3', '12')),
}))).map((rows) => [...rows]);

export function members(today: string): fc.Arbitrary<Row[]> {
  return fc.array(fc.record({
  cohort: COHORT, who: WHO, status: fc.constantFrom('on programme', 'on programme', 'deferred', ...ENDED), on: orBlank(dayNear(today)),
  destination: orBlank(fc.constantFrom('North', 'left the profession')), started: orBlank(fc.oneof(DAY, dayAt(today))), due: orBlank(dayNear(today)),
}), { maxLength: 9, size: 'max' }).map((rows) => unique(rows.map(({ who, due, ...row }) => ({
  ...row, ...who,
  on: row.on === '' && ENDED.includes(row.status) ? '2023-07-31' : row.on,
  due_to_complete: due !== '' && due < row.started ? row.started : due,
})), ['cohort', 'worker_id', 'name']));
}

export function reviews(members: readonly Row[], today: string): fc.Arbitrary<Row[]> {
  const some = members.slice(0, 5).map((member) => fc.array(fc.record({ review: fc.constantFrom('3 months', '6 months'), due: dayNear(today), done: fc.oneof(fc.constant(''), dayNear(today)) }), { maxLength: 2 })
    .map((rows) => rows.map((row) => ({ cohort: cell(member, 'cohort'), worker_id: cell(member, 'worker_id'), name: cell(member, 'name'), ...row }))));
  return fc.tuple(...some).map((rows) => unique(rows.flat(), ['cohort', 'worker_id', 'name', 'review']));
}

/** Several payments for some, agreed on awkward days, paid late or never. */
export function payments(today: string): fc.Arbitrary<Row[]> {
  return fc.array(fc.record({
  worker_id: fc.constantFrom('W1', 'W2', 'W3', 'W4', 'X9'), scheme: fc.constantFrom('Welcome', 'Retention'),
  amount: fc.constantFrom('5000', '2500', '999.99'), agreed_on: fc.oneof(DAY, agreedBefore(today), dayAt(today)), late: fc.option(fc.integer({ min: 0, max: 120 })),
  tie_in_months: fc.constantFrom('6', '12', '24', '36', '7'), repayment: orBlank(fc.constantFrom('pro-rata', 'full', 'none')),
  repaid: orBlank(fc.constantFrom('100', '1250.5')),
}), { maxLength: 8, size: 'max' }).map((rows) => unique(rows.map(({ late, ...row }) => ({ ...row, paid_on: late === null ? '' : addDays(row.agreed_on, late) })), ['worker_id', 'scheme', 'agreed_on']));
}

/** Agreed so that a tie-in ends today, or a month of it does. */
function agreedBefore(today: string): fc.Arbitrary<string> {
  return fc.tuple(dayAt(today), fc.constantFrom(1, 6, 12, 24)).map(([day, months]) => addMonths(day, -months));
}

export function offers(today: string): fc.Arbitrary<Row[]> {
  return fc.array(fc.record({
  post_id: fc.constantFrom<string>(...POST_IDS), name: fc.constantFrom('Mia Sorrel', 'Ash Reed', 'Bo Larch'), origin: orBlank(fc.constantFrom('overseas', 'other')),
  offered_on: fc.oneof(DAY, daysFrom(addDays(today, -120), 120), dayAt(today)), accepting: fc.option(fc.integer({ min: 0, max: 40 })), starts: orBlank(dayNear(today)),
  status: fc.constantFrom('offered', 'accepted', 'accepted', 'started', 'withdrawn'),
}), { maxLength: 6, size: 'max' }).map((rows) => unique(rows.map(({ accepting, starts, ...row }) => ({
  ...row,
  accepted_on: accepting === null || row.status === 'offered' ? '' : addDays(row.offered_on, accepting),
  expected_start: starts,
})), ['post_id', 'name']));
}
