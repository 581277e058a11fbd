import fc from 'fast-check';
import { addDays, day, type CalendarDate } from '../../src/workforce/calendar.js';
import type { Column } from '../../src/workforce/columns.js';
import { emptyRecords, type Records } from '../../src/workforce/records.js';
import { columnsOf, keyOf, WORKBOOK_SHEETS, type Row, type SheetName } from '../../src/workforce/sheets.js';
import { nameKey } from '../../src/workbook/people.js';

type Fields = Record<string, unknown>;

const TEAMS = ['North', '=South', '+East', '-West', '@Coast', "'Dunes & <Dales>"];
const POSTS = ['P1', '0012', '1e5', 'TRUE'];
const COHORTS = ['ASYE 2021', '2022-09-01'];
/** Texts that spreadsheets are known to change: formulas, numbers, days, escapes, tabs and line ends. */
const TEXT = fc.oneof(
  fc.constantFrom('=1+1', '+44 20', '-', '@SUM(A1)', '\u200b', '0012', '1/2', '44977', '_x0041_', 'constructor', '__proto__', 'a\tb', 'a\nb', 'Zoë "Z" O’Dell', '&amp;', "'quoted'", 'TRUE', '#REF!'),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.trim()).filter((text) => text !== ''),
);
const DAY = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(day('2019-12-30'), days));

/** Records of every kind, as an import could have left them: some sheets never recorded, some empty. */
export function councils(): fc.Arbitrary<Records> {
  const sheets = WORKBOOK_SHEETS.map((sheet) => fc.option(fc.array(rowOf(sheet), { maxLength: 6 }), { freq: 4 }));
  return fc.tuple(...sheets).map((all) => recordsOf(Object.fromEntries(all.map((rows, index) => [WORKBOOK_SHEETS[index], rows])))).filter(({ known }) => known.size > 0);
}

function rowOf(sheet: SheetName): fc.Arbitrary<Fields> {
  return fc.record(Object.fromEntries(Object.entries(columnsOf(sheet)).map(([field, column]) => [field, fieldOf(field, column)])));
}

function fieldOf(field: string, column: Column): fc.Arbitrary<unknown> {
  if (field === 'team') return fc.constantFrom(...TEAMS);
  if (field === 'cohort') return fc.constantFrom(...COHORTS);
  if (field === 'replacedBy') return fc.option(fc.uniqueArray(fc.constantFrom(...TEAMS), { minLength: 1 }));
  if (field === 'postId') return column.required ? fc.constantFrom(...POSTS) : fc.option(fc.constantFrom(...POSTS));
  if (field === 'destination' && column.kind === 'text') return fc.option(fc.constantFrom(...TEAMS, 'left the profession', 'not known'));
  if (field === 'setting') return fc.constantFrom('council', 'region');
  return column.required ? valueOf(column) : fc.option(valueOf(column));
}

function valueOf(column: Column): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case 'text': return TEXT;
    case 'code': return fc.constantFrom(...column.codes);
    case 'codes': return fc.uniqueArray(fc.constantFrom(...column.codes), { minLength: 1 });
    case 'list': return fc.uniqueArray(TEXT.filter((text) => !text.includes(';')), { minLength: 1, maxLength: 3 });
    case 'date': return DAY;
    case 'fte': return fc.integer({ min: 1, max: 10_000 });
    case 'money': return fc.integer({ min: 0, max: 900_000_00 });
    case 'integer': return fc.integer({ min: 0, max: 5000 });
    case 'number': return fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => Number(value.toFixed(6)) || 0);
    case 'yesNo': return fc.boolean();
  }
}

function recordsOf(sheets: Record<string, Fields[] | null>): Records {
  const records = emptyRecords();
  for (const sheet of WORKBOOK_SHEETS) {
    const rows = sheets[sheet];
    if (!rows) continue;
    records.known.add(sheet);
    rows.forEach((row, index) => {
      const sound = soundRow(sheet, row, index);
      (records.rows[sheet] as Map<string, Row>).set(keyOf(sheet, sound), sound as Row);
    });
  }
  return withReferences(records);
}

/** Mends what a random row breaks: ends before starts, ids that were given, statuses without a day. */
function soundRow(sheet: SheetName, row: Fields, index: number): Fields {
  const sound = { ...row };
  for (const [from, to] of [['from', 'to'], ['start', 'end'], ['starts', 'ends'], ['started', 'dueToComplete']] as const) {
    if (sound[from] && sound[to] && String(sound[to]) < String(sound[from])) sound[to] = addDays(sound[from] as CalendarDate, index);
  }
  if (sheet === 'workers') Object.assign(sound, { workerId: `W${index}`, name: sound.name ?? `Worker ${index}` });
  if (sheet === 'cohortMembers' || sheet === 'reviews') {
    const numbered = index % 2 === 0;
    // Members and reviews share their people; a name that is null was erased.
    Object.assign(sound, { workerId: numbered ? `M${index}` : null, person: numbered ? `M${index}` : `N000${index}`, name: sound.name && `Member ${index}`, on: sound.on ?? DAY_OF_STATUS });
  }
  if (sheet === 'offers') Object.assign(sound, { person: `N010${index}`, name: `${String(sound.name)} ${index}` });
  if (sheet === 'teams') Object.assign(sound, managersOf(sound));
  if (sheet === 'roles') sound.role = `Role ${index}`;
  return sound;
}

const DAY_OF_STATUS = day('2022-03-01');

function managersOf(team: Fields): Fields {
  const id = (name: unknown) => (name ? `N9${[...nameKey(name)].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99_999_989, 7)}` : null);
  return { serviceManagerId: id(team.serviceManager ?? team.serviceManagerEmail), teamManagerId: id(team.teamManager) };
}

/** Adds what rows refer to, and takes away what an import would refuse. */
function withReferences(records: Records): Records {
  const { rows, known } = records;
  if (known.has('workers')) rows.leavers.clear();
  if (known.has('teams')) TEAMS.forEach((team, index) => addMissing('teams', { ...blank('teams'), team, service: `Service ${index}` }));
  if (known.has('posts')) POSTS.forEach((postId) => addMissing('posts', { ...blank('posts'), postId, team: TEAMS[0], role: 'Social Worker', fte: 10_000, from: '2019-01-01' }));
  if (known.has('cohorts')) COHORTS.forEach((cohort) => addMissing('cohorts', { ...blank('cohorts'), cohort, programme: 'asye' }));
  return records;

  function addMissing(sheet: SheetName, row: Fields): void {
    const map = rows[sheet] as Map<string, Row>;
    if (!map.has(keyOf(sheet, row))) map.set(keyOf(sheet, row), row as Row);
  }
}

function blank(sheet: SheetName): Fields {
  return Object.fromEntries(Object.keys(columnsOf(sheet)).map((field) => [field, null]));
}
