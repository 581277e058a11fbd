import assert from 'node:assert/strict';
import { cardOf, holds, valueIn, type Scored } from './card.js';
import { askedCorpus } from './corpus.js';
import { FLOORS } from './floors.js';
import { ROWS } from './rows.js';

/** One golden question in four is put in other words here, each of them by `npm run score`. */
const ONE_IN = 4;

describe('the scorecard', () => {
  let card: ReadonlyMap<string, Scored>;
  before(async () => {
    card = new Map(cardOf(await askedCorpus(ONE_IN)).map((scored) => [scored.row.name, scored]));
  });

  it('has a floor for every row, and no other', () => {
    assert.deepEqual(Object.keys(FLOORS).sort(), ROWS.map(({ name }) => name).sort());
  });

  for (const row of ROWS) {
    for (const part of ['builtOn', 'aside'] as const) {
      it(`${row.name} (${part === 'aside' ? 'kept aside' : 'built on'}) is no worse than its floor`, () => {
        const value = card.get(row.name)![part];

        const floor = FLOORS[row.name]![part];

        assert.ok(holds(row, value, floor), `${valueIn(row, value)} of ${value?.of}, floor ${floor}: npm run score -- --misses lists what differs`);
      });
    }
  }
});
