import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { audit } from '../../src/cli/audit.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Fact } from '../../src/workforce/records.js';
import { freshStore } from '../support/store.js';

describe('npm run audit', () => {
  async function audited(tamper: boolean): Promise<{ readonly code: number; readonly said: string }> {
    const store = await freshStore();
    const ledger = await openLedger({ ...store, clock: () => new Date('2024-11-07T12:00:00Z'), timezone: 'Europe/London' });
    const { rows } = await recordsFrom('test/data/example-council');
    const facts = [...rows.teams].map(([key, row]): Fact => ({ sheet: 'teams', key, row }));
    await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: ['teams'], facts }, 0);
    if (tamper) {
      const table = TableClient.fromConnectionString(store.connection, `${store.prefix}facts`, { allowInsecureConnection: true });
      for await (const row of table.listEntities()) await table.updateEntity({ partitionKey: row.partitionKey!, rowKey: row.rowKey!, locality: 'elsewhere' }, 'Merge');
    }
    const lines: string[] = [];
    const code = await audit(ledger, { say: (line) => lines.push(line), complain: (line) => lines.push(line) });
    return { code, said: lines.join('\n') };
  }

  it('says that all is as it was written, and where the chain ends', async () => {
    const { code, said } = await audited(false);

    assert.equal(code, 0);
    assert.match(said, /1 change checked, the last is C-0001 .* hash [0-9a-f]{64}\.\nAll is as it was written\./);
  });

  it('names what was altered, and ends with 1', async () => {
    const { code, said } = await audited(true);

    assert.equal(code, 1);
    assert.match(said, /The facts of C-0001 have been altered/);
  });
});
