import assert from 'node:assert/strict';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Records } from '../../src/workforce/records.js';
import { keyOf, SHEET_NAMES, type SheetName } from '../../src/workforce/sheets.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { d } from '../workforce/council.js';
import { exampleCouncil, proposed } from './council.js';

type Fields = Readonly<Record<string, unknown>>;

/** The example council with other values in the rows of a sheet that a test picks. */
async function councilWith(sheet: SheetName, picks: (row: Fields) => boolean, values: Fields): Promise<Workforce> {
  const records = await recordsFrom('test/data/example-council');
  const rows = Object.fromEntries(SHEET_NAMES.map((name) => [name, new Map<string, Fields>(records.rows[name])]));
  for (const [key, row] of rows[sheet]!) if (picks(row)) rows[sheet]!.set(key, { ...row, ...values });
  return workforceOf({ ...records, rows: rows as unknown as Records['rows'] });
}

/** The rows that a message puts into a sheet (null: removes), by key. */
function rowsPut(sheet: SheetName, text: string, workforce: Workforce): readonly (readonly [string, Fields | null])[] {
  const change = proposed(text, workforce);
  if (change.is !== 'proposal') throw new Error(JSON.stringify(change));
  return change.facts.filter((fact) => fact.sheet === sheet).map(({ key, row }) => [key, row as Fields | null]);
}

function warningsOf(text: string, workforce: Workforce): readonly string[] {
  const change = proposed(text, workforce);
  return change.is === 'proposal' ? change.warnings : [JSON.stringify(change)];
}

describe('a change at the edge of its rule', () => {
  let workforce: Workforce;
  before(async () => { workforce = await exampleCouncil(); });

  it('a next contact may be today, and not the day before', () => {
    const [today] = rowsPut('conversions', 'call A1 back on 7 November 2024', workforce);
    const yesterday = proposed('call A1 back on 6 November 2024', workforce);

    assert.equal(today?.[1]?.['nextContact'], '2024-11-07');
    assert.match(yesterday.is === 'refused' ? yesterday.why : JSON.stringify(yesterday), /6 November 2024 is past/);
  });

  it('what is put right in a leaver on the same day replaces the row and removes none', () => {
    const rows = rowsPut('leavers', 'Una Holm left on 11 October, reasons travel', workforce);

    assert.deepEqual(rows.map(([key, row]) => [key, row?.['reasons']]), [['["W3","2024-10-11"]', ['travel']]]);
  });

  it('somebody who leaves for the first time has one new row', () => {
    assert.deepEqual(rowsPut('leavers', 'W1 left on 31 October, reasons pay', workforce).map(([key]) => key), ['["W1","2024-10-31"]']);
  });

  const WITHOUT_NUMBER = /no Social Work England number/;
  it('a conversion into a registered role warns where no number is recorded, and only there', async () => {
    const unnumbered = await councilWith('workers', ({ workerId }) => workerId === 'A1', { sweNumber: null });

    const [with_, without] = [workforce, unnumbered].map((council) => warningsOf('convert A1 to permanent from 1 December in P3', council).filter((warning) => WITHOUT_NUMBER.test(warning)).length);

    assert.deepEqual([with_, without], [0, 1]);
  });

  it('a number on one of two assignments is enough', () => {
    const { rows, known } = workforce.records;
    const [assignment] = [...rows.workers.values()].filter(({ workerId }) => workerId === 'A1');
    const second = { ...assignment!, postId: null, sweNumber: null };
    const two = workforceOf({ rows: { ...rows, workers: new Map([...rows.workers, [keyOf('workers', second), second]]) }, known });

    const change = proposed('convert A1 to permanent from 1 December in P3 at 0.4 FTE', two);

    assert.equal(change.is, 'proposal', JSON.stringify(change));
    assert.ok(change.is === 'proposal' && !change.warnings.some((warning) => WITHOUT_NUMBER.test(warning)));
  });

  it('a conversion into a role that needs no registration does not ask for a number', async () => {
    const unnumbered = await councilWith('workers', ({ workerId }) => workerId === 'A1', { sweNumber: null });
    const { rows, known } = unnumbered.records;
    const support = new Map([...rows.posts].map(([key, post]) => [key, post.postId === 'P3' ? { ...post, role: 'Family Support Worker' } : post]));
    const roles = new Map([...rows.roles, ['["Family Support Worker"]', { role: 'Family Support Worker', orgRole: 'not a social worker' as const, registered: false }] as const]);
    const unregistered = workforceOf({ rows: { ...rows, posts: support, roles }, known: new Set([...known, 'roles']) });

    assert.ok(!warningsOf('convert A1 to permanent from 1 December in P3', unregistered).some((warning) => WITHOUT_NUMBER.test(warning)));
  });

  const offered: readonly (readonly [string, readonly string[]])[] = [
    ['offered P8 to Zoe Quill, expected start 6 January', ['post P8 has no room on 6 January 2025: somebody permanent is in it']],
    ['offered P7 to Zoe Quill, expected start 6 January', []],
    ['offered A1 P8 on 4 November', ['post P8 has no room today: somebody permanent is in it']],
    ['offered A1 P3 on 4 November', []],
  ];
  for (const [text, warnings] of offered) {
    it(`says whether the post has room: '${text}'`, () => {
      assert.deepEqual(warningsOf(text, workforce).filter((warning) => /no room/.test(warning)), warnings);
    });
  }

  it('an agency worker who goes ends both of two assignments at once, one that began on that day too', () => {
    const { rows, known } = workforce.records;
    const [first] = [...rows.workers.values()].filter(({ workerId }) => workerId === 'A1');
    const second = { ...first!, team: 'Assessment South', postId: null, start: d('2024-11-01') };
    const two = workforceOf({ rows: { ...rows, workers: new Map([...rows.workers, [keyOf('workers', second), second]]) }, known });

    const ends = rowsPut('workers', 'A1 finished on 1 November, completed', two).map(([, row]) => row?.['end']);

    assert.deepEqual(ends, ['2024-11-01', '2024-11-01']);
  });

  it('an offer to somebody known by name keeps the name with the number', () => {
    assert.deepEqual(rowsPut('offers', 'offered P7 to Mia Sorrel, expected start 6 January', workforce).map(([key, row]) => [key, row?.['name']]), [['["P7","N0003"]', 'Mia Sorrel']]);
  });

  it('an offer to somebody whose name was erased gives them no name', async () => {
    const erased = await councilWith('offers', ({ person }) => person === 'N0003', { name: null });

    assert.deepEqual(rowsPut('offers', 'offered P7 to N0003, expected start 6 January', erased).map(([key, row]) => [key, row?.['name']]), [['["P7","N0003"]', null]]);
  });
});
