import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '../../src/workbook/readCsv.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';

describe('reading .csv files', () => {
  const same: [string, Buffer][] = [
    ['plain', Buffer.from('team,service\nNorth,Café\n')],
    ['with a byte-order mark', Buffer.from('\ufeffteam,service\nNorth,Café\n')],
    ['with Windows line ends', Buffer.from('team,service\r\nNorth,Café\r\n')],
    ['in the Windows code page', Buffer.from('team,service\nNorth,Café\n', 'latin1')],
    ['with semicolons', Buffer.from('team;service\nNorth;Café\n')],
    ['with quotes', Buffer.from('"team","service"\n"North","Café"\n')],
    ['without a line end at the end', Buffer.from('team,service\nNorth,Café')],
  ];
  for (const [sentence, bytes] of same) {
    it(`${sentence}: the same table`, () => {
      const { headings, rows } = readCsv('teams', bytes);

      assert.deepEqual({ headings, rows }, { headings: ['team', 'service'], rows: [{ row: 2, cells: ['North', 'Café'] }] });
    });
  }

  it('the pound sign and long dashes of the Windows code page are read', () => {
    const { rows } = readCsv('costs', Buffer.from([0x61, 0x0a, 0xa3, 0x35, 0x20, 0x96, 0x0a]));

    assert.deepEqual(rows, [{ row: 2, cells: ['£5 –'] }]);
  });

  it('blank rows are left out, and counted', () => {
    const { headingRow, rows } = readCsv('teams', Buffer.from('\nteam,service\n,\n\nNorth,Help\n'));

    assert.deepEqual([headingRow, rows.map(({ row }) => row)], [2, [5]]);
  });

  it('lists may stand in quotes where the semicolon separates', () => {
    assert.deepEqual(readCsv('teams', Buffer.from('team;aliases\nNorth;"N;NA"\n')).rows[0]?.cells, ['North', 'N;NA']);
  });
});

describe('reading a folder of .csv files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('its .csv files are the sheets, other files are told, hidden ones are not', async () => {
    await writeFile(join(folder, 'Cohort Members.CSV'), 'cohort\n');
    await writeFile(join(folder, 'notes.txt'), 'x');
    await writeFile(join(folder, '.DS_Store'), 'x');

    const { sheets, errors, ignored } = await readWorkbook(folder);

    assert.deepEqual([sheets.map(({ sheet }) => sheet), errors, ignored], [['Cohort Members'], [], ['notes.txt']]);
  });

  it('a quote that never closes is an error of that file, and the others are read', async () => {
    await writeFile(join(folder, 'teams.csv'), 'team,service\nNorth,"Help\n');
    await writeFile(join(folder, 'events.csv'), 'name,from\n');

    const { sheets, errors } = await readWorkbook(folder);

    assert.deepEqual(sheets.map(({ sheet }) => sheet), ['events']);
    assert.deepEqual(errors.map(({ sheet }) => sheet), ['teams']);
    assert.match(errors[0]?.message ?? '', /quotation mark/);
  });

  it('a folder without .csv files, a file of another kind and no file at all are refused', async () => {
    await writeFile(join(folder, 'report.pdf'), 'x');

    await assert.rejects(readWorkbook(folder), /holds no \.csv file/);
    await assert.rejects(readWorkbook(join(folder, 'report.pdf')), /neither an \.xlsx workbook nor/);
    await assert.rejects(readWorkbook(join(folder, 'absent')), /There is no file or folder/);
  });
});
