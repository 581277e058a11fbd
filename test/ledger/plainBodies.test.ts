import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plain } from '../../src/ledger/plainBodies.js';
import { openTables, type Action } from '../../src/ledger/table.js';
import { freshStore } from '../support/store.js';

describe('texts on their way to the store', () => {
  it('are plain ASCII whatever they hold, and the same when they are read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = plain(JSON.stringify({ text }));

      // eslint-disable-next-line no-control-regex -- that is what ASCII is
      assert.match(json, /^[\u0000-\u007f]*$/);
      assert.deepEqual(JSON.parse(json), { text });
    }), { seed: 1 });
  });

  it('arrive as they were sent in long bodies, accents included', async () => {
    const [table] = await openTables(await freshStore(), ['rows']);
    const text = `${'é'.repeat(9_999)}ŵ`;
    const rows = Array.from({ length: 20 }, (_, n): Action => ['create', { partitionKey: 'p', rowKey: `r${10 + n}`, text: `${'-'.repeat(n)}${text}` }]);

    await table!.transact(rows);

    const read: unknown[] = [];
    for await (const row of table!.rows('')) read.push((row as { text: string }).text);
    assert.deepEqual(read, rows.map(([, row]) => ('text' in row ? row.text : '')));
  });
});
