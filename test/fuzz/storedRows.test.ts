import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StoreBroken } from '../../src/ledger/errors.js';
import { packFacts, unpackRow } from '../../src/ledger/facts.js';
import { readHead } from '../../src/ledger/heads.js';
import { weeklyMessageOf } from '../../src/teams/weeklyMessage.js';
import { planOf } from '../../src/weekly/plan.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import type { Fact, Records } from '../../src/workforce/records.js';
import { keyOf, WORKBOOK_SHEETS, type Row, type SheetName } from '../../src/workforce/sheets.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { RUNS, SEED } from './mutations.js';

const anything = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.double(), fc.constant(null), fc.constant(undefined), fc.bigInt(), fc.date(), fc.anything({ maxDepth: 2 }));
const HEAD = {
  partitionKey: 'changes', rowKey: '0000000001', at: '2024-11-07T09:00:00.000Z', who: 'import', kind: 'import', sheets: 'teams;posts', facts: 2, rows: 2,
  whole: false, operation: 'abc', factsDigest: 'a', textDigest: 'b', previousHash: '', hash: 'c',
};

function put<S extends SheetName>(sheet: S, row: Row<S>): Fact {
  return { sheet, key: keyOf(sheet, row), row } as Fact;
}

/** What is said in chat and stands in no workbook. The cards are due at the instant below. */
const OWN: readonly Fact[] = [
  put('subscriptions', { recipient: 'jo', name: null, place: 'personal', scope: 'team', of: 'Compass', cadence: 'weeks', every: 1, weekday: 'Thursday', time: '08:00', from: day('2024-01-04'), workingDays: true, pausedUntil: day('2024-02-01'), stopped: day('2025-01-01'), form: 'text' }),
  put('subscriptions', { recipient: '19:channel', name: null, place: 'channel', scope: 'council', of: null, cadence: 'month', every: 1, weekday: 'Thursday', time: '08:00', from: day('2024-01-04'), workingDays: false, pausedUntil: null, stopped: null, form: null }),
  put('alerts', { recipient: 'jo', name: null, watched: 'totalCases', scope: 'service', of: 'Family Support', over: 1, from: day('2024-01-04'), stopped: day('2025-01-01') }),
  put('grants', { person: 'jo', name: null, role: 'manager', service: 'Family Support' }),
  put('accessRequests', { person: 'ann', name: null, on: day('2024-11-01') }),
  put('synonyms', { said: 'CMC', means: 'Compass' }),
];
const INSTANT = new Date('2024-11-07T12:00:00Z');

/** What a stored row is read as, or StoreBroken, which names it; nothing else may come out. */
function readOrBroken<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StoreBroken)) throw error;
    return null;
  }
}

describe('stored rows that were altered', function altered() {
  this.timeout(0);
  const stored: object[] = [];
  let records: Records;
  before(async () => {
    records = await recordsFrom('test/data/example-council');
    const facts = WORKBOOK_SHEETS.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
    stored.push(...[...packFacts([...facts, ...OWN])].map(({ columns }, index) => ({ partitionKey: 'abc-0', rowKey: String(index), ...columns })));
  });

  it('are read as facts, or named as broken', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), anything, (row, column, value) => {
      const entity = stored[row % stored.length]!;
      const names = Object.keys(entity);
      readOrBroken(() => unpackRow({ ...entity, [names[column % names.length]!]: value }, 'facts'));
    }), { numRuns: RUNS, seed: SEED });
  });

  it('of subscriptions and alerts, where they can be read, leave the others their cards', async () => {
    const [own, others] = [[...packFacts(OWN)], OWN.slice(1, 2)];
    await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), fc.oneof(anything, fc.constantFrom('', '25:99', '8', 'Nowhere', '2024-02-31', 'council', 'month', 0, -1, 1e9)), async (row, column, value) => {
      const { columns } = own[row % own.length]!;
      const names = Object.keys(columns);
      const altered = readOrBroken(() => unpackRow({ ...columns, [names[column % names.length]!]: value }, 'facts')) ?? [];
      const rows = { ...records.rows, subscriptions: new Map(), alerts: new Map(), grants: new Map() } as Records['rows'];
      for (const fact of [...altered, ...others]) (rows[fact.sheet] as Map<string, unknown>).set(`${fact.key}`, fact.row);

      const { outgoing } = await planOf({ workforce: workforceOf({ ...records, rows }), instant: INSTANT, timezone: 'Europe/London', freshness: '', sender: null, rules: { loopback: true, admins: [] } }, [], (card, form) => weeklyMessageOf(card, form, true));

      assert.ok(outgoing.some(({ due }) => due.recipient.id === '19:channel'));
    }), { numRuns: Math.ceil(RUNS / 10), seed: SEED });
  });

  it('are read as heads, or named as broken', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(HEAD)), anything, (column, value) => {
      readOrBroken(() => readHead({ ...HEAD, [column]: value }, 'changes'));
    }), { numRuns: RUNS, seed: SEED });
  });
});
