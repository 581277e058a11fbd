import fc from 'fast-check';
import { StoreBroken } from '../../src/ledger/errors.js';
import { packFacts, unpackRow } from '../../src/ledger/facts.js';
import { readHead } from '../../src/ledger/heads.js';
import { recordsFrom } from '../../src/workbook/recordsFrom.js';
import type { Fact } from '../../src/workforce/records.js';
import { WORKBOOK_SHEETS } from '../../src/workforce/sheets.js';
import { RUNS, SEED } from './mutations.js';

const anything = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.double(), fc.constant(null), fc.constant(undefined), fc.bigInt(), fc.date(), fc.anything({ maxDepth: 2 }));
const HEAD = {
  partitionKey: 'changes', rowKey: '0000000001', at: '2024-11-07T09:00:00.000Z', who: 'import', kind: 'import', sheets: 'teams;posts', facts: 2, rows: 2,
  whole: false, operation: 'abc', factsDigest: 'a', textDigest: 'b', previousHash: '', hash: 'c',
};

/** What a stored row is read as, or StoreBroken, which names it; nothing else may come out. */
function readOrBroken(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof StoreBroken)) throw error;
  }
}

describe('stored rows that were altered', () => {
  const stored: object[] = [];
  before(async () => {
    const records = await recordsFrom('test/data/example-council');
    const facts = WORKBOOK_SHEETS.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
    stored.push(...packFacts(facts).map(({ columns }, index) => ({ partitionKey: 'abc-0', rowKey: String(index), ...columns })));
  });

  it('are read as facts, or named as broken', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), anything, (row, column, value) => {
      const entity = stored[row % stored.length]!;
      const names = Object.keys(entity);
      readOrBroken(() => unpackRow({ ...entity, [names[column % names.length]!]: value }, 'facts'));
    }), { numRuns: RUNS, seed: SEED });
  });

  it('are read as heads, or named as broken', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(HEAD)), anything, (column, value) => {
      readOrBroken(() => readHead({ ...HEAD, [column]: value }, 'changes'));
    }), { numRuns: RUNS, seed: SEED });
  });
});
