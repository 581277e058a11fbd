import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyFacts, emptyRecords, type Fact } from '../../src/workforce/records.js';
import { freshStore } from '../support/store.js';
import { appendNext, draft, open, plainRecords, put, remove, spell } from './drafts.js';

const fact: fc.Arbitrary<Fact> = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 10_000 }), fc.boolean())
  .map(([worker, fte, kept]) => (kept ? put('workers', spell(`W${worker}`, { fte })) : remove('workers', spell(`W${worker}`))));
const step = fc.record({
  writer: fc.nat(2),
  reader: fc.nat(2),
  facts: fc.uniqueArray(fact, { maxLength: 3, selector: ({ key }) => key }),
  whole: fc.boolean(),
});

describe('three instances on one store', () => {
  it('come to the same records in whatever order they write and read', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const store = await freshStore();
      const instances = [await open(store), await open(store), await open(store)];
      let expected = emptyRecords();

      for (const { writer, reader, facts, whole } of steps) {
        await appendNext(instances[writer]!, draft(facts, { whole, sheets: ['workers'] }));
        await instances[reader]!.refresh();
        if (whole) expected = emptyRecords();
        applyFacts(expected, ['workers'], facts);
      }

      const seen = await Promise.all([...instances, await open(store)].map((instance) => instance.refresh()));
      for (const { records } of seen) assert.deepEqual(plainRecords(records), plainRecords(expected));
    }), { seed: 42, numRuns: 12 });
  });
});
