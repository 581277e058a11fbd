import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StoreBroken } from '../../src/ledger/errors.js';
import { hasText, unpackRow } from '../../src/ledger/facts.js';
import type { StoredFact } from '../../src/ledger/storedFacts.js';
import { rowPlace } from '../../src/ledger/heads.js';
import { entitySize, type Entity } from '../../src/ledger/limits.js';
import { PersonRow } from '../../src/ledger/people.js';
import { prepare, type Prepared } from '../../src/ledger/prepare.js';
import { fillIn } from '../../src/ledger/texts.js';
import { day, fromDayNumber } from '../../src/workforce/calendar.js';
import type { Column } from '../../src/workforce/columns.js';
import type { Fact } from '../../src/workforce/records.js';
import { columnsOf, keyOf, SHEET_NAMES, type Row, type SheetName } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';
import { appendNext, cases, draft, open, put, remove, spell } from './drafts.js';

const OPERATION = '00000000-0000-4000-8000-000000000001';

function cell(column: Column): fc.Arbitrary<unknown> {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const inList = text.filter((item) => item !== '' && !item.includes(';'));
  switch (column.kind) {
    case 'text': return text;
    case 'code': return fc.constantFrom(...column.codes);
    case 'codes': return fc.array(fc.constantFrom(...column.codes), { maxLength: 3 });
    case 'list': return fc.array(inList, { maxLength: 3 });
    case 'date': return fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);
    case 'fte': return fc.integer({ min: 1, max: 10_000 });
    case 'money': return fc.integer();
    case 'integer': return fc.nat();
    case 'number': return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    case 'yesNo': return fc.boolean();
  }
}

/** A row of any sheet; everybody who is written about has an id. */
const anyFact: fc.Arbitrary<Fact> = fc.constantFrom(...SHEET_NAMES).chain((sheet) => {
  const columns = Object.entries(columnsOf(sheet));
  const owners = columns.flatMap(([, { personal }]) => personal ?? []);
  const cells = columns.map(([field, column]) => [field, column.required || owners.includes(field) ? cell(column) : fc.option(cell(column))]);
  return fc.record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<unknown>>).map((row) => ({ sheet, key: keyOf(sheet, row), row: { ...row } as Row }));
});

const anyFacts = fc.uniqueArray(fc.tuple(anyFact, fc.boolean()).map(([fact, kept]) => (kept ? fact : { ...fact, row: null })), {
  maxLength: 20,
  selector: ({ sheet, key }) => `${sheet} ${key}`,
});

/** The rows of `facts` of a change. */
function made({ partitions }: Prepared): Entity[] {
  return [...partitions].flatMap(({ rows }) => rows);
}

/** What comes out of the rows of a prepared change. */
function readBack(prepared: Prepared): StoredFact[] {
  const facts = made(prepared);
  const texts = new Map(prepared.people.map((entity) => [entity.rowKey, PersonRow.parse(entity)]));
  return facts.flatMap((entity) => unpackRow(entity, 'facts').map((fact) => {
    const placed = { ...fact, place: hasText(entity, fact.sheet) ? rowPlace(OPERATION, entity).name : null };
    fillIn(placed, texts);
    return placed;
  }));
}

function byKey(facts: readonly { sheet: SheetName; key: string; row: unknown }[]): unknown[] {
  return facts.map(({ sheet, key, row }) => [`${sheet} ${key}`, row]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

describe('the rows that store facts', () => {
  it('give back every fact that was put in', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      assert.deepEqual(byKey(readBack(prepare(draft(facts), OPERATION))), byKey(facts));
    }), { seed: 42, numRuns: 300 });
  });

  it('hold no text about people', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      const stored = made(prepare(draft(facts), OPERATION));

      const personal = stored.flatMap((entity) => Object.keys(entity).filter((name) => columnsOf(entity['sheet'] as SheetName)[name]?.personal));
      assert.deepEqual(personal, []);
    }), { seed: 42, numRuns: 100 });
  });

  it('split the week of a large team into several within the limits', () => {
    const facts = Array.from({ length: 1_000 }, (_, index) => cases(day('2024-11-03'), 'Compass', `W${index}`, index));

    const stored = made(prepare(draft(facts), OPERATION));

    assert.equal(stored.length, 2);
    assert.ok(stored.every((entity) => String(entity['workers']).length <= 32_768 && entitySize(entity) < 1_048_576));
    assert.deepEqual(byKey(readBack(prepare(draft(facts), OPERATION))), byKey(facts));
  });

  it('set a removal apart from what a team held in the same week', () => {
    const week = day('2024-11-03');
    const gone = { ...cases(week, 'Compass', 'W2', 1), row: null };

    const read = readBack(prepare(draft([cases(week, 'Compass', 'W1', 5), gone]), OPERATION));

    assert.deepEqual(byKey(read), byKey([cases(week, 'Compass', 'W1', 5), gone]));
  });

  it('refuse a list item that a list could not give back', () => {
    const team = { team: 'Compass', service: 'Assessment', aliases: ['one; two'] } as unknown as Row<'teams'>;

    assert.throws(() => made(prepare(draft([put('teams', team)]), OPERATION)), /semicolons/);
  });

  it('say which row of which table cannot be read', () => {
    assert.throws(() => unpackRow({ partitionKey: 'p', rowKey: '7', sheet: 'wages' }, 'facts'), (error) => (
      error instanceof StoreBroken && /Row p \/ 7 of table facts.*sheet/.test(error.message)
    ));
  });
});

describe('texts of every kind', () => {
  const texts = [
    "O'Hara", 'a "quoted" one', 'two\r\nlines', 'tab\tand \\ backslash', '--batch_1\r\nHTTP/1.1 200 OK', 'Zoë Łukasz 王芳 عائشة', '👩🏽‍🤝‍👩🏿', ' spaces around ', '=1+1', '${x} <b>', '%2F / \\ # ?', '',
  ];
  it('come back from the Table service as they were', async () => {
    const ledger = await open(await freshStore());
    const rows = texts.map((text, index) => spell(`W${index} ${text}`, { name: text, role: text, postId: text, agency: text }));

    await appendNext(ledger, draft(rows.map((row) => put('workers', row))));

    assert.deepEqual([...(await ledger.refresh()).records.rows.workers.values()], rows);
  });

  it('can be removed by a key of any characters', async () => {
    const ledger = await open(await freshStore());
    const rows = texts.map((text) => spell(text, { team: text }));
    await appendNext(ledger, draft(rows.map((row) => put('workers', row))));

    await appendNext(ledger, draft(rows.map((row) => remove('workers', row))));

    assert.equal((await ledger.refresh()).records.rows.workers.size, 0);
  });
});
