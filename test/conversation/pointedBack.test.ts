import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { lastOf } from './talk.js';

const BOTH_AGENCY = 'agency staff, by team, in the Assessment North or Assessment South team, as at 7 November 2024';

/** The turns, and how the last is read. */
const readings: readonly (readonly [readonly string[], string])[] = [
  [['agency staff in Assessment North', 'and Assessment South?', 'both together'], BOTH_AGENCY],
  [['agency staff in Assessment North', 'and Assessment South?', 'and the two of them together'], BOTH_AGENCY],
  [['agency staff in Assessment North', 'and Assessment South?', 'total'], BOTH_AGENCY],
  [['agency staff in Assessment North', 'and Assessment South?', 'compare them'], BOTH_AGENCY],
  [['agency staff in Assessment North', 'and Assessment South?', 'hello', 'both'], BOTH_AGENCY],
  [['which team has the most agency staff', 'who'], 'agency staff, listed, by team, in the Assessment North or Assessment South team, as at 7 November 2024'],
  [['vacancies excluding Assessment South', 'put it back'], 'vacancies, whole council, as at 7 November 2024'],
  [['vacancies excluding Assessment South', 'actually include Assessment South again'], 'vacancies, whole council, as at 7 November 2024'],
  [['headcount in Assessment South', 'exclude agency', 'include them again'], 'staff, in the Assessment South team, as at 7 November 2024'],
  [['vacancy rate', 'at the end of May', 'and at the end of August', 'difference between the last two'], 'vacancy rate, whole council, change from 31 May 2024 to 31 August 2024'],
  [['agency staff by supplier', 'who is the biggest'], 'agency staff, by supplier, most first, whole council, as at 7 November 2024'],
  // Nothing goes on from a guess that was offered.
  [['leavers in Assessment South this year', 'how many were agency', 'what about Assessment North'], 'leavers, in the Assessment North team, 1 April 2024 to 7 November 2024'],
  [['agency rate', 'how has that changed since January', 'by how much'], 'agency rate, whole council, change from 1 January 2024 to 7 November 2024'],
  [['leavers in Q1', 'and Q2', 'both together'], 'leavers, whole council, 1 April 2024 to 30 September 2024'],
  [['leavers in Q1', 'Q2', 'Q3 so far', 'all three together'], 'leavers, whole council, 1 April 2024 to 7 November 2024'],
  [['agency staff', 'at the end of March?', 'what is the difference'], 'agency staff, whole council, change from 31 March 2024 to 7 November 2024'],
  [['agency staff', 'at the end of March?', 'compare the two'], 'agency staff, whole council, change from 31 March 2024 to 7 November 2024'],
  [['leavers in Q1', 'and Q2', 'compare them'], 'leavers, whole council, 1 April 2024 to 30 June 2024; leavers, whole council, 1 July 2024 to 30 September 2024'],
  [['vacancies in Assessment', 'and agency staff', 'how do they compare'], 'vacancies, in the Assessment service, as at 7 November 2024; agency staff, in the Assessment service, as at 7 November 2024'],
  [['vacancies by role', 'just the first one'], 'vacancies, whole council, in the Social Worker role, as at 7 November 2024'],
  [['agency staff in Assessment North', 'add Assessment South'], BOTH_AGENCY],
  [['agency staff in Assessment North and Assessment South', 'drop Assessment North'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [['how many staff in Assessment', 'minus agency'], 'permanent staff, in the Assessment service, as at 7 November 2024'],
  [['permanent staff in Assessment', 'now with agency'], 'staff, in the Assessment service, as at 7 November 2024'],
  [['agency staff in Assessment North', 'and Assessment South?', 'which of them has the most'], 'agency staff, by team, most first, in the Assessment North or Assessment South team, as at 7 November 2024'],
  [['average caseload by team', 'which has the most', 'how many staff do they have'], 'staff, in the Assessment North team, as at 7 November 2024'],
  [['agency staff by team', 'which has the most', 'how many staff do they have', 'Assessment South'], 'staff, in the Assessment South team, as at 7 November 2024'],
  [['agency staff by team', 'just the qualified ones', 'in Assessment South'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [['leavers in the summer', 'June to August'], 'leavers, whole council, 1 June 2024 to 31 August 2024'],
  [['leavers over the winter', 'ok, 1 December to 28 February'], 'leavers, whole council, 1 December 2023 to 28 February 2024'],
  [['starters since half term', '28 October'], 'starters, whole council, 28 October 2024 to 7 November 2024'],
  [['leavers in the autumn', 'in Assessment South', 'September to October'], ''],
  [['who manages Assessment North', 'how many staff does he have'], 'staff, in the Assessment North team, as at 7 November 2024'],
  [['agency staff at the end of March', 'and now', 'so up or down'], 'agency staff, whole council, change from 31 March 2024 to 7 November 2024'],
  [['absences', 'take out maternity'], 'people absent, whole council, without reason maternity, as at 7 November 2024'],
  [['who manages Assessment North', 'how many in her team'], 'staff, in the Assessment North team, as at 7 November 2024'],
  [['agency staff by team', 'which have at least 1', 'permanent staff in those'], 'permanent staff, by team, in the Assessment North or Assessment South team, as at 7 November 2024'],
  [['is the vacancy rate going up', 'in Assessment', 'over the last 12 months'], 'vacancy rate, in the Assessment service, change from 8 November 2023 to 7 November 2024'],
  [['leavers in Q1', 'and Q2', 'is that better or worse'], 'leavers, whole council, 1 April 2024 to 30 June 2024; leavers, whole council, 1 July 2024 to 30 September 2024'],
  // Several figures are changed together.
  [['vacancies and agency staff', 'and at the end of August', 'in Assessment'], 'vacancies, in the Assessment service, as at 31 August 2024; agency staff, in the Assessment service, as at 31 August 2024'],
  [['agency staff in Assessment North', 'and permanent staff', 'total'], 'staff, in the Assessment North team, as at 7 November 2024'],
  [['permanent staff in Assessment', 'throw in agency too', 'take them out again'], 'permanent staff, in the Assessment service, as at 7 November 2024'],
  [['vacancies in Assessment', 'add agency staff'], 'vacancies, in the Assessment service, as at 7 November 2024; agency staff, in the Assessment service, as at 7 November 2024'],
  [['vacancies excluding Assessment South', 'put Assessment South back in'], 'vacancies, whole council, as at 7 November 2024'],
  [['agency staff in Assessment North', 'Assessment South as well'], BOTH_AGENCY],
  [['agency staff by month this year', 'what was the peak'], 'agency staff, by month, most first, whole council, 1 April 2024 to 7 November 2024'],
  [['leavers in Q1', 'Q2', 'add them up please'], 'leavers, whole council, 1 April 2024 to 30 September 2024'],
  [['vacancies by team', 'grand total?'], 'vacancies, whole council, as at 7 November 2024'],
  [['agency staff in Assessment South', 'which team is the worst'], 'agency staff, by team, most first, whole council, as at 7 November 2024'],
  [['vacancies in Assessment South', 'zoom out'], 'vacancies, whole council, as at 7 November 2024'],
  [['vacancies in Assessment South', 'drop the team'], 'vacancies, whole council, as at 7 November 2024'],
  [['vacancy rate by team', 'only those above 20%', 'all of them'], 'vacancy rate, by team, whole council, as at 7 November 2024'],
  [['agency staff from Beacon Locums', 'out of how many'], 'agency staff, whole council, as at 7 November 2024'],
  [['empty seats in Assessment', 'out of how many'], 'vacancies, in the Assessment service, as at 7 November 2024'],
  [['average caseload in Assessment South', 'the whole service'], 'average caseload, in the Assessment service, as at 7 November 2024'],
  [['average caseload by team', 'which has the most', "who's the manager"], 'managers of teams, listed, in the Assessment North team, as at 7 November 2024'],
  // A name takes the place of the word that nobody knew; what passes that word over does not.
  [['vacancies in purple', 'ok, in Assessment South then'], 'vacancies, in the Assessment South team, as at 7 November 2024'],
  // Of the posts that stood vacant for so long.
  [['posts vacant more than 3 months', 'how many of them are covered'], 'time that vacant posts have stood vacant: vacant posts, whole council, with status covered, for longer than 3 months, as at 7 November 2024'],
  [['posts vacant more than 3 months', 'any agency cover?'], 'time that vacant posts have stood vacant: vacant posts, whole council, with status covered, for longer than 3 months, as at 7 November 2024'],
  [['vacancies in Assessment', 'agency cover?'], 'vacancies covered by agency workers, in the Assessment service, as at 7 November 2024'],
  [['vacancies in Assessment', 'how long empty'], 'time that vacant posts have stood vacant, listed, in the Assessment service, as at 7 November 2024'],
  [['how many posts are filled', 'so how many empty'], 'empty seats, whole council, as at 7 November 2024'],
  // What that leaves.
  [['vacancies in Assessment', 'how many are covered', 'how many does that leave'], 'empty seats, in the Assessment service, as at 7 November 2024'],
  [['vacancies', 'take out Assessment South', 'how many does that leave us with'], 'vacancies, whole council, not in the Assessment South team, as at 7 November 2024'],
  [['who is on ASYE', 'where are they'], 'people on a programme, by team, whole council, with programme asye, as at 7 November 2024'],
  [['who is on ASYE', 'caseloads'], 'average caseload, whole council, with programme asye, as at 7 November 2024'],
  [['retention payments paid last year', 'when does it run out'], 'people whose tie-in ends, listed, whole council, 7 November 2024 to 7 November 2025'],
  // The same month of another year, and the ends of several.
  [['vacancies in September 2022', 'and 2023'], 'vacancies, whole council, as at 30 September 2023'],
  [['leavers in September 2022', 'and 2023'], 'leavers, whole council, 1 September 2023 to 30 September 2023'],
  [['leavers in 2022', 'and 2023'], 'leavers, whole council, 1 January 2023 to 31 December 2023'],
  [['agency rate', 'and at the end of each of the last 6 months?'], 'agency rate, by month, whole council, 1 June 2024 to 7 November 2024'],
  [['turnover rate', 'qualified social workers only'], 'turnover rate, whole council, social workers only, as at 7 November 2024'],
  [['agency in Assessment South', 'how many did we have altogether this time last year'], 'agency staff, whole council, as at 7 November 2023'],
  [['conversions this year', 'what do they save', 'how many the year before'], 'conversions, whole council, 1 April 2023 to 31 March 2024'],
  [['leavers last year with an exit interview', 'out of how many leavers'], 'leavers, whole council, 1 April 2023 to 31 March 2024'],
  [['how many more workers for 15 cases in Assessment South', 'what if they had 2 more'], 'average caseload with more workers, in the Assessment South team, 2 workers more, as at 7 November 2024'],
  [['expected starters', "who hasn't accepted yet"], 'open offers, listed, whole council, with status offered, as at 7 November 2024'],
  [['supervision overdue by team', 'was it better at the end of June?'], 'workers whose supervision is overdue, by team, whole council, change from 30 June 2024 to 7 November 2024'],
  [['turnover rate for social workers', 'everyone, not just social workers'], 'turnover rate, whole council, as at 7 November 2024'],
  [['vacancies in Assessment South', 'how many of those have a locum in'], 'vacancies covered by agency workers, in the Assessment South team, as at 7 November 2024'],
  [['conversions last year', 'who should we approach next'], 'agency workers to approach next, listed, whole council, as at 7 November 2024'],
  [['leavers since April', 'and for the same months last year'], 'leavers, whole council, 1 April 2023 to 7 November 2023'],
  [['who is tied in', 'if they left today how much would they repay'], 'retention payments to be repaid, whole council, with status in post, as at 7 November 2024'],
  // One contract in the place of the other.
  [["who's leaving soon", 'agency I mean'], 'agency assignments that end, listed, whole council, 7 November 2024 to 7 February 2025'],
  [['leavers by month', 'just agency'], 'agency assignments ended, by month, whole council, 1 December 2023 to 7 November 2024'],
  [['vacancies and agency in Assessment North', 'same two for Assessment South'], 'vacancies, in the Assessment South team, as at 7 November 2024; agency staff, in the Assessment South team, as at 7 November 2024'],
  [['agency in Assessment South', "who haven't we spoken to yet"], 'agency workers not yet approached, listed, in the Assessment South team, as at 7 November 2024'],
  [['agency rate by quarter', 'how many agency people is that now'], 'agency staff, whole council, as at 7 November 2024'],
  [['leavers last month', 'and the one before'], 'leavers, whole council, 1 September 2024 to 30 September 2024'],
  [['leavers in the last 6 months', 'and the 6 before'], 'leavers, whole council, 8 November 2023 to 7 May 2024'],
  [['how many more workers for 15 cases', 'cost?'], 'more workers needed: yearly cost, whole council, 15 cases, as at 7 November 2024'],
  // Nothing to add it to: what remains is narrowed as ever.
  [['vacancies', 'excluding Assessment South'], 'vacancies, whole council, not in the Assessment South team, as at 7 November 2024'],
];

/** Turns of which the last is answered with no figure. */
const refused: readonly (readonly string[])[] = [
  // Two teams tie.
  ['agency staff by team', 'which has the most', 'how many staff do they have'],
  ['both together'],
  ['vacancies', 'compare them'],
  ['vacancies', 'the first one'],
  // A team and the service that it is in; two days of a stock; quarters with one left out between them.
  ['vacancies in Assessment South', 'vacancies in Assessment', 'together'],
  ['vacancies', 'at the end of August', 'both together'],
  ['leavers in Q1', 'Q3', 'both together'],
  ['vacancies in Assessment South', 'add Ivy Marsh'],
  ['vacancies in Assessment South', 'drop Assessment South'],
  ['vacancies in purple', 'by team'],
  // What agency staff cost more, or what conversions saved.
  ['agency cost', 'saving?'],
  ['expected starters', 'how many vacancies would that leave us with'],
  ['vacancies', 'how many does that leave'],
  ['team managers who are permanent', 'how many are not'],
];

describe('what points back at several answers', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, reading] of readings) {
    it(turns.join(' / '), () => {
      const answer = lastOf(turns, workforce);

      assert.equal(answer.reading, reading);
    });
  }

  for (const turns of refused) {
    it(`no figure: ${turns.join(' / ')}`, () => {
      const answer = lastOf(turns, workforce);

      assert.deepEqual([answer.figures, answer.kind === 'answer'], [[], false], answer.text);
    });
  }
});
