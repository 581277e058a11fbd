import type { Measure } from '../measure.js';
import { absences } from './absences.js';
import { absencesEnding } from './absencesEnding.js';
import { againstTarget } from './againstTarget.js';
import { agency } from './agency.js';
import { agencyCost } from './agencyCost.js';
import { agencyEnded } from './agencyEnded.js';
import { agencyEnding } from './agencyEnding.js';
import { agencyLengthOfStay } from './agencyLengthOfStay.js';
import { agencyPremium } from './agencyPremium.js';
import { agencyRate } from './agencyRate.js';
import { agencyRateCompared } from './agencyRateCompared.js';
import { agencyStarted } from './agencyStarted.js';
import { amountTiedIn } from './amountTiedIn.js';
import { appointed } from './appointed.js';
import { appointedHere } from './appointedHere.js';
import { approachNext } from './approachNext.js';
import { averageCaseload } from './averageCaseload.js';
import { averageCaseloadCompared } from './averageCaseloadCompared.js';
import { averageRetentionAgreed, averageRetentionPaid } from './averageRetention.js';
import { becameVacant } from './becameVacant.js';
import { cameBack } from './cameBack.js';
import { caseloadWithMore } from './caseloadWithMore.js';
import { cohortDestinations } from './cohortDestinations.js';
import { cohortOutcome } from './cohortOutcome.js';
import { contactsDue } from './contactsDue.js';
import { conversionRate } from './conversionRate.js';
import { conversions } from './conversions.js';
import { conversionsHere } from './conversionsHere.js';
import { conversionSaving } from './conversionSaving.js';
import { coolOff } from './coolOff.js';
import { costOfMore } from './costOfMore.js';
import { coveredVacancies } from './coveredVacancies.js';
import { dueBack } from './dueBack.js';
import { dueToComplete } from './dueToComplete.js';
import { emptySeats } from './emptySeats.js';
import { fixedTermEnding } from './fixedTermEnding.js';
import { holdingBetween } from './holdingBetween.js';
import { expectedStarters } from './expectedStarters.js';
import { holdingMore } from './holdingMore.js';
import { lateStarters } from './lateStarters.js';
import { leaverDestinations } from './leaverDestinations.js';
import { leaverReasons } from './leaverReasons.js';
import { leavers } from './leavers.js';
import { leaverService } from './leaverService.js';
import { lengthOfService } from './lengthOfService.js';
import { netChange } from './netChange.js';
import { newlyQualified } from './newlyQualified.js';
import { notApproached } from './notApproached.js';
import { offersAccepted } from './offersAccepted.js';
import { offersMade } from './offersMade.js';
import { onProgramme } from './onProgramme.js';
import { openOffers } from './openOffers.js';
import { overTarget } from './overTarget.js';
import { partVacant } from './partVacant.js';
import { pastTheirDate } from './pastTheirDate.js';
import { permanentStaff } from './permanentStaff.js';
import { pipeline } from './pipeline.js';
import { childrenInNeedCases, lookedAfterCases, protectionPlanCases } from './planCases.js';
import { plannedAgainstActual } from './plannedAgainstActual.js';
import { posts } from './posts.js';
import { programmeCompletion } from './programmeCompletion.js';
import { programmeStarts } from './programmeStarts.js';
import { projectedAgency } from './projectedAgency.js';
import { projectedVacancies } from './projectedVacancies.js';
import { recordedOnly } from './recordedOnly.js';
import { retentionAgreed } from './retentionAgreed.js';
import { retentionPaid } from './retentionPaid.js';
import { retentionUnpaid } from './retentionUnpaid.js';
import { reviewsDone } from './reviewsDone.js';
import { reviewsDue } from './reviewsDue.js';
import { reviewsOverdue } from './reviewsOverdue.js';
import { serviceManagers } from './serviceManagers.js';
import { shareAtOrUnder } from './shareAtOrUnder.js';
import { stability } from './stability.js';
import { staff } from './staff.js';
import { stageReached } from './stageReached.js';
import { starters } from './starters.js';
import { startersHere } from './startersHere.js';
import { statusReached } from './statusReached.js';
import { stillHere } from './stillHere.js';
import { supervisionOverdue } from './supervisionOverdue.js';
import { supervisionUndated } from './supervisionUndated.js';
import { supervisionUpToDate } from './supervisionUpToDate.js';
import { teamManagers } from './teamManagers.js';
import { teamSize } from './teamSize.js';
import { tiedIn } from './tiedIn.js';
import { tieInEnding } from './tieInEnding.js';
import { timeSinceQualifying } from './timeSinceQualifying.js';
import { timeToConvert } from './timeToConvert.js';
import { timeVacant } from './timeVacant.js';
import { toBeRepaid } from './toBeRepaid.js';
import { totalCases } from './totalCases.js';
import { turnover } from './turnover.js';
import { turnoverCompared } from './turnoverCompared.js';
import { unallocated } from './unallocated.js';
import { underTarget } from './underTarget.js';
import { vacancies } from './vacancies.js';
import { vacancyRate } from './vacancyRate.js';
import { vacancyRateCompared } from './vacancyRateCompared.js';
import { workersNeeded } from './workersNeeded.js';
import { wouldReturn } from './wouldReturn.js';

