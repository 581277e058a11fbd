import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { ask, average, change, figuresOf, groupsOf, on, period, type Sketch } from './asking.js';

const agency = { contract: 'agency' };
/** Three agency workers: one throughout, one from 16 September, one until 31 August; a leaver in May, one in October and one to come. */
const COUNCIL = council({
  teams: [{ team: 'North' }, { team: 'South' }],
  workers: [
    { workerId: 'A1', ...agency },
    { workerId: 'A2', ...agency, team: 'South', fte: 5000, start: '2024-09-16' },
    { workerId: 'A3', ...agency, team: 'South', end: '2024-08-31' },
    { workerId: 'W1', end: '2024-05-31' },
    { workerId: 'W2', end: '2024-10-11' },
    { workerId: 'W3', end: '2024-11-20' },
    { workerId: 'W4' },
  ],
  leavers: [],
});
const agencyWhen = (when: Sketch['when'], more: Partial<Sketch> = {}): Sketch => ({ measure: 'agency', ...(when && { when }), ...more });
const leaversIn = (from: string, to: string, more: Partial<Sketch> = {}): Sketch => ({ measure: 'leavers', when: period(from, to), ...more });

const figures: readonly (readonly [string, Sketch, number, string | null])[] = [
  ['a stock is counted on its day', agencyWhen(on('2024-08-31')), 2, '2024-08-31'],
  ['a stock in a period is counted on its last day', agencyWhen(period('2024-07-01', '2024-09-15')), 1, '2024-09-15'],
  ['a stock in a running period is counted today', agencyWhen(period('2024-10-01', '2024-12-31')), 2, '2024-11-07'],
  ['a flow is counted within its period', leaversIn('2024-04-01', '2024-09-30'), 1, null],
  ['the last day of a period is within it', leaversIn('2024-10-01', '2024-10-11'), 1, null],
  ['a flow on a day is counted within that day', { measure: 'leavers', when: on('2024-10-11') }, 1, null],
  ['a period without any is 0', leaversIn('2024-06-01', '2024-09-30'), 0, null],
];

const series: readonly (readonly [string, Sketch, Readonly<Record<string, number | null>>])[] = [
  [
    'a stock by month is counted at the end of each, today for the running one',
    agencyWhen(period('2024-08-01', '2024-11-30'), { by: ['month'] }), { '2024-08': 2, '2024-09': 2, '2024-10': 2, '2024-11': 2 },
  ],
  [
    'a flow by month is counted within each, with 0 where there was none',
    leaversIn('2024-09-01', '2024-11-07', { by: ['month'] }), { '2024-09': 0, '2024-10': 1, '2024-11': 0 },
  ],
  [
    'quarters are those of the financial year',
    leaversIn('2024-04-01', '2024-11-07', { by: ['quarter'] }), { '2024/25 Q1': 1, '2024/25 Q2': 0, '2024/25 Q3': 1 },
  ],
  ['years are financial', leaversIn('2023-01-01', '2024-11-07', { by: ['year'] }), { '2022/23': 0, '2023/24': 0, '2024/25': 2 }],
  [
    'weeks run from Monday to Sunday and are named by their last day',
    leaversIn('2024-10-07', '2024-10-16', { by: ['week'] }), { '2024-10-13': 1, '2024-10-20': 0 },
  ],
  [
    'a month before the records begin is not recorded, and not 0',
    agencyWhen(period('2019-11-01', '2020-02-15'), { by: ['month'] }), { '2019-11': null, '2019-12': null, '2020-01': 2, '2020-02': 2 },
  ],
  [
    'two facets at once: every month of each team',
    agencyWhen(period('2024-08-01', '2024-09-30'), { by: ['team', 'month'] }),
    { 'North · 2024-08': 1, 'North · 2024-09': 1, 'South · 2024-08': 1, 'South · 2024-09': 1 },
  ],
  [
    'a team that had none in a month has 0 there',
    leaversIn('2024-05-01', '2024-06-30', { by: ['team', 'month'] }), { 'North · 2024-05': 1, 'North · 2024-06': 0 },
  ],
  ['without a period a series is the 12 months to the day', agencyWhen(on('2020-02-15'), { by: ['year'] }), { '2018/19': null, '2019/20': 2 }],
];

