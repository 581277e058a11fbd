import assert from 'node:assert/strict';
import { answerQuestions } from '../../src/answers/answerQuestions.js';
import { changeAlone } from '../../src/answers/changeWords.js';
import { plain } from '../../src/answers/answer.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { council, type Sketches } from '../workforce/council.js';
import { ask, change, NOW, on, only, period, question, type Sketch } from './asking.js';

const agency = { contract: 'agency', agency: 'Beacon' };
const people = Array.from({ length: 14 }, (_, at) => ({ workerId: `B${String(at + 1).padStart(2, '0')}`, name: `Person ${String(at + 1).padStart(2, '0')}`, ...agency, team: 'South' }));
const COUNCIL = council({
  teams: [{ team: 'North' }, { team: 'South' }],
  posts: [{ postId: 'P1', grade: 'SW1' }],
  workers: [{ workerId: 'A1', name: 'Cal Reed', ...agency, fte: 6000, cover: 'maternity' }, ...people, { workerId: 'A1', ...agency, start: '2019-01-01', end: '2019-12-31' }],
});
const TWO_SPELLS = council({ teams: [{ team: 'North' }, { team: 'South' }], workers: [{ workerId: 'A1', ...agency, fte: 5000 }, { workerId: 'A1', ...agency, fte: 5000, team: 'South' }] });
const MANY = council({ teams: [{ team: 'North' }], workers: Array.from({ length: 63 }, (_, at) => ({ workerId: `M${String(at + 1).padStart(2, '0')}`, name: `Person ${String(at + 1).padStart(2, '0')}`, ...agency })) });
const NORTH: Sketch = { measure: 'agency', where: [only('team', 'North')] };

const texts: readonly (readonly [string, Sketch, string])[] = [
  ['a figure with its scope and day', NORTH, '1 agency worker (0.6 FTE), North, as at 7 November 2024.'],
  ['the figure that was asked for leads', { ...NORTH, figure: 'agency FTE' }, '0.6 FTE (1 agency worker), North, as at 7 November 2024.'],
  ['what was known on a day says so', { ...NORTH, knownAt: day('2024-04-01') }, '1 agency worker (0.6 FTE), North, as at 7 November 2024, as known on 1 April 2024.'],
  ['the most of nothing is 0', { measure: 'starters', by: ['team'], order: { by: 'most', limit: 1 } }, '0 starters (0 FTE), whole council, 1 April 2024 to 7 November 2024.'],
  ['a list names who', { ...NORTH, show: 'records' }, '1 agency worker (0.6 FTE), North, as at 7 November 2024: Cal Reed (since 1 January 2019).'],
  ['a list of posts names the posts', { measure: 'vacancies', show: 'records' }, '1 vacant post (1 FTE vacant), whole council, as at 7 November 2024: P1 (vacant since 1 January 2020).'],
  ['a flow says its period', { measure: 'starters', when: period('2024-04-01', '2024-06-30') }, '0 starters (0 FTE), whole council, 1 April 2024 to 30 June 2024.'],
  ['no change is said as such', { ...NORTH, when: change('2024-01-01', '2024-11-07') }, 'Agency headcount: no change (1 then, 1 now), North, change from 1 January 2024 to 7 November 2024.'],
  [
    'a change of a rate is in percentage points', { measure: 'agencyRate', where: [only('team', 'North')], when: change('2024-01-01', '2024-11-07') },
    'Agency rate: no change (100.0% then, 100.0% now), North, change from 1 January 2024 to 7 November 2024.',
  ],
];

