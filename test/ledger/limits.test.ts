import assert from 'node:assert/strict';
import { ChangeRefused } from '../../src/ledger/errors.js';
import { batches, checkEntity, entitySize, type Entity, type Plain } from '../../src/ledger/limits.js';

function entity(columns: Record<string, Plain> = {}, keys: { partitionKey?: string; rowKey?: string } = {}): Entity {
  return { partitionKey: 'p', rowKey: 'r', ...keys, ...columns };
}

function many(count: number, column: (index: number) => [string, Plain]): Record<string, Plain> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => column(index)));
}

describe('the limits of the Table service', () => {
  const allowed: [string, Entity][] = [
    ['252 columns', entity(many(252, (index) => [`c${index}`, true]))],
    ['a text of 32,768 characters', entity({ text: 'x'.repeat(32_768) })],
    ['64 KiB of bytes', entity({ bytes: new Uint8Array(65_536) })],
    ['a key of 512 characters', entity({}, { rowKey: 'x'.repeat(512) })],
    ['15 texts of full length', entity(many(15, (index) => [`c${index}`, 'x'.repeat(32_768)]))],
  ];
  for (const [sentence, row] of allowed) {
    it(`let ${sentence} pass`, () => {
      assert.doesNotThrow(() => checkEntity(row, 'the row'));
    });
  }

  const refused: [string, Entity, RegExp][] = [
    ['253 columns', entity(many(253, (index) => [`c${index}`, true])), /253 columns/],
    ['a text of 32,769 characters', entity({ text: 'x'.repeat(32_769) }), /32769 characters in text/],
    ['64 KiB and a byte', entity({ bytes: new Uint8Array(65_537) }), /65537 bytes/],
    ['a key of 513 characters', entity({}, { rowKey: 'x'.repeat(513) }), /shorter/],
    ['16 texts of full length, which is over 1 MiB', entity(many(16, (index) => [`c${index}`, 'x'.repeat(32_768)])), /takes 10\d{5} bytes/],
    ['a number that is none', entity({ count: Number.NaN }), /NaN in count/],
    ...['/', '\\', '#', '?', '\n', '\u007f', '\u0085'].map((bad): [string, Entity, RegExp] => [
      `${JSON.stringify(bad)} in a key`, entity({}, { partitionKey: `a${bad}b` }), /character that the store does not take/,
    ]),
  ];
  for (const [sentence, row, message] of refused) {
    it(`refuse ${sentence}`, () => {
      assert.throws(() => checkEntity(row, 'the row'), (error) => error instanceof ChangeRefused && message.test(error.message));
    });
  }

  it('count a text by two bytes a character, whatever the character', () => {
    assert.equal(entitySize(entity({ a: 'é€' })) - entitySize(entity({ a: '' })), 4);
  });

  it('count the keys in the same way', () => {
    assert.equal(entitySize(entity({}, { partitionKey: 'part', rowKey: 'row' })), 4 + 2 * 7);
  });
});

describe('transactions', () => {
  it('hold bytes as they are sent, a third longer', () => {
    const rows = Array.from({ length: 50 }, () => entity({ bytes: new Uint8Array(60_000) }));

    assert.equal(batches(rows).length, 2);
  });

  it('hold at most 100 rows, in order', () => {
    const rows = Array.from({ length: 250 }, (_, index) => entity({ index }));

    const cut = batches(rows);

    assert.deepEqual(cut.map((batch) => batch.length), [100, 100, 50]);
    assert.deepEqual(cut.flat(), rows);
  });

  it('stay under 4 MiB as they are sent', () => {
    const rows = Array.from({ length: 30 }, () => entity(many(10, (index) => [`c${index}`, 'é'.repeat(30_000)])));

    const cut = batches(rows);

    assert.equal(cut.flat().length, 30);
    assert.ok(cut.length > 1 && cut.every((batch) => Buffer.byteLength(JSON.stringify(batch)) < 4 * 1_048_576));
  });

  it('are none for no rows', () => {
    assert.deepEqual(batches([]), []);
  });
});