describe('time', () => {
  for (const [sentence, sketch, value, asAt] of figures) {
    it(sentence, () => {
      const answer = ask(COUNCIL, sketch);

      assert.deepEqual([answer.figures[0]?.value, answer.asAt], [value, asAt]);
    });
  }

  for (const [sentence, sketch, expected] of series) {
    it(sentence, () => {
      assert.deepEqual(groupsOf(ask(COUNCIL, sketch)), expected);
    });
  }

  it('counts a stock that can be projected on a later day as its projection', () => {
    const answer = ask(COUNCIL, agencyWhen(on('2025-03-01')));

    assert.deepEqual([answer.kind, answer.figures[0]?.value, answer.asAt], ['answer', 2, '2025-03-01']);
  });

  it('shows a series of three points or more as a trend', () => {
    const [section] = ask(COUNCIL, agencyWhen(period('2024-09-01', '2024-11-07'), { by: ['month'] })).sections;

    assert.deepEqual(section?.trend?.points.map(({ label, day, value }) => [label, day, value]), [
      ['September 2024', '2024-09-30', 2], ['October 2024', '2024-10-31', 2], ['November 2024', '2024-11-07', 2],
    ]);
  });

  it('says that a period that is still running holds what is known today', () => {
    const { figures: [figure], notes } = ask(COUNCIL, leaversIn('2024-10-01', '2024-12-31'));

    assert.equal(figure?.value, 2);
    assert.ok(notes.includes('1 of these is still to come: the day is after 7 November 2024'), notes.join('; '));
  });

  it('says which points of a series are not recorded, where some are not', () => {
    const notes = (from: string) => ask(COUNCIL, agencyWhen(period(from, '2020-02-15'), { by: ['month'] })).notes.filter((note) => /not recorded/i.test(note));

    assert.deepEqual(notes('2019-11-01'), ['Not recorded: 2019-11, 2019-12']);
    assert.deepEqual(notes('2020-01-01'), []);
  });

  const cautions: readonly (readonly [string, Sketch, readonly string[]])[] = [
    ['from before the records', leaversIn('2019-12-31', '2024-06-30'), ['The records begin on 1 January 2020', 'Nobody is recorded as having left before 31 May 2024: those who had may be missing']],
    ['from their first day', leaversIn('2020-01-01', '2024-06-30'), ['Nobody is recorded as having left before 31 May 2024: those who had may be missing']],
    ['from the first leaving', leaversIn('2024-05-31', '2024-06-30'), []],
    ['to today', leaversIn('2024-06-01', '2024-11-07'), []],
    ['to a later day', leaversIn('2024-06-01', '2024-11-08'), ['The period runs to 8 November 2024: only what is known today is counted']],
  ];
  for (const [sentence, sketch, notes] of cautions) {
    it(`says what to mind of a period ${sentence}`, () => {
      assert.deepEqual(ask(COUNCIL, sketch).notes.filter((note) => /begin|may be missing|known today|still to come/.test(note)), notes);
    });
  }

  it('says of a day before anybody left that some may be missing', () => {
    const notes = (to: string) => ask(COUNCIL, agencyWhen(on(to))).notes.filter((note) => /may be missing/.test(note)).length;

    assert.deepEqual([notes('2024-05-30'), notes('2024-05-31')], [1, 0]);
  });

  it('gives the change of a rate only where it can be said of both days, and of what adds up', () => {
    const started = council({ teams: [{ team: 'North' }, { team: 'South' }], workers: [{ workerId: 'A1', ...agency, team: 'South' }, { workerId: 'A2', ...agency, start: '2024-09-01' }, { team: 'North', start: '2024-09-01' }] });

    const { groups } = ask(started, { measure: 'agencyRate', by: ['team'], when: change('2024-08-31', '2024-11-07') });

    assert.deepEqual(groups.map(({ key, figures: all }) => [key, all.map(({ name }) => name).filter((name) => name.startsWith('change'))]), [['North', ['change in agency FTE', 'change in FTE in post']]]);
  });

  const ordered: readonly (readonly [string, string, string, 'most' | 'fewest', RegExp])[] = [
    ['the largest rise', '2024-09-15', '2024-11-07', 'most', /^South rose most: agency headcount: 1 more /],
    ['the largest fall', '2024-08-31', '2024-09-15', 'fewest', /^South fell most: agency headcount: 1 fewer /],
    ['no rise', '2024-08-31', '2024-09-15', 'most', /^North has the highest change: agency headcount: no change /],
    ['no fall', '2024-09-15', '2024-11-07', 'fewest', /^North has the lowest change: agency headcount: no change /],
  ];
  for (const [sentence, from, to, by, words] of ordered) {
    it(`says ${sentence} as such`, () => {
      assert.match(ask(COUNCIL, agencyWhen(change(from, to), { by: ['team'], order: { by, limit: 1 } })).text, words);
    });
  }

  it('takes a team that has none on both days as unchanged', () => {
    const quiet = council({ teams: [{ team: 'North' }, { team: 'Quiet' }], workers: [{ workerId: 'A1', ...agency }, { workerId: 'A2', ...agency, start: '2024-09-16' }] });
    const asked = agencyWhen(change('2024-09-15', '2024-11-07'), { by: ['team'] });
    const order = (by: 'most' | 'fewest') => ask(quiet, { ...asked, order: { by, limit: 5 } });

    assert.match(order('fewest').text, /^Quiet has the lowest change: agency headcount: no change \(0 then, 0 now\)/);
    assert.deepEqual(groupsOf(order('most')), { North: 1, Quiet: 0 });
  });

  it('gives a change with the figure then and now, negative where it fell', () => {
    const answer = ask(COUNCIL, agencyWhen(change('2024-08-31', '2024-09-15')));

    assert.deepEqual(figuresOf(answer), {
      'change in agency headcount': -1, 'agency headcount then': 2, 'agency headcount now': 1,
      'change in agency FTE': -1, 'agency FTE then': 2, 'agency FTE now': 1,
    });
    assert.equal(answer.text, 'Agency headcount: 1 fewer (2 then, 1 now), whole council, change from 31 August 2024 to 15 September 2024.');
  });

  it('says what was not recorded on the earlier day, which would look like a change', () => {
    const held = { team: 'North', workerId: 'W4', cases: 10, cp: 3 };
    const unsaid = { team: 'North', workerId: null, cases: 8, cp: null };
    const caseloads = [{ ...held, weekEnding: '2024-10-25' }, { ...unsaid, weekEnding: '2024-10-25' }, { ...held, weekEnding: '2024-11-01' }, { ...unsaid, weekEnding: '2024-11-01', cp: 2 }];

    const answer = ask(council({ teams: [{ team: 'North' }], workers: [{ workerId: 'W4' }], caseloads }), { measure: 'protectionPlanCases', when: change('2024-10-28', '2024-11-07') });

    assert.deepEqual(answer.figures.map(({ name, value }) => [name, value]), [['change in protection plan cases', 2], ['protection plan cases then', 3], ['protection plan cases now', 5]]);
    assert.ok(answer.notes.some((note) => /^28 October 2024: for 1 of 2 rows the plan is not recorded: left out/i.test(note)), answer.notes.join('; '));
  });

  it('gives the change of each team, without those that did not change', () => {
    const answer = ask(COUNCIL, agencyWhen(change('2024-08-31', '2024-09-15'), { by: ['team'] }));

    assert.deepEqual(groupsOf(answer), { South: -1 });
    assert.ok(answer.notes.includes('No change in North'), answer.notes.join('; '));
  });

  it('averages a stock over the days of a period, those before today only', () => {
    const answer = ask(COUNCIL, agencyWhen(average('2024-09-01', '2024-09-30'), { by: ['team'] }));

    assert.deepEqual(figuresOf(answer), { 'agency headcount': 1.5, 'agency FTE': 1.25 });
    assert.deepEqual(groupsOf(answer), { North: 1, South: 0.5 });
  });

  it('says a mean to one decimal place', () => {
    const answer = ask(COUNCIL, agencyWhen(average('2024-09-01', '2024-09-18')));

    assert.equal(answer.text, '1.2 agency staff (1.1 FTE) on average, whole council, 1 September 2024 to 18 September 2024.');
    assert.deepEqual([answer.sections[0]?.headline, answer.sections[0]?.caption], ['1.2', 'agency staff (1.1 FTE) on average']);
    assert.equal(answer.figures[0]?.value, 1.166667);
  });

  it('averages the days since the records began', () => {
    const answer = ask(COUNCIL, agencyWhen(average('2019-12-01', '2020-01-31')));

    assert.equal(answer.figures[0]?.value, 2);
    assert.ok(answer.notes.includes('The mean of 31 days'), answer.notes.join('; '));
  });

  it('leads with the mean asked for, though the first days have none', () => {
    const posts = council({ posts: [{}], workers: [{ postId: 'P1', end: '2024-10-02' }] });

    const answer = ask(posts, { measure: 'timeVacant', figure: 'average time vacant in days', when: average('2024-10-01', '2024-10-05') });

    assert.deepEqual([answer.figures[0]?.name, answer.figures[0]?.value], ['average time vacant in days', 1]);
  });

  it('averages caseloads over the weeks, each with the same weight', () => {
    const worker = { team: 'North', workerId: 'A1' };
    const caseloads = [
      { weekEnding: '2024-10-25', ...worker, cases: 10 },
      { weekEnding: '2024-11-01', ...worker, cases: 20 },
    ];
    const weeks = council({ teams: [{ team: 'North' }], workers: [{ workerId: 'A1', ...agency }], caseloads });

    const answer = ask(weeks, { measure: 'averageCaseload', when: average('2024-10-01', '2024-11-07') });

    assert.equal(answer.figures[0]?.value, 15);
    assert.ok(answer.notes.includes('The mean of 2 weeks'), answer.notes.join('; '));
  });
});

