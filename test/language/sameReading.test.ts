import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [
    { team: 'Locality 1', service: 'Help and Protection', caseloadTarget: 16, locality: 'north' }, { team: 'Locality 2', service: 'Help and Protection', caseloadTarget: 16 },
    { team: 'Locality 4', service: 'Help and Protection', caseloadTarget: 16 }, { team: 'Inclusion Team', service: 'Disability' }, { team: 'Senior Leaders', service: 'Leadership' },
    { team: 'Oak Team', service: 'Permanence', caseloadTarget: 15, aliases: ['Oak'] }, { team: 'Out of Hours', service: 'Access' },
  ],
  posts: [{ postId: 'P1', team: 'Locality 1', role: 'Social Worker', grade: 'PO4' }, { postId: 'P2', team: 'Oak Team', role: 'Lead Practitioner', grade: 'PO5' }],
  workers: [
    { workerId: 'W1', team: 'Locality 1', postId: 'P1', start: '2022-01-01' }, { workerId: 'W2', team: 'Oak Team', role: 'Team Manager', start: '2022-01-01' },
    { workerId: 'A1', team: 'Locality 1', contract: 'agency' as const, agency: 'Tern & Vale', start: '2024-01-01' },
  ],
};

/** A question, and other words for it that must be read as it is. */
const same: readonly (readonly [string, readonly string[]])[] = [
  // Whoever asks, and for whom, asks the same; so does whoever is polite.
  ['how many vacancies', [
    "for Tuesday's DMT, how many vacancies", 'vacancies for scrutiny on Thursday', 'the director wants to know how many vacancies there are', 'scrutiny have asked how many vacancies we have',
    'need the number of vacancies for my 1pm', 'grateful if you could tell me how many vacancies there are', 'how many vacancies truly, if any', 'do we have vacancies and if so how many',
  ]],
  ['who is on secondment', ["remind me who we've got on secondment", 'who have we got on secondment']],
  ['change in permanent staff since this time last year', ['are we any better off for permanent staff than this time last year']],
  ['vacancies by month', ["what's been happening with vacancies"]],
  ['which workers in Oak are over target', ['which workers in the Oak team are over their caseload target', 'which staff in the Oak team are above target']],
  ['reasons for leaving in 2023/24', ['list the reasons people gave for leaving in 2023/24', 'give me a list of reasons for leaving in 2023/24']],
  ['agency by supplier', ['list our suppliers']],
  // What is told of the same is left out, and the day of a meeting is no day of a figure.
  ['how many gave pay as a reason since April 2022', ['I keep being told people leave because of pay. How many gave pay as a reason since April 2022?']],
  ['how many apprentices have withdrawn', ["I'm meeting the apprentices on Thursday. How many of them have withdrawn?"]],
  ['how many more workers to get to 15 cases each', ['how many more workers do we need in order to get to 15 cases each', 'in order to get to 15 cases each how many more workers do we need']],
  ['child protection cases, children in need cases and looked after cases', ['child protection, child in need and looked after cases', 'child protection (CP), children in need (CIN) and looked after (CLA) cases']],
  ['who on ASYE is past their date', ["is there anybody who should have finished their ASYE by now and hasn't", 'who should have finished ASYE by now', 'asye past date who']],
  ['overseas starters in 2023/24', ['starters of overseas origin in 2023/24']],
  ['who should we approach next', ['who should I be talking to next about converting']],
  // What is to be sent to whoever asks is told them here.
  ['vacancies by team', ['send me the vacancies by team', 'please send over vacancies by team', 'can you text me vacancies by team', 'write me vacancies by team', 'Can you share vacancies by team please x']],
  ['whose tie-in ends in 2025', ['retention payments ending 2025 who', 'whose retention payment runs out in 2025', 'retention payments finishing in 2025', 'who comes out of their retention payment in 2025']],
  ['agency FTE by quarter since April 2022', ['agency FTE QoQ since Apr 22', 'agency FTE each quarter since apr 22']],
  ['average caseload by month since September 2022', ['average caseload month by month since sept 22']],
  ['leavers since May', ['leavers since the split in May', 'leavers since our restructure in May']],
  ['starters since last April', ['starters since the pay award last April']],
  ['conversions in August', ['am I right in thinking we converted nobody in August']],
  ['conversion pipeline by stage', ['how many at each stage']],
  ['retention payments paid in 2023/24', ['retention pd 23/24']],
  ['newly qualified permanent staff', ['newly qualified staff in permanent posts']],
  ['agency staff from Tern & Vale', ['how many Tern & Vale', 'how many from Tern & Vale']],
  ['leavers in May', ['leavers may']],
  ['average caseload in Locality 1 and Locality 2', ['how does the average caseload in Locality 1 compare with Locality 2 this week']],
  ['starters, leavers and net change by quarter in 2023/24', ['starters and leavers for each quarter of 2023/24, together with the net change']],
  ['CP cases by team compared with the week before', ['CP nos. WoW by team']],
  ['saving from conversions since June', ['anything to show for the conversions since June in money terms']],
  ['establishment FTE', ['the establishment, in posts and in FTE']],
  ['part-vacant posts by team', ['are there any part-vacant posts and where']],
  ['who is on maternity leave', ['who is still on maternity leave', "not sure who's still on maternity leave - can you check"]],
  ['reasons for leaving since April', ['could you set out the reasons for leaving since April']],
  ['what share of permanent staff is newly qualified', ['I would like to know what share of permanent staff is newly qualified']],
  ['who is over their caseload target', ['which works are over there caseload target']],
  ['vacancies by team', ['Recruitment fair on Saturday. Vacancies by team', 'cheers for earlier. can i also get vacancies by team', 'Finance are chasing me again. Vacancies by team?']],
  ['vacancies', ['how many vacancies do we have wow']],
  ['list who is on maternity leave', ["I'd be grateful for a list of everyone on maternity leave with the date each of them is due back"]],
  ['list who is tied in', ['who is tied in, with their end dates']],
  ['how many agency workers started in 2023', ['how many agency workers came in during 2023']],
  ['starters in 2023/24', ['how many people came in in 2023/24']],
  ['average caseload by team', ['avg c/load all teams']],
  ['open cases compared with the week before', ['how have open cases changed from the week before', 'cases v last wk']],
  ['vacancies in Oak and who is off sick in Oak', ['how many vacancies and who is off sick in Oak', 'how many vacancies are there and who is off sick in Oak']],
  ['open offers not accepted', ["offers out that nobody's accepted yet"]],
  ['which offers are not yet accepted', ["who have we made offers to that haven't come back to us yet", 'which offers havent been answered yet', 'which offers have we not heard back on']],
  ['how much would W1 have to repay', ['how much would we get back from W1', 'how much would W1 have to pay back']],
  ['how many are tied in', ['what sort of numbers are tied in']],
  ['vacancies by team', ['vacancies for every single team', 'for every one of our teams, vacancies', 'vacancies, each and every team']],
  ['agency assignments ended this year by reason', ['agency assignments ended this year by us or by the worker', 'agency assignments ended this year, by us v by worker']],
  ['number of posts vacant by team', ['number of posts standing vacant by team']],
  // A post to be filled is vacant, and 'unfilled vacancies' says it twice.
  ['how many vacancies', ['how many posts need filling', 'how many posts do we still need to fill', 'how many posts are still to be filled', 'gaps in our establishment', 'unfilled vacancies', 'how short are we']],
  ['vacancies in Oak', ['how many posts is Oak short of', "oaks' vacancies", 'oaks vacancies', "Oak Team's vacant posts"]],
  ["vacancies in Locality 2", ["how many are Locality 2's vacancies", 'what vacancies does locality 2 carry']],
  ['vacancies in Locality 1, Locality 2 and Locality 4', ['vacancies in localities 1, 2 and 4', 'localities 1 2 and 4 vacancies']],
  ['vacancies in Help and Protection', ['H&P vacancies', 'vacancies in Help & Protection', 'vacancies help protection']],
  ['vacancies by team in Help and Protection', ['vacancies for each Help and Protection team', 'vacancies for the teams in Help and Protection']],
  ['agency staff from Tern & Vale', ['agency staff from tern and vale', 'agency staff from Tern Vale']],
  ['Lead Practitioners in Oak', ['lead pracs in Oak']],

  // Groups are said before and behind, and as a level.
  ['vacancies by team', [
    'vacancies team breakdown', 'vacancies team split', 'break the vacancies down into teams', 'vacancies at team level', 'how do vacancies vary between teams', 'how are vacancies spread across the teams', 'vacancies x team', 'vacancies listed by team',
    'where do the vacancies sit', 'the teams and their vacancies', 'vacancies in the individual teams',
  ]],
  ['vacancies by role', ['what kind of posts are vacant', 'vacancies by post title', 'vacancies by position', 'vacancies by type of post', 'what sort of posts are vacant']],
  ['vacancies by grade', ['vacancies by pay grade', 'vacancies by pay band']],
  ['vacancies by locality', ['vacancies by patch', 'geographical split of vacancies', 'vacancies by district']],
  ['vacancy rate by team', ['team vacancy rates', 'teams and their vacancy rates']],
  ['posts by funding', ['how are our posts funded', 'posts by type of funding', 'funding of posts']],
  ['rank teams by vacancies', ['sort the teams by vacancies', 'order teams by vacancies', 'put the teams in order of vacancies', 'teams ranked by vacancies']],
  ['top 5 teams by vacancy rate', ['the 5 worst teams for vacancy rate', 'five teams with the highest vacancy rate']],
  ['which role has the most vacancies', ['role with the most vacancies']],
  ['which service has the most vacancies', ['service with the most vacancies']],
  ['which team has the most agency staff', ['which team has got the most agency staff in it', 'team with the most agency staff', 'which team uses the most agency']],
  ['which teams have no agency staff', ["which teams don't use agency", 'which teams do not have any agency staff', "which teams don't have agency staff"]],

  ['how many empty seats', ['how many posts have neither a permanent nor an agency worker in them', 'posts without a permanent or agency worker']],

  // Who is permanent, and who is agency.
  ['how many permanent staff', ['how many people are on permanent contracts', 'people employed on a permanent contract', 'how many staff are permanently employed', 'how many staff have permanent contracts']],
  ['staff by contract', ['perm to agency split', 'mix of locums and permanent staff', 'how many permanent, fixed term and agency staff', 'staff contract breakdown']],
  ['how many staff', ['how many people are in post', 'size of the workforce', 'how big is our workforce']],
  ['agency staff by cover', ['what are agency being used for', 'agency staff by type of cover']],
  ['agency staff by supplier', ['who supplies our agency workers', 'agency staff by recruitment agency', 'agency staff by the agency that supplies them']],
  ['length of stay of agency staff', ['time in post of agency workers', 'length of service of agency staff']],
  ['agency starters since September', ['new agency workers since September', 'agency staff taken on since September']],
  ['vacancies covered by agency by team', ['how many vacancies are covered by agency, by team', 'vacancies backfilled with locums by team']],
  ['what percentage of staff are part time', ['% part time', 'how many staff work part time as a percentage']],
  ['what proportion of staff are permanent', ["percentage of the workforce that's permanent", '% permanent']],

  // Cases and who holds them.
  ['average caseload', ['kids per worker', 'children per social worker on average', 'what do workers hold on average', 'how high are caseloads']],
  ['average caseload by team', ['average number of cases per worker by team']],
  ['workers over target', ['workers with more cases than they should have', 'how many people hold more than their target', 'workers above the caseload cap', 'workers over capacity', 'workers exceeding their recommended caseload']],
  ['how many cases are unallocated', [
    "how many cases haven't got a social worker", "how many cases aren't allocated to anyone", 'cases without an allocated worker', 'how many children have no named worker', 'cases with nobody allocated', 'cases still waiting to be allocated',
  ]],
  ['how many workers hold more than 0 cases', ['how many workers hold cases', 'how many staff carry a caseload', 'workers with any open cases']],
  ['how many workers hold more than 20 cases', ['how many caseloads exceed 20', 'workers with caseloads above 20', 'how many workers are on more than 20']],
  ['who holds 20 or more cases', ["who's got 20 or more", 'names of those with 20 cases or more']],
  ['whose supervision is overdue', ["who hasn't had supervision within timescale"]],

  // Absences.
  ['absences by reason', ['why are people off', 'reasons for absence', 'what are people off with', 'what types of absence do we have', 'absences by type']],
  ['how many social workers are off sick', ['social workers on sick leave', 'how many SWs are off sick']],
  ['how many are off sick', ['number on sickness absence', 'sickness absence headcount', 'how many staff are off ill', 'how many are signed off']],
];

