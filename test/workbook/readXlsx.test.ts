import assert from 'node:assert/strict';
import { constants, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FIRST_IMPORT, planImport } from '../../src/workbook/plan.js';
import { readXlsx } from '../../src/workbook/readXlsx.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { workbookBytes } from '../../src/workbook/writeWorkbook.js';
import { UnreadableWorkbook } from '../../src/workbook/unreadable.js';
import { unzipXml } from '../../src/workbook/unzip.js';
import { emptyRecords } from '../../src/workforce/records.js';
import { rowXml, xlsx } from './xlsx.js';

const HEADINGS = rowXml(1, ['Name', 'From', 'To']);

describe('reading an .xlsx workbook', () => {
  it('real dates, texts and blank rows are read, with the rows that the spreadsheet shows', async () => {
    const { sheets } = await readXlsx(xlsx('Events', HEADINGS + rowXml(2, ['HR meetings ', '<c s="1"><v>44977</v></c>', '28/02/2023']) + rowXml(5, ['Away day', '2023-05-01'])));

    assert.deepEqual(sheets.map(({ sheet, headings, rows }) => ({ sheet, headings, rows })), [{
      sheet: 'Events',
      headings: ['Name', 'From', 'To'],
      rows: [{ row: 2, cells: ['HR meetings', '2023-02-20', '28/02/2023'] }, { row: 5, cells: ['Away day', '2023-05-01', null] }],
    }]);
  });

  it('days of a workbook that counts from 1904 are the days that it shows', async () => {
    const { sheets } = await readXlsx(xlsx('events', HEADINGS + rowXml(2, ['HR meetings', '<c s="1"><v>43515</v></c>', null]), '', '<workbookPr date1904="1"/>'));

    assert.equal(sheets[0]?.rows[0]?.cells[1], '2023-02-20');
  });

  it('a formula with a stored result is its result', async () => {
    const errors = await errorsOf(HEADINGS + rowXml(2, ['HR meetings', '<c t="str"><f>B1</f><v>2023-02-20</v></c>']));

    assert.deepEqual(errors, []);
  });

  it('a formula whose stored result is an empty text is a blank cell', async () => {
    const errors = await errorsOf(HEADINGS + rowXml(2, ['HR meetings', '2023-02-20', '<c t="str"><f>B9</f><v></v></c>']));

    assert.deepEqual(errors, []);
  });

  const faults: [sentence: string, cell: string, message: RegExp][] = [
    ['a formula without a stored result', '<c><f>TODAY()</f></c>', /is a formula without a stored result; open the workbook in Excel and save it/],
    ['a shared formula without a stored result', '<c><f t="shared" si="0"/></c>', /is a formula without a stored result/],
    ['an error cell', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', /holds the error #DIV\/0!; correct its formula/],
    ['a number that is no day', '<c><v>44977</v></c>', /is not a date/],
  ];
  for (const [sentence, cell, message] of faults) {
    it(`${sentence} is one error at its place`, async () => {
      const errors = await errorsOf(HEADINGS + rowXml(2, ['Away day', '2023-05-01']) + rowXml(3, ['HR meetings', '2023-02-20', cell]));

      assert.deepEqual(errors.map(({ sheet, row, column }) => [sheet, row, column]), [['events', 3, 'to']]);
      assert.match(errors[0]?.message ?? '', message);
    });
  }

  it('merged cells among the data are one error, with their range', async () => {
    const errors = await errorsOf(HEADINGS + rowXml(2, ['HR meetings', '2023-02-20']) + rowXml(3, [null, '2023-03-20']), '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>');

    assert.deepEqual(errors.map(({ sheet, row, column, value }) => [sheet, row, column, value]), [['events', 2, 'Name', 'A2:A3']]);
  });

  it('merged cells outside the data do no harm', async () => {
    const errors = await errorsOf(HEADINGS + rowXml(2, ['HR meetings', '2023-02-20']), '<mergeCells count="1"><mergeCell ref="F1:G9"/></mergeCells>');

    assert.deepEqual(errors, []);
  });

  const unreadable: [string, () => Buffer, RegExp][] = [
    ['an old .xls file', () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), /old \.xls workbook or has a password/],
    ['a text that is called .xlsx', () => Buffer.from('team,service\n'), /not an \.xlsx workbook|damaged/],
    ['a file cut off in the middle', () => xlsx('events', HEADINGS).subarray(0, 900), /not an \.xlsx workbook|damaged/],
    ['an archive of something else', () => Buffer.from(zipSync({ 'notes.xml': Buffer.from('<a/>') })), /not an \.xlsx workbook/],
  ];
  for (const [sentence, bytes, message] of unreadable) {
    it(`${sentence} is refused with what to do`, async () => {
      await assert.rejects(readXlsx(bytes()), (error: unknown) => error instanceof UnreadableWorkbook && message.test(error.message));
    });
  }

  it('a workbook that does not say where one of its sheets is is refused with what to do', async () => {
    const parts = unzipSync(await workbookBytes(await recordsFrom('test/data/example-council')));
    const places = 'xl/_rels/workbook.xml.rels';
    const lost = strFromU8(parts[places]!).replace('<Relationship ', '<Relationship \0');

    await assert.rejects(readXlsx(Buffer.from(zipSync({ ...parts, [places]: strToU8(lost) }))), (error: unknown) => error instanceof UnreadableWorkbook && /damaged/.test(error.message));
  });

  it('a small file that inflates without measure is refused before anything is parsed', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(8 * 1024 * 1024) });

    assert.ok(bomb.length < 16 * 1024);
    assert.throws(() => unzipXml(bomb, 1024 * 1024), (error: unknown) => error instanceof UnreadableWorkbook && /more than 1 MB once unpacked/.test(error.message));
  });

  it('a sheet of 1 GB in a file of 1 MB is refused, whatever the file says of its size', async () => {
    const bomb = oneGigabyte('xl/worksheets/sheet1.xml');

    assert.ok(bomb.length < 1.1 * 1024 * 1024);
    await assert.rejects(readXlsx(bomb), /more than 256 MB once unpacked/);
  });
});

/** An archive with one file of 1 GB of nothing, which says that it holds 100 bytes. */
function oneGigabyte(name: string): Buffer {
  const block = deflateRawSync(Buffer.alloc(64 * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array<Buffer>(16).fill(block), Buffer.from([3, 0])]);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(100, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed]);
}

async function errorsOf(rows: string, after = '') {
  const { sheets, errors } = await readXlsx(xlsx('Events', rows, after));
  return planImport({ sheets, errors, ignored: [] }, emptyRecords(), FIRST_IMPORT).errors;
}
