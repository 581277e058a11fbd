import fc from 'fast-check';
import { addDays, cell, isPermanent, type Row } from '../../support/independentCount.js';
import { DAY, dayAt, dayNear, orBlank } from './days.js';
import { POST_IDS, ROLE, ROLES } from './places.js';

const STAGE = fc.constantFrom('approached', 'interested', 'applied', 'offered', 'declined', 'not considering', 'converted');

/** Steps on the way of agency workers; where somebody became permanent, the conversion on a day about the start. */
export function conversions(spells: readonly Row[], today: string): fc.Arbitrary<Row[]> {
  const agency = spells.filter((spell) => !isPermanent(spell));
  const steps = fc.array(fc.record({
    worker_id: fc.constantFrom('W1', 'W2', 'W3', 'W4', 'W5'), stage: STAGE, on: fc.oneof(DAY, dayAt(today)),
    post_id: orBlank(fc.constantFrom<string>(...POST_IDS)), next_contact: orBlank(dayNear(today)),
  }), { maxLength: 8, size: 'max' });
  const taken = spells.filter((spell) => isPermanent(spell) && agency.some((before) => isSoonAfter(spell, before)));
  const converted = fc.tuple(...taken.map((spell) => fc.option(fc.tuple(fc.constantFrom(-20, -1, 0, 0, 3, 40), fc.boolean())).map((step): Row[] => {
    if (!step) return [];
    return [{ worker_id: cell(spell, 'worker_id'), stage: 'converted', on: addDays(cell(spell, 'start'), step[0]), post_id: step[1] ? cell(spell, 'post_id') : '', next_contact: '' }];
  })));
  return fc.tuple(steps, converted).map(([some, others]) => unique([...others.flat(), ...some], ['worker_id', 'stage', 'on']));
}

function isSoonAfter(spell: Row, before: Row): boolean {
  return cell(spell, 'worker_id') === cell(before, 'worker_id') && cell(before, 'start') < cell(spell, 'start');
}

/** Without rows whose keys came before. */
export function unique(rows: readonly Row[], keys: readonly string[]): Row[] {
  return [...new Map(rows.map((row) => [keys.map((key) => cell(row, key)).join('|'), row])).values()];
}

const ALL_ROLES: readonly Row[] = ROLES.flatMap((role) => [
  { contract: 'permanent', role, annual_cost: '45000', from: '2021-04-01' }, { contract: 'agency', role, annual_cost: '72500.50', from: '2021-04-01' },
]);

/** Costs of every role, or of some; they change on awkward days. */
export const costs: fc.Arbitrary<Row[]> = fc.tuple(fc.constantFrom(ALL_ROLES, []), fc.array(fc.record({
  contract: fc.constantFrom('permanent', 'agency'), role: fc.oneof(fc.constant('Social Worker'), ROLE), annual_cost: fc.constantFrom('48000', '61250', '78000.50'),
  from: fc.oneof(fc.constant('2021-04-01'), DAY),
}), { minLength: 2, maxLength: 10, size: 'max' })).map(([all, rows]) => unique([...all, ...rows], ['contract', 'role', 'from']));
