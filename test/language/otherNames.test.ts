import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/answers/answer.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import type { Records } from '../../src/workforce/records.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { renamed, retyped, type Names } from '../support/renamed.js';

const NOW = { today: day('2023-02-20'), fixed: true, freshness: '' };

/** Names as other councils have them: of several words, joined by 'and', '&' or a comma, and made of words that a question has too. */
const OTHERS: Names = {
  Compass: 'Contact & Referral', 'front door': 'MASH', 'duty team': 'screening', Assessment: 'Family Help', 'Assessment North': 'Family Help North', 'Assessment South': 'Family Help South',
  'north assessment': 'north family help', 'south assessment': 'south family help', 'assessment team north': 'family help team north', 'assessment team south': 'family help team south',
  Safeguarding: 'Child Protection and Court', 'Case Management': 'Long Term', 'Case Management North': 'Long Term North', 'Case Management Central': 'Long Term Central',
  'Case Management South': 'Long Term South', CM: 'LT', CMN: 'LTN', CMC: 'LTC', CMS: 'LTS', 'Court Team': 'Court and Supervised Contact', 'court proceedings': 'supervised contact',
  'LAC Permanency': 'Children in Our Care', LAC: 'CIOC', permanency: 'corporate parenting', 'Leaving Care': 'Next Steps', LC: 'NS', 'care leavers': 'aftercare',
  'Looked After and Permanence': 'Children, Young People and Transitions', Placements: 'Recruitment and Placements', fostering: 'recruitment team', Adoption: 'Kinship',
  "Disabled Children's Team": 'Short Breaks', DCT: 'SBT', 'Disabled Children': 'All Age Disability', 'Reviewing Unit': 'Supervision and Review', 'IRO team': 'review team',
  Academy: 'New Starters', 'ASYE academy': 'starter academy', 'Quality and Practice': 'Workforce Development', 'Leadership Team': 'Extended Leadership', Leadership: 'Directorate',
};

/** What is typed with a slip in a name, or with half of a role's, says nothing under another name. */
const SLIPS = /safegaurding|assesment|asessment|Independent Reviewing Officers/i;

describe('a council of other names', () => {
  let records: Records;

  before(async () => {
    records = await recordsFrom('src/sample/severnshire.xlsx');
  });

  for (const file of ['questions', 'conversations', 'notRecorded', 'twoReadings']) {
    it(`every turn of ${file}.severnshire has the same figures`, () => {
      const [ours, theirs] = [workforceOf(records), workforceOf(renamed(records, OTHERS))];

      const other = turnsOf(file).filter(({ turns }) => !turns.some((turn) => SLIPS.test(turn))).flatMap(({ id, turns }) => {
        const asked = talk(turns, ours);
        const again = talk(turns.map((turn) => retyped(turn, OTHERS)), theirs);
        return turns.flatMap((turn, at) => (figuresOf(asked[at]!) === figuresOf(again[at]!) ? [] : `${id} ${retyped(turn, OTHERS)}: ${again[at]!.text}`));
      });

      assert.deepEqual(other, []);
    });
  }
});

