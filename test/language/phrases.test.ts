import assert from 'node:assert/strict';
import { carries } from '../../src/language/clause/choose.js';
import { PHRASES } from '../../src/language/phrases.js';
import { NOTIONS } from '../../src/language/vocabulary.js';
import { TIME_FACETS } from '../../src/workforce/measure.js';
import { measureNamed } from '../../src/workforce/measures/index.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { ASKED_FOR } from './questions.js';
import { inWords, readAfter } from './reading.js';

/** Every measure by its ordinary names. */
const ordinary: readonly (readonly [string, string])[] = [
  ['how many posts are there?', 'posts'],
  ['establishment', 'posts'],
  ['vacancies', 'vacancies'],
  ['how many vacant posts do we have', 'vacancies'],
  ['empty seats', 'emptySeats'],
  ['which posts is nobody covering', 'emptySeats'],
  ['how many vacancies are covered by agency?', 'coveredVacancies'],
  ['part vacant posts', 'partVacant'],
  ['vacancy rate', 'vacancyRate'],
  ['which posts became vacant last year', 'becameVacant'],
  ['agency staff', 'agency'],
  ['how many locums do we have', 'agency'],
  ['agency headcount', 'agency'],
  ['agency rate', 'agencyRate'],
  ['how many staff do we have', 'staff'],
  ['headcount', 'staff'],
  ['permanent staff', 'permanentStaff'],
  ['starters this year', 'starters'],
  ['who joined this month', 'starters'],
  ['how many people have we appointed this year', 'appointed'],
  ['leavers this year', 'leavers'],
  ['how many people left since September', 'leavers'],
  ['why are people leaving', 'leaverReasons'],
  ['length of service of leavers', 'leaverService'],
  ['how many left within a year of starting', 'leaverService'],
  ['stability rate', 'stability'],
  ['how many of the staff we had a year ago are still here', 'stillHere'],
  ['how many of last year\'s starters are still here', 'startersHere'],
  ['how many of those who started last year have left', 'startersHere'],
  ['what share of the people we appointed last year have stayed', 'appointedHere'],
  ['are those who converted last year still with us', 'conversionsHere'],
  ['how long do conversions take', 'timeToConvert'],
  ['ASYE completion rate', 'programmeCompletion'],
  ['average retention payment', 'averageRetentionPaid'],
  ['average retention payment agreed', 'averageRetentionAgreed'],
  ['how many workers are over and under target', 'againstTarget'],
  ['turnover rate', 'turnover'],
  ['conversions since April', 'conversions'],
  ['how many agency staff became permanent since April', 'conversions'],
  ['what do the conversions save', 'conversionSaving'],
  ['who should have started by now', 'lateStarters'],
  ['conversion rate this year', 'conversionRate'],
  ['whose next contact is due', 'contactsDue'],
  ['conversion pipeline', 'pipeline'],
  ['agency workers not yet approached', 'notApproached'],
  ['who is within the cool-off period', 'coolOff'],
  ['agency staff in the cooling off period by team', 'coolOff'],
  ['which agency workers left us and came back as agency', 'coolOff'],
  ['who should we approach next', 'approachNext'],
  ['total open cases', 'totalCases'],
  ['children in need cases', 'childrenInNeedCases'],
  ['CIN cases by team', 'childrenInNeedCases'],
  ['how many CP cases', 'protectionPlanCases'],
  ['child protection cases by team', 'protectionPlanCases'],
  ['cases on a protection plan', 'protectionPlanCases'],
  ['how many cases are on CP plans', 'protectionPlanCases'],
  ['looked after cases', 'lookedAfterCases'],
  ['CLA cases', 'lookedAfterCases'],
  ['LAC cases', 'lookedAfterCases'],
  ['average caseload', 'averageCaseload'],
  ['who is over target', 'overTarget'],
  ['who is under target', 'underTarget'],
  ['how many workers have between 15 and 20 cases', 'holdingBetween'],
  ['unallocated cases', 'unallocated'],
  ['whose supervision is overdue', 'supervisionOverdue'],
  ['who has no supervision date', 'supervisionUndated'],
  ['is supervision up to date', 'supervisionUpToDate'],
  ['how long has each vacant post been vacant', 'timeVacant'],
  ['how long have agency staff been with us', 'agencyLengthOfStay'],
  ['agency assignments ending in the next month', 'agencyEnding'],
  ['which agency assignments end by Christmas', 'agencyEnding'],
  ['how many agency assignments did we end', 'agencyEnded'],
  ['how many agency staff have started since April', 'agencyStarted'],
  ['what does agency cost us a year', 'agencyCost'],
  ['how much more do agency staff cost than permanent', 'agencyPremium'],
  ['where did leavers go', 'leaverDestinations'],
  ['who would come back', 'wouldReturn'],
  ['how long after qualifying do leavers leave', 'timeSinceQualifying'],
  ['length of service by team', 'lengthOfService'],
  ['who has been with us longest', 'lengthOfService'],
  ['how long has Omar Blythe been here', 'lengthOfService'],
  ['how long has Cal Reed been here', 'agencyLengthOfStay'],
  ['net change this year', 'netChange'],
  ['starters less leavers this year', 'netChange'],
  ['how big are the teams', 'teamSize'],
  ['how many newly qualified social workers do we have', 'newlyQualified'],
  ['who is on maternity leave', 'absences'],
  ['which fixed-term contracts end this year', 'fixedTermEnding'],
  ['when do the fixed-term contracts end', 'fixedTermEnding'],
  ['whose maternity leave ends by June', 'absencesEnding'],
  ['which absences end next month', 'absencesEnding'],
  ['who is due back from maternity leave by the end of June', 'dueBack'],
  ['who came back from sick leave since January', 'cameBack'],
  ['who is due to start', 'expectedStarters'],
  ['how many are on ASYE', 'onProgramme'],
  ['what happened to the Apprentices 2023 cohort?', 'cohortOutcome'],
  ['where did the ASYE 2022 cohort go', 'cohortDestinations'],
  ['who is due to complete ASYE', 'dueToComplete'],
  ['who is past their completion date', 'pastTheirDate'],
  ['planned against actual intake', 'plannedAgainstActual'],
  ['reviews due next month', 'reviewsDue'],
  ['reviews due', 'reviewsDue'],
  ['reviews overdue', 'reviewsOverdue'],
  ['who is tied in', 'tiedIn'],
  ['whose tie-in ends this year', 'tieInEnding'],
  ['retention payments agreed', 'retentionAgreed'],
  ['retention payments paid in 2023/24', 'retentionPaid'],
  ['retention payments agreed but not yet paid', 'retentionUnpaid'],
  ['what would W2 have to repay', 'toBeRepaid'],
  ['who holds more than 15 cases', 'holdingMore'],
  ['what share of workers hold 15 cases or fewer', 'shareAtOrUnder'],
  ['how many more social workers would we need to get down to 12 cases each', 'workersNeeded'],
  ['what would the average caseload be with 2 more social workers', 'caseloadWithMore'],
  ['what would 8 more social workers cost', 'costOfMore'],
  ['how does our vacancy rate compare with England', 'vacancyRateCompared'],
  ['how does our agency rate compare with England', 'agencyRateCompared'],
  ['how many agency workers applied in October', 'stageReached'],
  ['who passed ASYE in October', 'statusReached'],
  ['who started their ASYE in October', 'programmeStarts'],
  ['how many offers did we make in October', 'offersMade'],
  ['offers accepted in October', 'offersAccepted'],
  ['how many offers are outstanding', 'openOffers'],
  ['reviews done in October', 'reviewsDone'],
  ['who manages Assessment North', 'teamManagers'],
  ['who is the service manager for Assessment', 'serviceManagers'],
  ['how much is tied up in retention', 'amountTiedIn'],
  ['how does our turnover compare with England', 'turnoverCompared'],
  ['how does our average caseload compare with England', 'averageCaseloadCompared'],
];