const refused: readonly (readonly [string, Sketch, string, RegExp])[] = [
  ['a stock that nothing projects is not recorded on a later day', { measure: 'permanentStaff', when: on('2025-03-01') }, 'notRecorded', /^1 March 2025 is still to come/],
  ['a stock before the records begin is not recorded', agencyWhen(on('2019-12-31')), 'notRecorded', /begin on 1 January 2020\.$/],
  ['a flow before the records begin is not recorded', leaversIn('2019-01-01', '2019-12-31'), 'notRecorded', /begin on 1 January 2020\.$/],
  ['a change from before the records begin is not recorded', agencyWhen(change('2019-12-31', '2024-11-07')), 'notRecorded', /^31 December 2019 is not recorded/],
  ['a flow of days to come of which nothing is known is not 0', leaversIn('2025-01-01', '2025-01-31'), 'notRecorded', /^1 January 2025 is still to come/],
  ['a change of a flow makes a question back', { measure: 'leavers', when: change('2024-04-01', '2024-11-07') }, 'clarify', /within a period, not as a change/],
  ['a measure whose sheet is missing is not recorded', { measure: 'averageCaseload' }, 'notRecorded', /the workbook that was imported has no caseloads sheet/],
];

describe('time that has no figure', () => {
  for (const [sentence, sketch, kind, text] of refused) {
    it(sentence, () => {
      const answer = ask(COUNCIL, sketch);

      assert.deepEqual([answer.kind, answer.figures], [kind, []]);
      assert.match(answer.text, text);
    });
  }
});
