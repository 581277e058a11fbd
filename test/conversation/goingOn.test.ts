import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { lastOf } from './talk.js';

const NEXT = 'which agency workers should we approach next?';
const SICK = 'who is off sick in Assessment';

/** The turns, and what the last of them goes on from. */
const goingOn: readonly (readonly [readonly string[], string])[] = [
  // A plan stays with the place whose caseload was asked for, until it speaks of cases itself.
  [['average caseload in Assessment South', 'what if we got 2 more?'], 'average caseload with more workers, in the Assessment South team, 2 workers more, as at 7 November 2024'],
  [['how many more social workers for 12 cases each in Assessment South?', 'and for 9?', 'what if we got 2 more?'], 'average caseload with more workers, in the Assessment South team, 2 workers more, as at 7 November 2024'],
  [['average caseload in Assessment South', 'what would it be with 2 more?', 'and with 3?'], 'average caseload with more workers, in the Assessment South team, 3 workers more, as at 7 November 2024'],
  [['average caseload in Assessment South', 'what would average caseload be with 2 more social workers?'], 'average caseload with more workers, whole council, 2 workers more, as at 7 November 2024'],
  [['vacancies in Assessment South', 'what would average caseload be with 2 more?'], 'average caseload with more workers, whole council, 2 workers more, as at 7 November 2024'],
  // Another stage is asked of all, and not of those whom a stage picked.
  [[NEXT, 'how many are interested'], 'conversion pipeline, whole council, with stage interested, as at 7 November 2024'],
  [[NEXT, 'in Assessment South', 'how many have applied?'], 'conversion pipeline, in the Assessment South team, with stage applied, as at 7 November 2024'],
  [['agency not yet approached', 'how many have been offered a post?'], 'conversion pipeline, whole council, with stage offered, as at 7 November 2024'],
  [['who on ASYE is due to complete in the next 6 months', 'is anyone deferred?'], 'people on a programme, whole council, with status deferred, with programme asye, as at 7 November 2024'],
  // 'In total' lifts what narrowed it last, and not the place.
  [[SICK, 'how many in total are absent?'], 'people absent, in the Assessment service, as at 7 November 2024'],
  [['how many are off sick', 'how many are absent altogether?'], 'people absent, whole council, as at 7 November 2024'],
  [['vacancies', 'in Assessment', 'only social workers', 'how many in total?'], 'vacancies, in the Assessment service, as at 7 November 2024'],
  [['average caseload in Assessment South', 'what if one more joined?'], 'average caseload with more workers, in the Assessment South team, 1 workers more, as at 7 November 2024'],
  // The rest of a cohort, and what is asked of a rest.
  [['how many are on ASYE', 'what happened to the others in the cohort?'], 'outcome of cohorts, by status, whole council, with programme asye, without status on programme or deferred, as at 7 November 2024'],
  [['how many are on ASYE', 'what happened to the others in the cohort?', 'when do the rest finish?'], 'people on a programme, listed, whole council, with programme asye, as at 7 November 2024'],
  [['vacancies in Assessment', 'how many are covered', 'how long have the rest been vacant?'], 'time that vacant posts have stood vacant, listed, in the Assessment service, with status empty seat, as at 7 November 2024'],
  // What leads on to another sum of the same people and place.
  [['how many are tied in in Assessment', 'how much would it be if they all left today?'], 'retention payments to be repaid, in the Assessment service, with status in post, as at 7 November 2024'],
  [['who is tied in', 'in Assessment', 'what would they owe if they all left today?'], 'retention payments to be repaid, in the Assessment service, with status in post, as at 7 November 2024'],
  [['what does agency cost a year', 'in Assessment only', 'how much above permanent?'], 'agency premium, in the Assessment service, as at 7 November 2024'],
  [['agency staff in Assessment', 'which cover vacancies'], 'agency staff, listed, in the Assessment service, with cover vacancy, as at 7 November 2024'],
  // Whose is the biggest, and who ties for it.
  [['agency staff by supplier', 'which is the biggest?', 'how many of theirs are in Assessment South?'], 'agency staff, in the Assessment South team, with supplier Beacon Locums, as at 7 November 2024'],
  [['which supplier has the most agency staff', 'how many of those cover maternity leave?'], 'agency staff, whole council, with supplier Beacon Locums, with cover maternity, as at 7 November 2024'],
  [['which team has the most agency staff', 'how many of them are social workers'], 'agency staff, by team, in the Assessment North or Assessment South team, social workers only, as at 7 November 2024'],
  [['agency staff by supplier', 'which is the biggest?', 'and in Assessment South?'], 'agency staff, by supplier, most first, in the Assessment South team, as at 7 November 2024'],
  [['starters this year', 'last year?', 'who were the newly qualified ones?'], 'starters, listed, whole council, newly qualified, 1 April 2023 to 31 March 2024'],
  // Names stay shown until a number or a breakdown is asked for.
  [['who is on maternity leave?', 'and off sick?'], 'people absent, listed, whole council, with reason sickness, as at 7 November 2024'],
  [['who are the agency staff in Assessment South', 'and in the whole council?'], 'agency staff, listed, whole council, as at 7 November 2024'],
  [['who is on maternity leave?', 'how many are off sick?'], 'people absent, whole council, with reason sickness, as at 7 November 2024'],
  [['who are the agency staff', 'by team'], 'agency staff, by team, whole council, as at 7 November 2024'],
  // 'Since then' counts from the day before, or from behind the period before.
  [['vacancies on 1 April 2024', 'has it changed since then'], 'vacancies, whole council, change from 1 April 2024 to 7 November 2024'],
  [['leavers in June 2024', 'and since then?'], 'leavers, whole council, 1 July 2024 to 7 November 2024'],
  [['leavers last quarter', 'how many starters since then'], 'starters, whole council, 1 October 2024 to 7 November 2024'],
  [["we have fewer vacancies than on 1 April 2024, haven't we? How much has the number changed since then?"], 'vacancies, whole council, change from 1 April 2024 to 7 November 2024'],
  // The ends of absences are no ends of assignments.
  [['who is on maternity leave?', 'when does each leave end'], 'people absent, listed, whole council, with reason maternity, as at 7 November 2024'],
  [['who is off sick, and until when'], 'people absent, listed, whole council, with reason sickness, as at 7 November 2024'],
  // Asked twice in one message, the fuller form is answered.
  [["are there any agency workers we haven't approached yet? I'd like their names"], 'agency workers not yet approached, listed, whole council, as at 7 November 2024'],
  // What is told before a question is not answered, and what is asked of it is.
  [['We have vacancies in Assessment South. How many agency staff are there?'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [['We have had leavers. Why did they leave?'], 'reasons for leaving, by reason, whole council, 1 April 2024 to 7 November 2024'],
  [['I need vacancies in Assessment South. How many are covered?'], 'vacancies, in the Assessment South team, as at 7 November 2024; vacancies covered by agency workers, in the Assessment South team, as at 7 November 2024'],
  // Behind a question that was not answered only a whole one is read.
  [['vacancies by team', 'how many are purple?', 'only Assessment', 'yes'], 'vacancies, by team, in the Assessment service, as at 7 November 2024'],
  [['vacancies by team', 'how many are purple?', 'how many agency staff do we have?'], 'agency staff, whole council, as at 7 November 2024'],
];

/** Turns of which the last is asked back, and what its one choice says. */
const askedBack: readonly (readonly [readonly string[], string])[] = [
  [['vacancies by team', 'how many are purple?', 'only Assessment'], 'vacancies, by team, in the Assessment service, as at 7 November 2024'],
  [['vacancies by team', 'what will the weather be tomorrow?', 'thanks', 'and last year?'], 'vacancies, by team, whole council, as at 31 March 2024'],
  [['agency not yet approached', 'how many of them have been offered a post?'], 'conversion pipeline, whole council, with stage offered, as at 7 November 2024'],
];

describe('what a follow-up goes on from', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, expected] of goingOn) {
    it(`${turns.join(' / ')} is ${expected}`, () => {
      const { reading } = lastOf(turns, workforce);

      assert.equal(reading, expected);
    });
  }

  for (const [turns, choice] of askedBack) {
    it(`${turns.join(' / ')} is asked back`, () => {
      const { kind, choices } = lastOf(turns, workforce);

      assert.deepEqual([kind, choices], ['clarify', [choice]]);
    });
  }
});
