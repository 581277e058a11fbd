import assert from 'node:assert/strict';
import { read } from '../../src/language/read.js';
import { TODAY } from '../answers/asking.js';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Elm', service: 'Safeguarding', caseloadTarget: 16 }, { team: 'Looked After South', service: 'Safeguarding' }, { team: 'Reviews', service: 'Quality' }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }, { postId: 'P2', team: 'Elm', role: 'Personal Adviser' }],
  workers: [
    { workerId: 'W1', team: 'Elm', postId: 'P1', start: '2022-01-01' }, { workerId: 'W2', team: 'Elm', role: 'Personal Adviser', postId: 'P2', start: '2022-01-01' },
    { workerId: 'A1', team: 'Elm', contract: 'agency' as const, agency: 'Tern Locums', start: '2024-01-01' },
  ],
};

/** What is typed on a phone, and the words that it stands for. */
const same: readonly (readonly [string, string])[] = [
  ['agy hc now', 'agency headcount now'],
  ['teams w most agy', 'teams with most agency'],
  ['agy los >6m', 'agency length of stay over 6 months'],
  ['agy ex reviews', 'agency excluding Reviews'],
  ['hc ex agency', 'headcount excluding agency'],
  ['leavers L12M', 'leavers in the last 12 months'],
  ['leavers l6m', 'leavers in the last 6 months'],
  ['leavers last 12m', 'leavers last 12 months'],
  ['leavers last 2yrs', 'leavers last 2 years'],
  ['perm leavers by dest last yr', 'permanent leavers by destination last year'],
  ['convs by role since april', 'conversions by role since april'],
  ['sup overdue elm who', 'supervision overdue elm who'],
  ['sup o/d by tm', 'supervision overdue by team'],
  ['avg c/load elm', 'average caseload elm'],
  ['m/l elm', 'maternity leave elm'],
  ['p/t staff', 'part time staff'],
  ['ftes f/t', 'fte full time'],
  ['vacs w/e 1 november', 'vacancies week ending 1 november'],
  ['vacancies w/c 21 october', 'vacancies week commencing 21 october'],
  ['QSWs in elm', 'qualified social workers in Elm'],
  ['nqs in post', 'newly qualified in post'],
  ['retn pymts paid last yr', 'retention payments paid last year'],
  ['vacancies 3m ago', 'vacancies 3 months ago'],
  ['agency staff, i.e. locums', 'agency staff'],
  ['staff, i.e. permanent only', 'permanent staff'],
  // What is counted.
  ['t/o by tm', 'turnover by team'],
  ['fte gap', 'vacant FTE'],
  ['whats our fte gap by service', 'vacant FTE by service'],
  ['fte shortfall in elm', 'vacant FTE in Elm'],
  ['establishment gap', 'vacancies'],
  ['vacancy gap by team', 'vacancies by team'],
  ['est by role', 'posts by role'],
  ['pots by role', 'posts by role'],
  ['abs by reason', 'absences by reason'],
  ['lvrs fytd', 'leavers this financial year to date'],
  ['t2p ytd', 'temp to perm year to date'],
  ['case total', 'total cases'],
  ['est v in post FTE', 'establishment FTE v in post FTE'],
  ['posts v staff FTE by team', 'FTE of posts v FTE of staff by team'],
  ['est FTE v in post', 'establishment FTE v in post FTE'],
  ['est hc by role', 'posts by role'],
  ['asye op by tm', 'ASYE on programme by team'],
  ['asye comp rate', 'ASYE completion rate'],
  ['avg time vac by role', 'average time vacant by role'],
  ['los perm sws avg yrs', 'average length of service of permanent social workers in years'],
  ['stability idx', 'stability rate'],
  ['agency cost v perm equiv', 'agency cost compared with permanent cost'],
  ['asye past date who', 'who on ASYE is past their completion date'],
  ['agency nos', 'number of agency staff'],
  ['vac rate sws only', 'vacancy rate of social workers only'],
  ['vac rate vs eng', 'vacancy rate compared with England'],
  ['vacancies now compared 31 march 2024', 'vacancies now compared with 31 march 2024'],
  ['vacs/agency by tm', 'vacancies and agency by team'],
  ['starters/leavers ytd', 'starters and leavers year to date'],
  ['which team managers have the most on', 'which team managers have the most cases'],
  ['who has the least on now', 'who has the fewest cases now'],
  ['extra sws for caseload 15', 'extra social workers for caseloads of 15'],
  ['new vacs this fy', 'new vacancies this financial year'],
  ['agency vs perm cost diff', 'difference between agency and permanent cost'],
  ['starters leavers ytd', 'starters and leavers year to date'],
  ['no off sick', 'number off sick'],
  ['no over target by team', 'number over target by team'],
  ['agencystaff by team', 'agency staff by team'],
  ['socialworkers in elm', 'social workers in Elm'],
  ['agemcy by team', 'agency by team'],
  ['starters leavers conversions ytd', 'starters, leavers and conversions year to date'],
  ['starters from other la ytd', 'starters from another council year to date'],
  ['fte vs est', 'FTE in post versus the establishment'],
  ['est v fte', 'establishment versus FTE in post'],
  ['no. vacs elm', 'how many vacancies in Elm'],
  ["agency no's by supplier", 'agency by supplier'],
  ['vacs by team nos', 'vacancies by team'],
  ['vacs each team - no. and fte', 'vacancies and vacant FTE by team'],
  ['appts ytd excl temp to perm', 'people appointed this year to date excluding conversions'],
  ['recruited ytd, not convs', 'people appointed this year to date excluding conversions'],
  ['proj vacs 31 march 2025', 'projected vacancies at 31 march 2025'],
  ['vacs w no locum', 'empty seats'],
  ['vacs w no locum in either', 'empty seats'],
  ['caseload tgt - how many over it', 'how many are over the caseload target'],
  ['locums in elm, who', 'who are the agency workers in Elm'],
  ['who left since 1 april 2024 and would come back', 'who of the leavers since 1 april 2024 would come back'],
  ['leavers ytd how long qualified', 'time since qualifying of leavers this year to date'],
  ['vacs looked aft south', 'vacancies in Looked After South'],
  ['vacs pers adv', 'vacancies personal adviser'],
  ['locums 6m+', 'agency staff here for at least 6 months'],
  ['no passed asye 23/24', 'number passed ASYE 2023/24'],
  ['how many vacs end mar 24', 'vacancies at the end of march 2024'],
  ['who left since 1 april 2024 and wud come back', 'who of the leavers since 1 april 2024 would come back'],
  ['cases w/o sw by team', 'unallocated cases by team'],
  ['starters ytd excl nqs', 'starters this year to date other than newly qualified'],
  // The values of what it is grouped by.
  ['leavers ytd dest agency', 'destinations of leavers to agency this year to date'],
  ['vacs grade pls', 'vacancies by grade'],
  ['vacs grade end of March 2023', 'vacancies by grade at the end of March 2023'],
  ['leavers role ytd', 'leavers by role year to date'],
  ['unalloc vs prev w/e', 'unallocated cases compared with the week before'],
  ['starters ytd source', 'starters this year to date by origin'],
  ['staff ft/pt split', 'staff by hours'],
  ['hc full/part time elm', 'headcount by hours in Elm'],
  ['agency by cover (vac/mat/sick etc)', 'agency by cover'],
  ['posts by funding perm, temp, other', 'posts by funding'],
  ['off now split sick/mat/other', 'absences now by reason'],
  ['leavers ytd by dest (agency, other la etc)', 'leavers this year to date by destination'],
  ['starters ytd by origin - nq, agency, other la etc', 'starters this year to date by origin'],
  ['vacs by role (pas, etc)', 'vacancies by role'],
  // One of two says the other.
  ['vacs covered by agency or otherwise', 'vacancies covered by agency and empty seats'],
  ['which vacancies are covered or not', 'list the covered vacancies and the empty seats'],
  // What it is grouped by.
  ['tied in by tm', 'tied in by team'],
  ['team vacs', 'vacancies by team'],
  ['team leavers safeguarding', 'leavers by team in Safeguarding'],
  ['tm sizes', 'team sizes'],
  ['top 3 tms by agency', 'top 3 teams by agency'],
  ['top3 teams agency', 'top 3 teams by agency'],
  ['which 3 suppliers have most agy', 'top 3 suppliers of agency staff'],
  ['top 3 suppliers', 'top 3 suppliers of agency staff'],
  ['t/o worst tm', 'team with the highest turnover'],
  ['vacs v agency cover by svc', 'vacancies and agency staff by service'],
  ['vacs v covered vacs', 'vacancies and covered vacancies'],
  ['tms over 2 vacs', 'teams with more than 2 vacancies'],
  ['vac rate by fy', 'vacancy rate by financial year'],
  ['vacs team b/d', 'vacancies by team'],
  ['leavers reason bd', 'leavers by reason'],
  ['vacancies split team', 'vacancies split by team'],
  ['by team agency', 'agency by team'],
  ['by service agency rate', 'agency rate by service'],
  ['vacancy rates services', 'vacancy rate by service'],
  ['teams agency fte', 'agency fte by team'],
  ['worst team caseload avg', 'worst team for average caseload'],
  // When.
  ['agency trend 6m', 'agency by month over the last 6 months'],
  ['by month 5 months vacs', 'vacancies by month over the last 5 months'],
  ['vacs by mth last 5', 'vacancies by month over the last 5 months'],
  ['12 month leaver trend', 'leavers by month over the last 12 months'],
  ['3 month leavers', 'leavers in the last 3 months'],
  ['offers made 6m', 'offers made in the last 6 months'],
  ['leavers 12m', 'leavers in the last 12 months'],
  ['agency due to end 3 mths', 'agency due to end in the next 3 months'],
  ['leavers qtd', 'leavers this quarter to date'],
  ['leavers mtd', 'leavers this month to date'],
  ['leavers this q', 'leavers this quarter'],
  ['q3 leavers so far', 'leavers q3'],
  ['leavers fy 23/24 q3', 'leavers q3 2023/24'],
  ['starters sept24', 'starters september 2024'],
  ["agency at mar '24", 'agency at march 2024'],
  ['agency end mar 24', 'agency at the end of march 2024'],
  ['vacs end sept', 'vacancies at the end of september'],
  ['end sept vacs', 'vacancies at the end of september'],
  ['september end vacs', 'vacancies at the end of september'],
  ['leavers cal 2023', 'leavers in calendar year 2023'],
  ['leavers cy2023', 'leavers in calendar year 2023'],
  ['vacs mar 31', 'vacancies on 31 march'],
  ['vacs 12/2', 'vacancies on 12 february'],
  ['cases by team 22/3', 'cases by team on 22 march'],
  ['leavers 1/9-31/10', 'leavers between 1 september and 31 october'],
  ['vacs month end last 6m', 'vacancies by month over the last 6 months'],
  ['agency q/e last 2 yrs', 'agency by quarter over the last 2 years'],
  ['agency mnth end since may', 'agency by month since may'],
  ['turnover year ends last 3 years', 'turnover by year over the last 3 years'],
  ['vacs month end sept', 'vacancies at the end of september'],
];

