import assert from 'node:assert/strict';
import { COUNCIL, imported, planned, withRows } from './council.js';

/** Each adds one row to one sheet of a sound council: what is wrong, the row, the column and value told, and the advice. */
const MISTAKES: [sentence: string, sheet: string, row: string, column: string, value: string | null, message: RegExp][] = [
  ['a team without a service', 'teams', 'East,,15,,,', 'service', null, /is blank; fill it in/],
  ['a target in words', 'teams', 'West,Assessment,fifteen,,,', 'caseload_target', 'fifteen', /not a number/],
  ['a team that ends before it begins', 'teams', 'Central,Assessment,15,2022-04-01,2022-03-31,', 'to', '2022-03-31', /is before the first day/],
  ['a successor that does not exist', 'teams', 'Old,Assessment,15,,2022-03-31,Nowhere', 'replaced_by', 'Nowhere', /names Nowhere, which is not in the sheet teams/],
  ['the first day in American order', 'teams', 'Lakes,Assessment,15,04/25/2022,,', 'from', '04/25/2022', /day comes before the month/],
  ['a post of a team that does not exist', 'posts', 'P10,Nowhere,Social Worker,1,2020-04-01,', 'team', 'Nowhere', /not in the sheet teams; correct it/],
  ['a post of a team in another spelling', 'posts', 'P11,north,Social Worker,1,2020-04-01,', 'team', 'north', /write it as it stands there: North/],
  ['a post of 0 FTE', 'posts', 'P12,North,Social Worker,0,2020-04-01,', 'fte', '0', /more than 0 and at most 1/],
  ['a post of 36 hours', 'posts', 'P13,North,Social Worker,36,2020-04-01,', 'fte', '36', /more than 0 and at most 1/],
  ['a post with a decimal comma', 'posts', 'P14,North,Social Worker,"0,5",2020-04-01,', 'fte', '0,5', /at most 4 decimals/],
  ['a post without its first day', 'posts', 'P15,North,Social Worker,1,,', 'from', null, /is blank/],
  ['a post that ends before it begins', 'posts', 'P16,North,Social Worker,1,2022-04-01,2021-04-01', 'to', '2021-04-01', /is before the first day, 2022-04-01/],
  ['a worker without a name', 'workers', 'W10,,agency,Social Worker,North,,1,2022-01-03,', 'name', null, /is blank/],
  ['an unknown contract', 'workers', 'W11,Eve Fir,locum,Social Worker,North,,1,2022-01-03,', 'contract', 'locum', /not one of: permanent, fixed-term, agency/],
  ['a worker in a team that does not exist', 'workers', 'W12,Flo Yew,agency,Social Worker,Nowhere,,1,2022-01-03,', 'team', 'Nowhere', /not in the sheet teams/],
  ['a worker on a post that does not exist', 'workers', 'W13,Gil Bay,agency,Social Worker,North,P99,1,2022-01-03,', 'post_id', 'P99', /not in the sheet posts/],
  ['a worker of five decimals', 'workers', 'W14,Hal Box,agency,Social Worker,North,,0.33333,2022-01-03,', 'fte', '0.33333', /at most 4 decimals/],
  ['a start with a year of two digits', 'workers', 'W15,Ivo Rue,agency,Social Worker,North,,1,03/01/22,', 'start', '03/01/22', /four digits/],
  ['a day that the calendar lacks', 'workers', 'W16,Jan Gum,agency,Social Worker,North,,1,2022-02-30,', 'start', '2022-02-30', /not a day of the calendar/],
  ['a spell that ends before it starts', 'workers', 'W17,Kim Nut,agency,Social Worker,North,,1,2022-01-03,2022-01-02', 'end', '2022-01-02', /is before the start/],
  ['a spell that overlaps another on the same post', 'workers', 'W1,Ada Thorn,permanent,Social Worker,South,P1,1,2022-01-03,', 'start', '2022-01-03', /overlaps another permanent spell of W1 on post P1/],
  ['the same spell twice', 'workers', 'W2,Ben Oak,permanent,Social Worker,South,P2,1,2021-01-04,2022-06-30', '', null, /same key as row 3; keep one/],
  ['an unknown reason of an absence', 'absences', 'W1,holiday,2022-05-01,', 'reason', 'holiday', /not one of: maternity, sickness, secondment, other/],
  ['an absence that ends before it begins', 'absences', 'W1,other,2022-05-01,2022-04-01', 'to', '2022-04-01', /is before the first day/],
  ['an unknown stage', 'conversions', 'A1,thinking,2022-05-01,', 'stage', 'thinking', /not one of: approached, interested/],
  ['a stage without its day', 'conversions', 'A1,applied,,', 'on', null, /is blank/],
  ['an unknown programme', 'cohorts', 'Cohort 9,graduates,2021-09-01,,', 'programme', 'graduates', /not one of: asye, ecdp/],
  ['an intake of half a person', 'cohorts', 'Cohort 10,asye,2021-09-01,,2.5', 'planned', '2.5', /whole number/],
  ['a member of a cohort that does not exist', 'cohort_members', 'ASYE 1999,,Lee Box,on programme,,,', 'cohort', 'ASYE 1999', /not in the sheet cohorts/],
  ['a member without id and name', 'cohort_members', 'ASYE 2021,,,on programme,,,', 'worker_id', null, /and so is name/],
  ['a final status without its day', 'cohort_members', 'ASYE 2021,,Max Cob,passed,,,', 'on', null, /but the status is passed/],
  ['an unknown status', 'cohort_members', 'ASYE 2021,,Ned Fig,finished,,,', 'status', 'finished', /not one of: on programme, qualified/],
  ['a leaver without a spell that ends then', 'leavers', 'W1,2022-06-30,pay,agency,no,yes', 'left_on', '2022-06-30', /not the end of a permanent or fixed-term spell of W1/],
  ['an unknown reason of a leaver', 'leavers', 'W3,2022-12-31,pay;weather,agency,no,yes', 'reasons', 'pay;weather', /not one of: travel, pay/],
  ['a payment in words', 'retention_payments', 'W1,Welcome,five thousand,2021-06-01,,24,,', 'amount', 'five thousand', /not an amount/],
  ['a payment with tenths of a penny', 'retention_payments', 'W1,Golden,5000.005,2021-06-01,,24,,', 'amount', '5000.005', /at most 2 decimals/],
  ['a payment tied in for half a month', 'retention_payments', 'W1,Market,5000,2021-06-01,,0.5,,', 'tie_in_months', '0.5', /whole number/],
  ['a review without its day', 'reviews', 'ASYE 2021,W1,,6 month,,', 'due', null, /is blank/],
  ['cases of a team that does not exist', 'caseloads', '2022-01-07,Nowhere,W1,12,8,3,1,', 'team', 'Nowhere', /not in the sheet teams/],
  ['fewer than no cases', 'caseloads', '2022-01-14,North,W1,-1,,,,', 'cases', '-1', /whole number/],
  ['an offer of a post that does not exist', 'offers', 'P98,Oli Sloe,overseas,2022-07-01,,,offered', 'post_id', 'P98', /not in the sheet posts/],
  ['an event that ends before it begins', 'events', 'Inspection,2022-03-04,2022-03-01', 'to', '2022-03-01', /is before the first day/],
  ['a cost of an unknown contract', 'costs', 'volunteer,Social Worker,0,2021-04-01,', 'contract', 'volunteer', /not one of: permanent, agency/],
  ['an unknown role of the census', 'roles', 'Team Manager,boss,yes', 'org_role', 'boss', /not one of: senior manager/],
  ['a setting that is no day', 'settings', 'today,yesterday', 'value', 'yesterday', /not a date/],
  ['a published figure in words', 'benchmarks', 'London,2021,vacancy_rate_fte,high,', 'value', 'high', /not a number/],
];