describe('answers in words', () => {
  for (const [sentence, sketch, expected] of texts) {
    it(sentence, () => {
      assert.equal(ask(COUNCIL, sketch).text, expected);
    });
  }

  it('says on which day something of somebody is, beside the period in which it was looked for', () => {
    const workforce = council({ workers: [{ workerId: 'W1', name: 'Ada Reed', end: '2024-05-31' }], leavers: [] });

    const { text } = ask(workforce, { measure: 'leavers', show: 'records', where: [only('person', 'W1')], when: period('2024-04-01', '2024-11-07') });

    assert.match(text, /1 April 2024 to 7 November 2024: Ada Reed \(left 31 May 2024\)\.$/);
  });

  it('gives a change too small to show no direction', () => {
    const small = [0.02, -0.02, 0.06].map((value) => changeAlone(question({ measure: 'averageCaseload' }), { name: 'change in average caseload', value, unit: 'cases per fte' }).split(': ')[1]);

    assert.deepEqual(small, ['almost no change', 'almost no change', 'up 0.1']);
  });

  it('names the first six of a long list and says how many more', () => {
    const { text } = ask(COUNCIL, { measure: 'agency', where: [only('team', 'South')], show: 'records' });

    assert.match(text, /: Person 01, Person 02, Person 03, Person 04, Person 05, Person 06 and 8 more\.$/);
  });

  it('answers several questions in one message', () => {
    const answer = ask(COUNCIL, { measure: 'agency' }, { measure: 'vacancies', by: ['team'] });

    assert.equal(answer.text.split('. ').length, 2);
    assert.deepEqual(answer.figures.map(({ name }) => name), ['agency headcount', 'agency FTE', 'vacant posts', 'vacant FTE']);
    assert.deepEqual(answer.groups.map(({ key }) => key), ['North']);
    assert.equal(answer.reading, 'agency staff, whole council, as at 7 November 2024; vacancies, by team, whole council, as at 7 November 2024');
    assert.equal(answer.sections.length, 2);
  });

  it('says what is known where one of two questions has no figure', () => {
    const answer = ask(COUNCIL, { measure: 'averageCaseload' }, NORTH);

    assert.equal(answer.kind, 'answer');
    assert.match(answer.text, /no caseloads sheet.* 1 agency worker/);
    assert.equal(answer.asAt, '2024-11-07');
  });

  it('says that the day is fixed', () => {
    const answer = answerQuestions([question(NORTH)], COUNCIL, { ...NOW, fixed: true });

    assert.ok(answer.notes.includes('Today is fixed at 7 November 2024 for a demonstration'));
  });

  it('prints nothing beside the fields of an ANSWER', () => {
    assert.deepEqual(Object.keys(plain(ask(COUNCIL, NORTH))), [
      'kind', 'text', 'reading', 'figures', 'groups', 'records', 'asAt', 'period', 'choices', 'notes',
    ]);
  });
});

describe('answers on a card', () => {
  it('shows the figure, what it is of, its day and how it is counted', () => {
    const [section] = ask(COUNCIL, NORTH).sections;

    assert.deepEqual([section?.headline, section?.caption, section?.day], ['1', 'agency worker (0.6 FTE), North', 'as at 7 November 2024']);
    assert.equal(section?.freshness, 'Records of 7 November 2024');
    assert.notEqual(section?.definition, '');
  });

  it('shows a breakdown with all figures and the whole beneath', () => {
    const [table] = ask(COUNCIL, { measure: 'agency', by: ['team'] }).sections[0]?.tables ?? [];

    assert.deepEqual(table, {
      title: 'By team',
      columns: ['Team', 'Agency headcount', 'Agency FTE'],
      numeric: [false, true, true],
      rows: [['South', '14', '14'], ['North', '1', '0.6'], ['All', '15', '14.6']],
      total: 2,
    });
  });

  it('shows a change as a table of then and now', () => {
    const [table] = ask(COUNCIL, { ...NORTH, when: change('2020-01-01', '2024-11-07') }).sections[0]?.tables ?? [];

    assert.deepEqual(table?.rows, [['Agency headcount', '1', '1', '0'], ['Agency FTE', '0.6', '0.6', '0']]);
  });

  it('puts a plus before a change that grew', () => {
    const [section] = ask(COUNCIL, { measure: 'agency', when: change('2019-06-30', '2024-11-07') }).sections;

    assert.equal(section?.headline, '+14');
  });

  it('lists the records with their columns', () => {
    const [table] = ask(COUNCIL, { ...NORTH, show: 'records' }).sections[0]?.tables ?? [];

    assert.deepEqual(table?.rows.map(([name]) => name), ['Cal Reed']);
    assert.ok(table?.columns.includes('Cover'), table?.columns.join());
  });

  it('keeps a column that one row fills, and knows those of numbers', () => {
    const [table] = ask(council({ teams: [{ team: 'North' }], workers: [{ ...agency, name: 'Ada Thorn', cover: 'maternity' }, { ...agency, workerId: 'W2', name: 'Bo Larch' }] }), { measure: 'agency', show: 'records' }).sections[0]?.tables ?? [];
    const at = (column: string) => table?.columns.indexOf(column) ?? -1;

    assert.deepEqual(table?.rows.map((row) => row[at('Cover')]), ['maternity', '']);
    assert.deepEqual(['Name', 'FTE', 'Cover'].map((column) => table?.numeric[at(column)]), [false, true, false]);
    assert.equal(at('Until'), -1);
  });

  it('has no whole beneath one group, nor beneath those in an order', () => {
    const rows = (sketch: Sketch) => ask(COUNCIL, sketch).sections[0]?.tables[0]?.rows.map(([key]) => key);

    assert.deepEqual(rows({ ...NORTH, by: ['team'] }), ['North']);
    assert.deepEqual(rows({ measure: 'agency', by: ['team'], order: { by: 'most', limit: 5 } }), ['South', 'North']);
  });

  it('says in the title where somebody has two rows', () => {
    const titles = [COUNCIL, TWO_SPELLS].map((workforce) => ask(workforce, { measure: 'agency', show: 'records' }).sections[0]?.tables[0]?.title);

    assert.deepEqual(titles, ['People', 'People (some have more than one row)']);
  });
});