const others: readonly (readonly [string, string])[] = [
  // Initials of a role are no words of ours.
  ['agency cost pa', 'yearly cost of agency staff, whole council, as at 7 November 2024'],
  ['agency spend pa vs perm', 'agency premium, whole council, as at 7 November 2024'],
  ['PA vacancies', 'vacancies, whole council, in the Personal Adviser role, as at 7 November 2024'],
  ['vacancies for PAs', 'vacancies, whole council, in the Personal Adviser role, as at 7 November 2024'],
  ['a/l next wk', 'refused: days of sickness, holidays and overtime: who is absent on a day is counted, and why'],
  // Initials that are an everyday word need their capitals, or to stand alone in a place.
  ['vacs in LAS', 'vacancies, in the Looked After South team, as at 7 November 2024'],
  ['vacs LAS', 'vacancies, in the Looked After South team, as at 7 November 2024'],
  // The services of a name are no groups.
  ['vacs Safeguarding services', 'vacancies, in the Safeguarding service, as at 7 November 2024'],
  // What ends then, and no end of a month.
  ['which agency contracts end march', 'agency assignments that end, listed, whole council, 1 March 2025 to 31 March 2025'],
  ['vacs month end', 'vacancies, whole council, as at 30 November 2024'],
  ['agency ending from now to month end', 'agency assignments that end, whole council, 7 November 2024 to 30 November 2024'],
  ['headcount and establishment', 'unread: headcount'],
  // As long a time before, and not the same once more.
  ['leavers l12m v prev 12m', 'leavers, whole council, 8 November 2023 to 7 November 2024; leavers, whole council, 8 November 2022 to 7 November 2023'],
  ['starters last 6 months vs the 6 months before', 'starters, whole council, 8 May 2024 to 7 November 2024; starters, whole council, 8 November 2023 to 7 May 2024'],
  ['agency last 3 months v previous 3 months', 'agency staff, whole council, change from 7 August 2024 to 7 November 2024'],
  ['leavers prev 12m', 'leavers, whole council, 8 November 2023 to 7 November 2024'],
  ['leavers last 6m and previous 12m', 'leavers, whole council, 8 May 2024 to 7 November 2024; leavers, whole council, 8 November 2023 to 7 November 2024'],
  // What is told in another unit than heads or FTE stays what it is.
  ['avg caseload v staff FTE', 'average caseload, whole council, as at 7 November 2024; staff: FTE, whole council, as at 7 November 2024'],
  ['vacancies v agency rate', 'vacancies, whole council, as at 7 November 2024; agency rate, whole council, as at 7 November 2024'],
  ['vacancies and agency FTE', 'vacancies, whole council, as at 7 November 2024; agency staff: agency FTE, whole council, as at 7 November 2024'],
  ['sups o/d >1 wk', 'unread: >1 wk'],
  ['how many ex agency starters', 'starters, whole council, with origin agency, 1 April 2024 to 7 November 2024'],
];

describe('what is typed in shorthand', () => {
  const workforce = council(SHEETS);

  for (const [short, full] of same) {
    it(`'${short}' is '${full}'`, () => {
      const reading = readAfter([short], workforce);

      assert.equal(reading.is, 'questions');
      assert.equal(inWords(reading), inWords(readAfter([full], workforce)));
    });
  }

  for (const [short, expected] of others) {
    it(`'${short}' is ${expected}`, () => {
      assert.equal(inWords(readAfter([short], workforce)), expected);
    });
  }

  it('what could stand for something else is said', () => {
    const reading = read('sup overdue', workforce, TODAY, []);

    assert.deepEqual(reading.is === 'questions' && reading.corrections, [{ said: 'sup', read: 'supervision' }]);
  });
});
