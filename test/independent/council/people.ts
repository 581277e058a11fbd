import fc from 'fast-check';
import { addDays, cell, isPermanent, type Row } from '../../support/independentCount.js';
import { unique } from './conversions.js';
import { after, DAY, orBlank } from './days.js';
import { FTE, POST_IDS, ROLE, TEAM } from './places.js';

const CONTRACT = fc.constantFrom('permanent', 'permanent', 'fixed-term', 'agency', 'agency');
const POST = fc.oneof({ weight: 2, arbitrary: fc.constantFrom<string>(...POST_IDS) }, { weight: 1, arbitrary: fc.constant('') });
/** Days from a last day in post to the next start: a move, a return within 31 days, a return after them. */
const GAP = fc.constantFrom(1, 1, 1, 20, 21, 31, 32, 33, 60, 300);

const spell = fc.record({
  contract: CONTRACT, role: ROLE, team: TEAM, post_id: POST, fte: FTE,
  origin: orBlank(fc.constantFrom('newly qualified', 'overseas', 'agency')),
  agency: orBlank(fc.constantFrom('Acorn', 'Birch')),
  cover: orBlank(fc.constantFrom('vacancy', 'maternity', 'additional capacity')),
  end_reason: orBlank(fc.constantFrom('completed', 'ended by us', 'converted')),
  lasts: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 700 })),
  gap: GAP, isDated: fc.boolean(),
});

/** Last days in post, by the days from today: with today, returns after 31 days and the year of turnover about them. */
const LAST_DAY = fc.constantFrom(-367, -366, -365, -364, -33, -32, -31, -1, 0, 1);

const person = fc.record({
  starts: DAY, ends: fc.option(LAST_DAY), keeps: fc.boolean(), spells: fc.array(spell, { minLength: 1, maxLength: 4 }), isOpen: fc.boolean(),
  beside: fc.option(fc.record({ spell, days: fc.integer({ min: 0, max: 200 }) })),
  qualified: fc.option(fc.record({ day: DAY, years: fc.constantFrom(0, 0, 1, 3) })),
});

/** Spells one after the other and, for some, another at once. */
export function workers(today: string): fc.Arbitrary<Row[]> {
  return fc.array(person, { maxLength: 8, size: 'max' }).map((people) =>
  people.flatMap(({ starts, ends, keeps, spells, isOpen, beside, qualified }, index) => {
    const worker = `W${index + 1}`;
    const qualifiedOn = qualified ? `${Number(qualified.day.slice(0, 4)) - qualified.years}${qualified.day.slice(4)}`.replace('02-29', '02-28') : '';
    const rows: Row[] = [];
    let start = starts;
    spells.forEach(({ lasts, gap, isDated, ...cells }, at) => {
      const isLast = at === spells.length - 1;
      const end = isLast && isOpen ? '' : isLast && ends !== null && addDays(today, ends) >= start ? addDays(today, ends) : addDays(start, lasts);
      const contract = keeps ? spells[0]?.contract ?? '' : cells.contract;
      rows.push(rowOf(worker, { ...cells, contract, start, end, qualified_on: isDated ? qualifiedOn : '' }));
      start = after(end, gap);
    });
    if (beside) {
      const { lasts, gap, isDated, ...cells } = beside.spell;
      const begins = addDays(starts, beside.days);
      rows.push(rowOf(worker, { ...cells, start: begins, end: gap === 1 ? '' : addDays(begins, lasts), qualified_on: isDated ? qualifiedOn : '' }));
    }
    return withoutClashes(rows);
  }));
}

function rowOf(worker: string, cells: Row): Row {
  const row: Row = { worker_id: worker, name: `Worker ${worker.slice(1)}`, ...cells };
  return cell(row, 'contract') === 'agency' ? row : { ...row, agency: '', cover: '', end_reason: '' };
}

/** One worker has no two overlapping spells in the same contract and place, nor two that begin there at once. */
function withoutClashes(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const row of rows) {
    const clash = kept.some((other) => {
      const sameStart = cell(other, 'team') === cell(row, 'team') && cell(other, 'post_id') === cell(row, 'post_id') && cell(other, 'start') === cell(row, 'start');
      const samePost = cell(other, 'post_id') === cell(row, 'post_id') && (cell(row, 'post_id') !== '' || cell(other, 'team') === cell(row, 'team'));
      return sameStart || (samePost && cell(other, 'contract') === cell(row, 'contract') && overlap(row, other));
    });
    if (!clash) kept.push(row);
  }
  return kept;
}

function overlap(a: Row, b: Row): boolean {
  return (cell(a, 'end') === '' || cell(b, 'start') <= cell(a, 'end')) && (cell(b, 'end') === '' || cell(a, 'start') <= cell(b, 'end'));
}

/** Exit interviews of some of the permanent and fixed-term spells that ended. */
export function leavers(spells: readonly Row[]): fc.Arbitrary<Row[]> {
  const ended = spells.filter((row) => isPermanent(row) && cell(row, 'end') !== '');
  const days = new Map(ended.map((row) => [`${cell(row, 'worker_id')} ${cell(row, 'end')}`, { worker_id: cell(row, 'worker_id'), left_on: cell(row, 'end') }]));
  const exit = fc.record({
    reasons: orBlank(fc.constantFrom('pay', 'travel;pay', 'workload; management', 'not known')),
    destination: orBlank(fc.constantFrom('other local authority', 'within the council', 'agency')),
    would_return: orBlank(fc.constantFrom('yes', 'no')),
  });
  return fc.tuple(...[...days.values()].map((day) => fc.option(exit).map((cells): Row[] => (cells ? [{ ...day, ...cells }] : [])))).map((rows) => rows.flat());
}

/** Absences, some of which overlap. */
export const absences: fc.Arbitrary<Row[]> = fc.array(fc.record({
  worker_id: fc.constantFrom('W1', 'W2', 'W3', 'W4'), reason: fc.constantFrom('maternity', 'sickness', 'other'), from: DAY,
  lasts: fc.option(fc.integer({ min: 0, max: 300 })),
}), { maxLength: 6 })
  .map((rows) => unique(rows.map(({ lasts, ...row }) => ({ ...row, to: lasts === null ? '' : addDays(row.from, lasts) })), ['worker_id', 'from']));