describe('answers that are worked out or held against others', () => {
  const table = (workforce: Workforce, sketch: Sketch) => ask(workforce, sketch).sections[0]?.tables[0];

  it('what one person repays is shown step by step', () => {
    const workforce = council({
      workers: [{}, { workerId: 'W2' }],
      retentionPayments: ['W1', 'W2'].map((workerId) => ({ workerId, scheme: 'Market', amount: 500_000, agreedOn: '2024-01-15', paidOn: '2024-02-28', tieInMonths: 24, repaid: 50_000 })),
    });

    assert.deepEqual(table(workforce, { measure: 'toBeRepaid', where: [only('person', 'W1')] })?.rows, [
      ['Market, agreed on 15 January 2024, paid on 28 February 2024', '£5,000'],
      ['Tie-in, in months', '24'],
      ['Full months served on leaving on 7 November 2024', '9'],
      ['Months left', '15'],
      ['£5,000 × 15/24', '£3,125'],
      ['Less what is repaid already', '£500'],
      ['To be repaid', '£2,625'],
    ]);
    assert.equal(table(workforce, { measure: 'toBeRepaid' }), undefined);
  });

  it('a comparison stands in a table, with what lies between ours and the others in words', () => {
    const benchmarks = [['England', 14.2], ['Wessex', 55], ['Statistical neighbours', 40]].map(([area, value]) => ({ area, year: 2024, measure: 'vacancy_rate_fte', value }));
    const workforce = council({
      posts: [{}, { postId: 'P2' }],
      workers: [{ postId: 'P1' }, { workerId: 'W2', postId: 'P2', end: '2024-10-31' }],
      benchmarks: benchmarks as NonNullable<Sketches['benchmarks']>,
      settings: [{ setting: 'region', value: 'Wessex' }],
    });

    assert.deepEqual(table(workforce, { measure: 'vacancyRateCompared' })?.rows, [
      ['Ours, 7 November 2024', '50.0%', ''],
      ['Ours, 30 September 2024', '0.0%', '50.0 higher'],
      ['England, 30 September 2024', '14.2%', '35.8 higher'],
      ['Wessex (region), 30 September 2024', '55.0%', '5.0 lower'],
    ]);
  });

  it('a projection names the offers beside it: those that fill a post, those not accepted and those that are late', () => {
    const offer = { offeredOn: '2024-09-02', acceptedOn: '2024-09-09', status: 'accepted' } as const;
    const workforce = council({
      posts: [{}, { postId: 'P2' }, { postId: 'P3' }],
      workers: [],
      offers: [
        { ...offer, postId: 'P1', name: 'Ada Thorn', person: 'N1', expectedStart: '2024-12-02' },
        { ...offer, postId: 'P2', name: 'Bo Larch', person: 'N2', status: 'offered', acceptedOn: null },
        { ...offer, postId: 'P3', name: 'Ned Oak', person: 'N3', expectedStart: '2024-10-01' },
      ],
    });
    const asked: Sketch = { measure: 'projectedVacancies', when: on('2024-12-31') };

    const tables = ask(workforce, asked).sections[0]?.tables.map(({ title, rows }) => [title, rows.map(([name, post]) => `${name} ${post}`)]);
    const hidden = ask({ ...workforce, hides: () => true }, asked).sections[0]?.tables;

    assert.deepEqual(tables, [
      ['Filled by an accepted offer', ['Ada Thorn P1']], ['Offer not yet accepted, not counted', ['Bo Larch P2']], ['Accepted offer that is late, not counted', ['Ned Oak P3']],
    ]);
    assert.deepEqual(hidden, []);
  });

  it('what a projection assumes is a list of its own on the card, and a note beside it', () => {
    const answer = ask(COUNCIL, { measure: 'projectedAgency', when: on('2024-12-31') });
    const [section] = answer.sections;

    assert.deepEqual(section?.assumptions, ['Assignments end on the last day recorded', 'Those without one go on', 'Nobody else comes']);
    assert.deepEqual(answer.notes, ['Assumes that assignments end on the last day recorded, those without one go on and nobody else comes']);
    assert.deepEqual(section?.notes, []);
  });
});