/** Names that are words of ours, and what is read of a question with them. */
const COLLIDING: readonly (readonly [Names, string, string])[] = [
  [{ Assessment: 'March' }, 'staff in the March service', 'staff, in the March service, as at 20 February 2023'],
  [{ Assessment: 'March' }, 'staff in the March service in March', 'staff, in the March service, as at 31 March 2022'],
  [{ Assessment: 'March' }, 'staff in March', 'Do you mean in the March service, or in March 2022?'],
  [{ 'Assessment North': 'March North' }, 'staff in March North', 'staff, in the March North team, as at 20 February 2023'],
  [{ Academy: 'Q1 Reviews' }, 'staff in the Q1 Reviews', 'staff, in the Q1 Reviews team, as at 20 February 2023'],
  [{ Academy: 'Hope House', 'ASYE academy': 'Hope' }, 'staff at the hope', 'staff, in the Hope House team, as at 20 February 2023'],
  [{ Academy: 'Hope House', 'ASYE academy': 'Hope' }, 'hope headcount', 'staff, in the Hope House team, as at 20 February 2023'],
  [{ Academy: 'Hope House', 'ASYE academy': 'Hope' }, 'I hope you can say how many staff we have', 'staff, whole council, as at 20 February 2023'],
  [{ Assessment: 'Locality' }, 'staff in the Locality teams', 'staff, in the Locality service, as at 20 February 2023'],
  [{ Assessment: 'Locality' }, 'staff by locality', 'staff, by locality, whole council, as at 20 February 2023'],
  [{ Academy: 'New Starters' }, 'staff in the New Starters', 'staff, in the New Starters team, as at 20 February 2023'],
  [{ Academy: 'Moving On' }, 'leavers in moving on', 'leavers, in the Moving On team, 1 April 2022 to 20 February 2023'],
  [{ Academy: 'Moving On' }, 'leavers and starters of Moving On', 'leavers, in the Moving On team, 1 April 2022 to 20 February 2023; starters, in the Moving On team, 1 April 2022 to 20 February 2023'],
  [{ Academy: 'Moving On' }, 'who is moving on', 'leavers, listed, whole council, 1 April 2022 to 20 February 2023'],
  [{ Academy: 'Cover Team' }, 'agency on sickness cover', 'agency staff, whole council, with cover sickness, as at 20 February 2023'],
  [{ Academy: 'Cover Team' }, 'agency in the cover team', 'agency staff, in the Cover Team team, as at 20 February 2023'],
  [{ 'Case Management South': 'Social Work South' }, 'how many SWS', 'staff, whole council, social workers only, as at 20 February 2023'],
  [{ 'Supervising Social Worker': 'Fostering Social Worker' }, 'staff in fostering', 'staff, in the Placements team, as at 20 February 2023'],
  [{ Safeguarding: 'Children in Need and Protection' }, 'vacancies in the CIN and Protection service', 'vacancies, in the Children in Need and Protection service, as at 20 February 2023'],
  [{ 'Case Management North': 'CIN West' }, 'vacancies in Child in Need West', 'vacancies, in the CIN West team, as at 20 February 2023'],
  [{ 'Case Management North': 'CIN West' }, 'CIN cases in CIN West', 'children in need cases, in the CIN West team, as at 20 February 2023'],
  [{ 'Team Manager': 'Child Protection Chair' }, 'how many CP chairs', 'staff, whole council, in the Child Protection Chair role, as at 20 February 2023'],
  [{}, 'vacancies in both Assessment teams', 'vacancies, by team, in the Assessment North or Assessment South team, as at 20 February 2023'],
  [{ LAC: 'looked after' }, 'looked after cases in Compass', 'looked after cases, in the Compass team, as at 20 February 2023'],
  [{}, 'LAC cases in Compass', 'looked after cases, in the Compass team, as at 20 February 2023'],
  [{}, 'CIN/CP/LAC split for Compass', 'children in need cases, in the Compass team, as at 20 February 2023; protection plan cases, in the Compass team, as at 20 February 2023; looked after cases, in the Compass team, as at 20 February 2023'],
  [{}, 'vacancies in LAC and Compass', 'vacancies, by team, in the LAC Permanency or Compass team, as at 20 February 2023'],
  [{ Safeguarding: 'Help and Protection' }, 'I manage the Help and Protection service. How many agency staff do we have?', 'agency staff, in the Help and Protection service, as at 20 February 2023'],
  [{}, 'vacancies in South CM', 'vacancies, in the Case Management South team, as at 20 February 2023'],
  [{ 'north assessment': 'north' }, 'vacancies in north and south CM', 'vacancies, by team, in the Case Management North or Case Management South team, as at 20 February 2023'],
  [{}, 'vacancies in the three CM teams', 'vacancies, by team, in the Case Management North or Case Management Central or Case Management South team, as at 20 February 2023'],
  [{}, 'is there more agency in North CM than in the other two Case Management teams', 'agency staff, by team, in the Case Management North or Case Management Central or Case Management South team, as at 20 February 2023'],
  [{ 'IRO team': 'IROs' }, 'IROs in post', "Which do you mean by 'IROs'?"],
  [{ 'IRO team': 'IROs' }, 'IRO headcount', 'staff, whole council, in the Independent Reviewing Officer role, as at 20 February 2023'],
  [{ 'Apprentices 2021': 'Degree apprentices B' }, 'what happened to cohort B', 'outcome of cohorts, by status, whole council, with cohort Degree apprentices B, as at 20 February 2023'],
  [{ 'Team Manager': 'Practice Lead' }, 'PLs in post', 'staff, whole council, in the Practice Lead role, as at 20 February 2023'],
  [{ 'Team Manager': 'Practice Lead' }, 'staff in post pls', 'staff, whole council, as at 20 February 2023'],
];

describe('a name that is a word of ours', () => {
  let records: Records;

  before(async () => {
    records = await recordsFrom('src/sample/severnshire.xlsx');
  });

  for (const [names, question, read] of COLLIDING) {
    it(`'${question}' where there is a ${Object.values(names).join(' or ')}`, () => {
      const answer = converse(question, workforceOf(renamed(records, names)), NOW, NO_CONTEXT).answer;

      assert.equal(answer.reading || answer.text, read);
    });
  }
});

function turnsOf(file: string): readonly { readonly id: string; readonly turns: readonly string[] }[] {
  return readFileSync(`test/corpus/${file}.severnshire.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; turns: string[] });
}

function talk(turns: readonly string[], workforce: Workforce): readonly Answer[] {
  let context = NO_CONTEXT;
  return turns.map((turn) => {
    const taken = converse(turn, workforce, NOW, context);
    context = taken.context;
    return taken.answer;
  });
}

/** Without the order, which may be that of names. */
function figuresOf({ kind, figures }: Answer): string {
  return JSON.stringify([kind, figures.map(({ unit, value }) => `${value.toFixed(3)} ${unit}`).sort()]);
}