describe('mistakes in a workbook', () => {
  it('the council without any is sound', () => {
    const plan = planned(COUNCIL);

    assert.deepEqual(plan.errors, []);
  });

  for (const [sentence, sheet, row, column, value, message] of MISTAKES) {
    it(`${sentence} is told by its place`, () => {
      const files = withRows([[sheet, row]]);

      const { errors } = planned(files);

      assert.deepEqual(errors.map((error) => [error.sheet, error.row, error.column ?? '', error.value]), [[sheet, lastRow(files, sheet), column, value]]);
      assert.match(errors[0]?.message ?? '', message);
    });
  }

  it('all of them at once are all told, in the order of the workbook', () => {
    const files = { ...COUNCIL };
    const places: string[] = [];
    for (const [, sheet, row, column] of MISTAKES) {
      files[sheet] += `${row}\n`;
      places.push(`${sheet} ${lastRow(files, sheet)} ${column}`);
    }

    const { errors } = planned(files);

    const told = errors.map((error) => `${error.sheet} ${error.row} ${error.column ?? ''}`);
    assert.ok(MISTAKES.length >= 40);
    assert.deepEqual(places.filter((place) => !told.includes(place)), []);
    const sheets = told.map((place) => place.split(' ')[0] ?? '');
    assert.deepEqual(sheets, [...sheets].sort((a, b) => Object.keys(COUNCIL).indexOf(a) - Object.keys(COUNCIL).indexOf(b)));
  });

  const shapes: [string, Record<string, string>, RegExp][] = [
    ['a required column is missing', { teams: 'team,locality\nNorth,n\n' }, /service.*is missing; add the column/],
    ['a heading stands twice', { teams: 'team,service,Team\nNorth,Assessment,South\n' }, /team.*stands twice among the headings/],
    ['neither worker_id nor name is there', { cohort_members: 'cohort,status\nASYE 2021,on programme\n' }, /worker_id.*and so is name; add one/],
    ['a sheet is there twice', { cohorts: 'cohort,programme\n', Cohorts: 'cohort,programme\n' }, /cohorts.*is there twice, as cohorts and Cohorts/],
    ['no sheet is known', { people: 'a,b\n1,2\n' }, /workbook.*holds none of the sheets teams, posts/],
    ['a row is longer than the headings', { teams: 'team,service\nNorth,Assessment,\nSouth,Help, and protection\n' }, /teams 3.*more cells than there are headings/],
    ['a key is there twice', { teams: 'team,service\nNorth,Assessment\nNorth,Safeguarding\n' }, /teams 3.*same key as row 2/],
  ];
  for (const [sentence, files, told] of shapes) {
    it(`${sentence}: one error`, () => {
      const { errors } = planned(files);

      assert.equal(errors.length, 1);
      assert.match(`${errors[0]?.sheet} ${errors[0]?.row} ${errors[0]?.column} ${errors[0]?.message}`, told);
    });
  }

  it('what an earlier import recorded is told by its key when a file would break it', () => {
    const records = imported(COUNCIL);

    const { errors } = planned({ teams: 'team,service\nNorth,Assessment\n' }, records, { replace: ['teams'] });

    assert.ok(errors.some((error) => error.sheet === 'posts' && error.row === null && /recorded before: P2, 2020-04-01/.test(error.message)));
  });
});

function lastRow(files: Record<string, string>, sheet: string): number {
  return (files[sheet] ?? '').trimEnd().split('\n').length;
}