/** What once was read as a team, a time or a measure that nobody had asked for. */
const never: readonly (readonly [string, RegExp])[] = [
  ['which team has the most agency staff in it', /Inclusion/],
  ['agency staff numbers for the leader', /Senior Leaders/],
  ['posts with some hours vacant', /Out of Hours/],
  ['how many senior social workers', /Senior Leaders/],
  ["how many staff don't work full time", /with hours full-time/],
  ['how many posts have someone in them', /^posts in the establishment, whole council, as/],
  ['how many locums come to an end in January', /ended/],
  ['vacancies by mood', /^vacancies, whole council/],
  ['vacancies by level', /^vacancies, whole council/],
  ['staff by department', /^staff, whole council/],
  ['vacancies on hold', /^vacancies, whole council/],
  ['how many posts are hard to fill', /^(vacancies|posts)/],
  ['how many people manage people', /^staff, whole council/],
  ['how many staff carry a caseload', /^average caseload/],
];

describe('other words for the same question', () => {
  let workforce: Workforce;
  before(() => {
    workforce = council(SHEETS);
  });

  for (const [question, others] of same) {
    for (const other of others) {
      it(`reads '${other}' as '${question}'`, () => {
        const reading = inWords(readAfter([other], workforce));

        assert.equal(reading, inWords(readAfter([question], workforce)));
      });
    }
  }
  for (const [question, wrong] of never) {
    it(`does not read '${question}' as ${wrong}`, () => {
      assert.doesNotMatch(inWords(readAfter([question], workforce)), wrong);
    });
  }
  it('reads the questions themselves', () => {
    const unread = same.map(([question]) => inWords(readAfter([question], workforce))).filter((reading) => /^(unread|nothing|refused|asked back)/.test(reading));

    assert.deepEqual(unread, []);
  });
});
