import assert from 'node:assert/strict';
import * as count from './independentCount.js';

// The second count is itself held against the worked answers that came with the example council.
const TODAY = '2024-11-07';
const sheets = count.readFolder('test/data/example-council');
const assessment = count.inTeams(...count.teamsOf(sheets, 'Assessment'));
const south = count.inTeams('Assessment South');
const week = count.weekInForce(sheets, TODAY) ?? '';

const cases: readonly [string, unknown, unknown][] = [
  ['vacant posts', count.vacancies(sheets, TODAY).length, 4],
  ['vacant FTE', count.vacantFte(sheets, TODAY), 3.7],
  ['vacancy rate', count.vacancyRate(sheets, TODAY)?.toFixed(2), '49.33'],
  ['empty seats in Assessment', count.postsOn(sheets, TODAY, assessment).filter((post) => post.emptySeat).length, 1],
  ['vacant posts at the end of August', count.vacancies(sheets, '2024-08-31').length, 2],
  ['days that P6 has been vacant', count.daysVacant(sheets, 'P6', TODAY), 26],
  ['posts', count.postsOn(sheets, TODAY).length, 8],
  ['agency headcount', count.countOf(count.agencySpells(sheets, TODAY)).headcount, 2],
  ['agency FTE', count.countOf(count.agencySpells(sheets, TODAY)).fte, 1.5],
  ['agency rate', count.agencyRate(sheets, TODAY)?.toFixed(1), '28.3'],
  ['the cost of agency', count.agencyCost(sheets, TODAY).cost, 117000],
  ['the premium of agency', [count.agencyPremium(sheets, TODAY).premium, count.agencyPremium(sheets, TODAY).share], [45000, 62.5]],
  ['conversions since April', count.conversions(sheets, '2024-04-01', TODAY).map(({ worker, saving }) => [worker, saving]), [['A2', 30000]]],
  ['agency workers approached', count.pipeline(sheets, TODAY).get('approached'), ['A1']],
  ['who to approach next', count.approachNext(sheets, TODAY), ['A3']],
  ['starters in the last 12 months', count.starters(sheets, '2023-11-08', TODAY).map((move) => move.worker), ['A2']],
  ['appointed this year', count.appointed(sheets, '2024-04-01', TODAY), []],
  ['leavers since September', count.leavers(sheets, '2024-09-01', TODAY).map((move) => move.worker), ['W3']],
  ['leavers in 2023/24', count.leavers(sheets, '2023-04-01', '2024-03-31'), []],
  ['turnover rate', count.turnoverRate(sheets, TODAY)?.toFixed(2), '26.32'],
  ['reasons for leaving', [...count.leaversBy(sheets, 'reasons', count.leavers(sheets, '2024-04-01', TODAY))], [['travel', 1], ['pay', 1]]],
  ['starters less leavers this year', count.netChange(sheets, '2024-04-01', TODAY), 0],
  ['what agency workers cover', [...count.agencyBy(sheets, 'cover', TODAY)], [['vacancy', 1], ['maternity', 1]]],
  ['assignments ending by Christmas', count.assignmentsEnding(sheets, TODAY, '2024-12-25').map((spell) => spell['worker_id']), ['A1']],
  ['on maternity leave', count.absent(sheets, TODAY, 'maternity').people, ['W2']],
  ['apprentices on programme', count.onProgramme(sheets, 'apprenticeship', TODAY).length, 1],
  ['on ASYE in March 2023', count.onProgramme(sheets, 'asye', '2023-03-31').length, 1],
  ['tied in', count.countOf(count.tiedIn(sheets, TODAY)).headcount, 1],
  ['to be repaid by W2', count.toBeRepaid(sheets, 'W2', TODAY), 2291.67],
  ['to be repaid by W3, who has left', count.toBeRepaid(sheets, 'W3', TODAY), 1916.67],
  ['paid in 2023/24', count.amountOf(count.payments(sheets, 'paid_on', '2023-04-01', '2024-03-31')), 10000],
  ['total cases', count.totalCases(sheets, week), 56],
  ['average caseload', count.averageCaseload(sheets, week), 17.6],
  ['average caseload in Assessment South', count.averageCaseload(sheets, week, south), 17],
  ['average caseload over the weeks of October and November', count.averageOverWeeks(sheets, '2024-10-01', TODAY), 17],
  ['share of workers with 15 cases or fewer', count.shareHolding(sheets, week, 15)?.toFixed(2), '66.67'],
  ['over target', count.againstTarget(sheets, week).over, ['A1', 'A2']],
  ['unallocated cases', count.unallocated(sheets, week), 12],
  ['supervision overdue', count.supervisionOverdue(sheets, week), ['A1']],
  ['teams without caseload rows', count.teamsWithoutRows(sheets, week), ['Case Management West']],
  ['workers needed for 12 cases each', count.workersNeeded(sheets, week, 12).whole, 2],
  ['average with 2 more', count.averageWithMore(sheets, week, 2)?.toFixed(2), '9.78'],
  ['vacant posts at the end of December', count.projectedVacancies(sheets, TODAY, '2024-12-31'), { posts: ['P3', 'P5', 'P7'], fte: 2.7 }],
  ['what Case Management means today', count.teamsMeant(sheets, 'Case Management', TODAY), ['Case Management East', 'Case Management West']],
];

describe('the independent count of the example council', () => {
  for (const [what, actual, expected] of cases) {
    it(what, () => assert.deepEqual(actual, expected));
  }
});

// The last day in post is 31 March; the next spell starts so many days later.
const returns: readonly [string, string, boolean][] = [
  ['the day after is a move', '2024-04-01', false],
  ['20 days later is a return', '2024-04-20', false],
  ['31 days later is a return', '2024-05-01', false],
  ['32 days later is a leaver and a starter', '2024-05-02', true],
  ['60 days later is a leaver and a starter', '2024-05-30', true],
];

describe('the independent count of leavers and starters', () => {
  for (const [what, start, expected] of returns) {
    it(what, () => {
      const first = { worker_id: 'W1', contract: 'permanent', start: '2020-01-01', end: '2024-03-31', fte: '1' };
      const workers = { workers: [first, { ...first, contract: 'Fixed Term', start, end: '' }] };

      const left = count.leavers(workers, '2024-01-01', '2024-12-31').length;
      const started = count.starters(workers, '2024-01-01', '2024-12-31').length;

      assert.deepEqual([left, started], expected ? [1, 1] : [0, 0]);
    });
  }
});