describe('lists of people', () => {
  const listed = (workforce: Workforce, measure: string) => ask(workforce, { measure, show: 'records' }).sections[0]?.tables[0]?.rows.map(([name]) => name);

  it('are in the order of their names', () => {
    const names = ['Ned Oak', 'ada Thorn', 'Bo Larch'];

    assert.deepEqual(listed(council({ teams: [{ team: 'North' }], workers: names.map((name, at) => ({ workerId: `A${at}`, name, ...agency })) }), 'agency'), ['ada Thorn', 'Bo Larch', 'Ned Oak']);
  });

  it('of what happened are in the order of their days', () => {
    const workers = [['Ada Thorn', '2024-06-03'], ['Bo Larch', '2024-05-01']].map(([name = '', start = ''], at) => ({ workerId: `W${at}`, name, start }));

    assert.deepEqual(listed(council({ teams: [{ team: 'North' }], workers }), 'starters'), ['Bo Larch', 'Ada Thorn']);
  });

  it('keep the order that the measure has', () => {
    const workers = ['Ada Thorn', 'Bo Larch'].map((name, at) => ({ workerId: `W${at}`, name }));
    const caseloads = ['2024-09-30', '2024-08-01'].map((lastSupervision, at) => ({ weekEnding: '2024-11-01', team: 'North', workerId: `W${at}`, cases: 9, lastSupervision }));

    assert.deepEqual(listed(council({ teams: [{ team: 'North' }], workers, caseloads }), 'supervisionOverdue'), ['Bo Larch', 'Ada Thorn']);
  });
});

describe('long lists', () => {
  const listed: Sketch = { measure: 'agency', show: 'records' };
  const page = (number: number) => ask(MANY, { ...listed, page: number });

  it('show a page of 25 rows and the place of its first', () => {
    const tables = [1, 2, 3].map((number) => page(number).sections[0]?.tables[0]);

    assert.deepEqual(tables.map((table) => [table?.rows.length, table?.first ?? 1, table?.total]), [[25, 1, 63], [25, 26, 63], [13, 51, 63]]);
    assert.equal(tables[1]?.rows[0]?.[0], 'Person 26');
  });

  it('stand as a whole in the records and in the figure, whatever page is shown', () => {
    const { records, figures } = page(2);

    assert.deepEqual([records.length, figures[0]?.value], [63, 63]);
  });

  it('offer the pages beside this one first', () => {
    const turns = [1, 2, 3].map((number) => page(number).followUps.filter(({ title }) => /^(Next|Previous)/.test(title)));

    assert.deepEqual(turns.map((buttons) => buttons.map(({ title }) => title)), [['Next 25'], ['Next 13', 'Previous 25'], ['Previous 25']]);
    assert.deepEqual(turns[1]?.map(({ asks }) => asks), ['agency staff, listed, whole council, as at 7 November 2024, page 3', 'agency staff, listed, whole council, as at 7 November 2024']);
  });

  it('offer no other question about a later page', () => {
    const others = page(2).followUps.filter(({ title }) => !/^(Next|Previous)/.test(title));

    assert.ok(others.length > 2);
    assert.deepEqual(others.filter(({ asks }) => asks.includes('page')), []);
  });

  it('name who is on the page in the sentence', () => {
    assert.match(page(1).text, /: Person 01, .* Person 06 and 57 more\.$/);
    assert.match(page(2).text, /: page 2 of 3 with Person 26, .* Person 31 and 19 more\.$/);
  });

  it('show the last page where there are fewer than were asked for', () => {
    assert.equal(page(9).sections[0]?.tables[0]?.first, 51);
  });

  it('have pages of breakdowns too, each with the whole beneath', () => {
    const [table] = ask(MANY, { measure: 'agency', by: ['person'], page: 3 }).sections[0]?.tables ?? [];

    assert.deepEqual([table?.rows.length, table?.first, table?.total, table?.rows.at(-1)?.[0]], [14, 51, 63, 'All']);
  });
});