/** The measures by what they are about, in the order in which help names them. None of them can be counted without its sheets. */
export const TOPICS: readonly { readonly topic: string; readonly measures: readonly Measure[] }[] = [
  { topic: 'Posts and vacancies', measures: [posts, vacancies, emptySeats, coveredVacancies, partVacant, vacancyRate, timeVacant, becameVacant] },
  {
    topic: 'Agency',
    measures: [agency, agencyRate, agencyLengthOfStay, agencyStarted, agencyEnding, agencyEnded, agencyCost, agencyPremium, coolOff],
  },
  {
    topic: 'Conversions to permanent',
    measures: [conversions, conversionsHere, conversionRate, timeToConvert, conversionSaving, pipeline, stageReached, notApproached, approachNext, contactsDue],
  },
  { topic: 'Staff', measures: [staff, permanentStaff, teamSize, lengthOfService, stability, stillHere, newlyQualified, absences, absencesEnding, dueBack, cameBack, fixedTermEnding, teamManagers, serviceManagers] },
  {
    topic: 'Starters and leavers',
    measures: [
      starters, startersHere, appointed, appointedHere, offersMade, offersAccepted, openOffers, expectedStarters, lateStarters, leavers, leaverReasons, leaverDestinations, wouldReturn, leaverService, timeSinceQualifying, turnover, netChange,
    ],
  },
  {
    topic: 'Caseloads',
    measures: [
      averageCaseload, totalCases, childrenInNeedCases, protectionPlanCases, lookedAfterCases, overTarget, underTarget, againstTarget, unallocated, supervisionOverdue, supervisionUndated, supervisionUpToDate,
      holdingMore, holdingBetween, shareAtOrUnder,
    ],
  },
  {
    topic: 'ASYE, apprentices and other programmes',
    measures: [
      onProgramme, programmeStarts, cohortOutcome, programmeCompletion, statusReached, cohortDestinations, dueToComplete, pastTheirDate, plannedAgainstActual, reviewsDue, reviewsOverdue,
      reviewsDone,
    ],
  },
  { topic: 'Retention payments', measures: [tiedIn, amountTiedIn, tieInEnding, retentionAgreed, retentionPaid, averageRetentionAgreed, averageRetentionPaid, retentionUnpaid, toBeRepaid] },
  { topic: 'Plans and projections', measures: [workersNeeded, caseloadWithMore, costOfMore, projectedVacancies, projectedAgency] },
  {
    topic: 'Compared with published figures',
    measures: [vacancyRateCompared, agencyRateCompared, turnoverCompared, averageCaseloadCompared],
  },
].map(({ topic, measures }) => ({ topic, measures: measures.map(recordedOnly) }));

export const MEASURES: readonly Measure[] = TOPICS.flatMap(({ measures }) => measures);

const BY_NAME = new Map(MEASURES.map((measure) => [measure.name, measure]));

/** The measure of this name; null where there is none. */
export function measureNamed(name: string): Measure | null {
  return BY_NAME.get(name) ?? null;
}
