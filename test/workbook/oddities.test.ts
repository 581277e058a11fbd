import assert from 'node:assert/strict';
import { COUNCIL, imported, planned, withRows } from './council.js';

describe('oddities in a workbook', () => {
  const oddities: [sentence: string, rows: [string, string][], place: string, message: RegExp][] = [
    ['a spell in another team than its post', [['workers', 'W10,Eve Fir,agency,Social Worker,South,P1,1,2022-01-03,']], 'workers 5 team', /another team than that of post P1, North/],
    ['a spell in another role than its post', [['workers', 'W10,Eve Fir,agency,Team Manager,North,P1,1,2022-01-03,']], 'workers 5 role', /another role than that of post P1, Social Worker/],
    ['a permanent worker without a post', [['workers', 'W10,Eve Fir,permanent,Social Worker,North,,1,2022-01-03,']], 'workers 5 post_id', /fills no post/],
    ['two permanent workers who exceed their post', [['workers', 'W10,Eve Fir,permanent,Social Worker,North,P1,0.5,2022-01-03,']], 'workers 5 post_id', /has 1 FTE, but W1 and W10 together fill 1.5 from 3 January 2022/],
    ['cases of somebody without a spell in that week', [['caseloads', '2022-01-07,South,A9,4,,,,']], 'caseloads 3 worker_id', /week to 7 January 2022, but no spell/],
    ['cases of somebody without a spell in two weeks', [['caseloads', '2022-01-07,South,A9,4,,,,'], ['caseloads', '2022-01-14,South,A9,4,,,,']], 'caseloads 3 worker_id', /and in 1 more row,/],
    ['a destination that is neither a team nor a code', [['cohort_members', 'ASYE 2021,,Di Yew,qualified,2022-01-05,,,abroad']], 'cohort_members 4 destination', /neither a team nor one of: other local authority/],
    ['a setting that is none', [['settings', 'colour,blue']], 'settings 4 setting', /not one of: council, region/],
  ];
  for (const [sentence, rows, place, message] of oddities) {
    it(`${sentence}: one warning, and no error`, () => {
      const { errors, warnings } = planned(withRows(rows));

      assert.deepEqual(errors, []);
      assert.deepEqual(warnings.map((warning) => `${warning.sheet} ${warning.row} ${warning.column}`), [place]);
      assert.match(warnings[0]?.message ?? '', message);
    });
  }

  const sound: [string, [string, string][]][] = [
    ['an agency worker without a post', [['workers', 'W10,Eve Fir,agency,Social Worker,North,,1,2022-01-03,']]],
    ['somebody who follows another on a post', [['workers', 'W10,Eve Fir,permanent,Social Worker,South,P2,1,2023-01-01,']]],
    ['two who share a post', [['posts', 'P3,North,Social Worker,1,2020-04-01,'], ['workers', 'W10,Eve Fir,permanent,Social Worker,North,P3,0.5,2022-01-03,'], ['workers', 'W11,Flo Yew,permanent,Social Worker,North,P3,0.5,2022-01-03,']]],
    ['a leaver with cases in the week of leaving', [['caseloads', '2022-07-01,South,W2,4,,,,']]],
    ['somebody without cases and without a spell', [['caseloads', '2022-01-07,South,A9,0,,,,']]],
    ['a post that moves with its worker', [
      ['posts', 'P3,North,Social Worker,1,2020-04-01,2021-12-31'], ['posts', 'P3,South,Social Worker,1,2022-01-01,'],
      ['workers', 'W10,Eve Fir,permanent,Social Worker,North,P3,1,2021-01-03,2021-12-31'], ['workers', 'W10,Eve Fir,permanent,Social Worker,South,P3,1,2022-01-01,'],
    ]],
  ];
  for (const [sentence, rows] of sound) {
    it(`${sentence} is not odd`, () => assert.deepEqual(planned(withRows(rows)).warnings, []));
  }

  it('a destination that is a code is stored in one spelling', () => {
    const destinations = [...imported(COUNCIL).rows.cohortMembers.values()].map(({ destination }) => destination);

    assert.deepEqual(destinations, ['North', 'left the profession']);
  });

  it('unknown columns, sheets and files are told and ignored', () => {
    const { errors, warnings } = planned({ teams: 'team,service,mood,\nNorth,Assessment,good,x\n', people: 'a\n1\n' });

    assert.deepEqual(errors, []);
    assert.deepEqual(warnings.map(({ sheet, column, message }) => `${sheet} ${column}: ${message}`), [
      'people null: is not a sheet of the workbook; it was ignored',
      'teams mood: is not a column of this sheet; it was ignored',
      'teams null: column 4 has no heading; it was ignored',
    ]);
  });

  it('a sheet without rows is told, because it says that there are none', () => {
    const { warnings, sheets } = planned({ leavers: 'worker_id,left_on\n' });

    assert.match(warnings[0]?.message ?? '', /has no rows, which says that there are none/);
    assert.deepEqual(sheets, ['leavers']);
  });

  it('what was odd in an earlier import is not told again by another sheet', () => {
    const records = imported(withRows([['workers', 'W10,Eve Fir,permanent,Social Worker,North,,1,2022-01-03,']]));

    const { warnings } = planned({ absences: COUNCIL.absences ?? '' }, records);

    assert.deepEqual(warnings, []);
  });
});
