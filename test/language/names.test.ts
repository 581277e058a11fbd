import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { inWords, readAfter } from './reading.js';

const NORTH = 'vacancies, in the Assessment North team, as at 7 November 2024';
const SOUTH = 'vacancies, in the Assessment South team, as at 7 November 2024';
const WEST = 'vacancies, in the Case Management West team, as at 7 November 2024';
const ASSESSMENT = 'vacancies, in the Assessment service, as at 7 November 2024';
const BEACON = 'agency staff, whole council, with supplier Beacon Locums, as at 7 November 2024';

function inRole(role: string): string {
  return `vacancies, whole council, in the ${role} role, as at 7 November 2024`;
}

const meant: readonly (readonly [string, string])[] = [
  ['vacancies in Assessment North', NORTH],
  ['vacancies in assessment north', NORTH],
  ['VACANCIES IN ASSESSMENT NORTH', NORTH],
  ['vacancies in the Assessment North team', NORTH],
  ['vacancies in AN', NORTH],
  ['vacancies in an', NORTH],
  ['vacancies in the north assessment team', NORTH],
  ["vacancies in Omar Blythe's team", NORTH],
  ["vacancies in Nia Holt's team", SOUTH],
  ['who reports to Omar Blythe', 'staff, listed, in the Assessment North team, as at 7 November 2024'],
  ['how many people report to Omar Blythe', 'staff, in the Assessment North team, as at 7 November 2024'],
  ['staff reporting to Omar Blythe', 'staff, in the Assessment North team, as at 7 November 2024'],
  ['vacancies reporting to Omar Blythe', NORTH],
  ['who does Assessment North report to', 'managers of teams, listed, in the Assessment North team, as at 7 November 2024'],
  ['vacancies in Asessment South', SOUTH],
  ['vacancies in Assessment South!!!', SOUTH],
  ['vacancies in Assessment Soth', SOUTH],
  ['vacancies in CMW', WEST],
  ['vacancies in cmw', WEST],
  ['vacancies in CM', 'vacancies, in the Case Management team, as at 7 November 2024'],
  ['vacancies in the Safeguarding service', 'vacancies, in the Safeguarding service, as at 7 November 2024'],
  ['vacancies in Safegaurding', 'vacancies, in the Safeguarding service, as at 7 November 2024'],
  ['vacancies in Assessment', ASSESSMENT],
  ["vacancies in Erin Vale's service", ASSESSMENT],
  ['team manager vacancies', inRole('Team Manager')],
  ['vacancies for team managers', inRole('Team Manager')],
  ['vacancies for SSW', inRole('Senior Social Worker')],
  ['vacancies for senior social workers', inRole('Senior Social Worker')],
  ['SCPSW vacancies', inRole('Specialist Child Protection Social Worker')],
  ['specialist child protection vacancies', inRole('Specialist Child Protection Social Worker')],
  ['agency staff from Beacon Locums', BEACON],
  ['agency staff from Beacon', BEACON],
  ['agency staff from BL', BEACON],
  ['vacancies in Assessment North and Assessment South', 'vacancies, by team, in the Assessment North or Assessment South team, as at 7 November 2024'],
  ['vacancies excluding Assessment South', 'vacancies, whole council, not in the Assessment South team, as at 7 November 2024'],
  ['vacancies in Assessment but not Assessment South', 'vacancies, in the Assessment service, not in the Assessment South team, as at 7 November 2024'],
  ['vacancies other than team managers', 'vacancies, whole council, not in the Team Manager role, as at 7 November 2024'],
  ['is P6 vacant', 'vacancies, whole council, with post P6, as at 7 November 2024'],
  ['how many cases does Jo Finch have', 'open cases, whole council, for A2, as at 7 November 2024'],
  ["what would Ivy Marsh have to repay", 'retention payments to be repaid, whole council, for W2, as at 7 November 2024'],
];

// The part of a name that two names share, and a word that is a team's part and a locality.
const ties: readonly (readonly [string, string])[] = [
  ['vacancies in Case', 'asked back: Case Management East | Case Management West'],
  ['vacancies in west', 'asked back: Case Management West | west'],
  ['social worker vacancies', 'asked back: Social Worker | social workers'],
];

const unknown = ['vacancies in Adoption', 'agency staff in Narnia', 'vacancies in Larkshire'];

describe('names of the workbook', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [sentence, expected] of [...meant, ...ties]) {
    it(sentence, () => assert.equal(inWords(readAfter([sentence], workforce)), expected));
  }

  it('a misspelling that was read is told', () => {
    const reading = readAfter(['vacancies in Asessment South'], workforce);

    assert.deepEqual(reading.is === 'questions' && reading.corrections, [{ said: 'asessment', read: 'assessment' }]);
  });

  it('a name that nobody knows is named after a question too', () => {
    assert.equal(inWords(readAfter(['vacancies', 'and in Adoption?'], workforce)), 'unread: Adoption');
  });

  for (const sentence of unknown) {
    it(`${sentence}: the name that nobody knows is named, and nothing is counted`, () => {
      const name = sentence.split(' ').at(-1);

      assert.equal(inWords(readAfter([sentence], workforce)), `unread: ${name}`);
    });
  }
});