describe('phrases', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [sentence, measure] of ordinary) {
    it(`'${sentence}' asks for ${measure}`, () => {
      const reading = readAfter([sentence], workforce);

      assert.deepEqual(reading.is === 'questions' ? reading.questions.map((question) => question.measure) : inWords(reading), [measure]);
    });
  }

  it('every measure that can be asked for stands above', () => {
    const above = new Set(ordinary.map(([, measure]) => measure));

    assert.deepEqual(ASKED_FOR.map(({ name }) => name).filter((name) => !above.has(name)), []);
  });

  it('are made of notions that there are', () => {
    const used = new Set(PHRASES.flatMap(({ needs, may }) => [...needs, ...may]));

    assert.deepEqual([...used].filter((notion) => !(notion in NOTIONS)), []);
  });

  it('ask for measures that there are, by figures, facets and numbers that these have', () => {
    const wrong = PHRASES.filter(({ measure: name, figure, where, whereNot, by = [], number }) => {
      const measure = measureNamed(name);
      const facets = [...Object.keys(where ?? {}), ...Object.keys(whereNot ?? {}), ...by.filter((facet) => !(TIME_FACETS as readonly string[]).includes(facet))];
      return !measure
        || (figure !== undefined && !measure.figures.some((one) => one.unit === figure || one.name === figure))
        || facets.some((facet) => !carries(measure, facet) && !(measure.facets as readonly string[]).includes(facet))
        || (number !== undefined && !['span', 'within', 'since'].includes(number.name) && !measure.numbers?.includes(number.name));
    });

    assert.deepEqual(wrong, []);
  });

  it('give every number that a measure cannot be counted without', () => {
    const bare = PHRASES.filter(({ measure, number, numbers }) => (measureNamed(measure)?.numbers ?? []).some((name) => name !== number?.name && numbers?.[name] === undefined));

    assert.deepEqual(bare, []);
  });
});
