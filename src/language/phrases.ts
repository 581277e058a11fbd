import type { Facet, TimeFacet } from '../workforce/measure.js';
import type { Bound } from './pieces.js';
import type { Notion } from './vocabulary.js';

/** A name that stands for one of these facets, and one of these values. */
export interface NamedOne {
  readonly facets: readonly Facet[];
  readonly values?: readonly string[];
}

/** A set of notions that asks for a measure. */
export interface Phrase {
  readonly measure: string;
  /** All must be said. */
  readonly needs: readonly Notion[];
  /** May be said beside them and change nothing. */
  readonly may: readonly Notion[];
  /** Names that must be said. */
  readonly named?: readonly NamedOne[];
  /** The words must group by this facet. */
  readonly grouped?: Facet;
  /** What the words narrow the measure to. */
  readonly where?: Readonly<Partial<Record<Facet, string>>>;
  readonly whereNot?: Readonly<Partial<Record<Facet, string>>>;
  /** Facets that the words group by, where the question names no other. */
  readonly by?: readonly (Facet | TimeFacet)[];
  /** Puts the groups in this order, where the words that say so are its notion. */
  readonly order?: 'most' | 'fewest';
  /** The unit or name of the figure that leads, where it is not the measure's first. */
  readonly figure?: string;
  readonly show?: 'records';
  /** The number that must be said, and how it may be bounded. */
  readonly number?: { readonly name: string; readonly bounds: readonly Bound[] };
  /** Facets that say whom the question is about and narrow nothing ('how many more social workers'). */
  readonly ignores?: readonly Facet[];
  /** The time said must lie ahead, or not; or none may be said. */
  readonly timing?: 'ahead' | 'past' | 'none';
  /** Words that look like one of its notions and ask for something else: 'claw back from leavers'. */
  readonly not?: RegExp;
  /** True for words that ask for this measure only where no others ask for another. */
  readonly weak?: boolean;
  /** True where the question looks ahead, so that a month without a year is the next one. */
  readonly ahead?: boolean;
}

type Rest = Omit<Phrase, 'measure' | 'needs' | 'may'>;

/** Notions are parted by a blank. */
function asks(measure: string, needs: string, may = '', rest: Rest = {}): Phrase {
  const notions = (text: string) => text.split(' ').filter((notion) => notion !== '') as Notion[];
  return { measure, needs: notions(needs), may: notions(may), ...rest };
}

/** A figure beside those of England, the region, statistical neighbours or an authority by its name. */
function compared(measure: string, needs: string, may: string): readonly Phrase[] {
  return [asks(measure, `${needs} outside`, `${may} compared average`), asks(measure, needs, `${may} compared outside average`, { named: [{ facets: ['area'] }] })];
}

/** What is counted is the cost of a year for all: a month's, or one worker's, is asked for by these words. */
const YEARLY_SUM = { not: /^(average|avg|mean|typical|ave|monthly|weekly|per (month|week|head|worker|person)|each (month|week)|by (month|week))$/i } as const;
const CASES_OVER = { number: { name: 'cases', bounds: ['over', 'atLeast'] } } as const;
const CASES_WITHIN = { number: { name: 'cases', bounds: ['atMost', 'under'] } } as const;

export const PHRASES: readonly Phrase[] = [
  asks('posts', 'post', 'staff total size'),
  asks('vacancies', 'vacant', 'post staff total expected'),
  // Unfilled is vacant, or with nobody in it at all: asked back.
  asks('vacancies', 'unfilled', 'post staff total vacant'),
  asks('emptySeats', 'unfilled', 'post staff total vacant'),
  asks('partVacant', 'part', 'post vacant'),
  asks('emptySeats', 'empty', 'post vacant agency staff'),
  asks('coveredVacancies', 'vacant covered', 'agency post staff'),
  asks('coveredVacancies', 'post covered', 'agency staff'),
  // 'Are all team manager posts filled?' asks which are not.
  asks('vacancies', 'every filled post', 'staff vacant total'),
  asks('vacancyRate', 'vacant rate', 'post staff'),
  asks('timeVacant', 'longest', 'post vacant length vacantFor', { show: 'records', figure: 'longest time vacant' }),
  asks('timeVacant', 'vacantFor', 'post vacant length empty longest', { show: 'records' }),
  asks('timeVacant', 'vacant length', 'post vacantFor', { show: 'records' }),

  asks('agency', 'agency', 'staff covering'),
  asks('agency', '', 'staff agency covering', { named: [{ facets: ['supplier'] }] }),
  asks('agency', '', 'staff covering', { named: [{ facets: ['cover'] }], weak: true }),
  // Temporary staff are agency or fixed-term: asked back.
  asks('agency', 'temps', 'staff covering'),
  asks('permanentStaff', 'temps', 'staff covering', { where: { contract: 'fixed-term' } }),
  asks('agency', 'agency covering', 'staff', { by: ['cover'] }),
  asks('agency', 'agency covering why', 'staff', { by: ['cover'] }),
  asks('agency', 'agency why', 'staff covering', { by: ['cover'] }),
  asks('agencyRate', 'agency rate', 'staff'),
  asks('agencyLengthOfStay', 'agency length', 'staff average'),
  asks('agencyEnding', 'agency ending', 'staff assignment leave', { ahead: true }),
  asks('agencyEnding', 'assignment ending', 'staff agency', { ahead: true }),
  asks('agencyEnded', 'agency ended', 'staff assignment why', {}),
  asks('agencyEnded', 'assignment ended', 'staff agency why', {}),
  asks('agencyEnding', 'agency leave', 'staff assignment', { ahead: true, timing: 'ahead' }),
  asks('agencyEnded', 'agency leave', 'staff assignment why', { timing: 'past' }),
  asks('agencyEnded', 'agency leave', 'staff assignment why', { timing: 'none' }),
  asks('agencyEnded', 'assignment byUs', 'staff agency ended ending', { where: { reason: 'ended by us' } }),
  asks('agencyEnded', 'agency byUs', 'staff assignment ended ending', { where: { reason: 'ended by us' } }),
  asks('agencyEnded', 'assignment byWorker', 'staff agency ended ending', { where: { reason: 'ended by the worker' } }),
  asks('agencyEnded', 'agency byWorker', 'staff assignment ended ending', { where: { reason: 'ended by the worker' } }),
  asks('agencyCost', 'agency cost', 'yearly staff total', YEARLY_SUM),
  // What was spent in a period is not recorded; what agency costs a year is.
  asks('agencyCost', 'agency spend', 'yearly staff total', { ...YEARLY_SUM, timing: 'none' }),
  asks('agencyPremium', 'agency premium', 'yearly staff permanent cost more', YEARLY_SUM),
  asks('agencyPremium', 'agency cost more', 'yearly staff permanent compared premium', YEARLY_SUM),

  asks('staff', 'staff', 'total withAgency'),
  asks('staff', 'headcount', 'staff total withAgency'),
  asks('staff', 'inPost', 'staff total withAgency headcount', { weak: true }),
  asks('staff', 'withAgency', 'staff total headcount'),
  asks('staff', '', 'staff total', { named: [{ facets: ['role', 'roleGroup', 'contract'] }] }),
  asks('permanentStaff', 'permanent', 'staff total'),
  asks('teamSize', 'size', 'staff'),
  asks('teamSize', 'biggest', 'staff size', { by: ['team'], order: 'most' }),
  asks('teamSize', 'smallest', 'staff size', { by: ['team'], order: 'fewest' }),
  asks('newlyQualified', 'newlyQualified', 'staff permanent'),
  asks('newlyQualified', 'newlyQualified rate', 'staff permanent', { figure: '%' }),

  asks('starters', 'start', 'staff permanent'),
  asks('starters', 'start destination', 'staff permanent', { by: ['origin'] }),
  asks('appointed', 'appoint destination', 'staff permanent start starting', { by: ['origin'] }),
  asks('appointed', 'appoint', 'staff permanent start starting notConversions'),
  asks('appointed', 'start notConversions', 'staff permanent'),
  asks('leavers', 'leave', 'staff permanent'),
  asks('leaverReasons', 'leave why', 'staff permanent'),
  asks('leaverDestinations', 'leave destination', 'staff permanent'),
  asks('wouldReturn', 'wouldReturn', 'leave staff permanent', { show: 'records' }),
  asks('timeSinceQualifying', 'leave qualifying', 'length staff'),
  asks('turnover', 'turnover', 'rate staff'),
  asks('turnover', 'leave rate', 'staff permanent'),
  asks('netChange', 'net', 'staff start starting leave permanent changed'),

  asks('conversions', 'convert', 'agency staff permanent'),
  asks('conversionSaving', 'convert save', 'yearly agency staff permanent cost', { not: /^(if|would|could|all|every)$/i }),
  asks('conversionSaving', 'save', 'yearly agency staff permanent cost', { not: /^(if|would|could|all|every)$/i }),
  asks('pipeline', 'agency', 'staff convert permanent', { grouped: 'stage' }),
  asks('pipeline', 'pipeline', 'convert agency staff'),
  // 'Who have we approached' is who stands at that stage, or everybody who has one: asked back where they differ.
  asks('pipeline', 'approached', 'agency staff convert permanent post', { where: { stage: 'approached' } }),
  asks('pipeline', 'approached', 'agency staff convert permanent post', { whereNot: { stage: 'not yet approached' } }),
  asks('pipeline', 'interested', 'agency staff convert permanent post notApplied', { where: { stage: 'interested' } }),
  asks('pipeline', 'applied', 'agency staff convert permanent post', { where: { stage: 'applied' } }),
  asks('pipeline', 'offer agency', 'staff convert permanent post', { where: { stage: 'offered' } }),
  asks('pipeline', 'notConsidering', 'agency staff convert permanent post', { where: { stage: 'not considering' } }),
  asks('pipeline', 'declined', 'agency staff convert permanent post', { where: { stage: 'declined' } }),
  asks('notApproached', 'notApproached', 'agency staff convert permanent'),
  asks('approachNext', 'next', 'approached agency staff convert permanent', { show: 'records' }),

  asks('totalCases', 'cases', 'total holding'),
  asks('totalCases', 'caseload total', 'cases'),
  asks('averageCaseload', 'average caseload', 'cases staff holding'),
  asks('averageCaseload', 'average cases', 'caseload staff holding'),
  asks('averageCaseload', 'caseload target', 'average cases staff compared'),
  // A caseload by itself is the average or the total: asked back.
  asks('averageCaseload', 'caseload', 'staff'),
  asks('totalCases', 'caseload', 'staff'),
  asks('overTarget', 'overTarget', 'staff caseload cases'),
  asks('unallocated', 'unallocated', 'cases total'),
  asks('supervisionOverdue', 'supervision overdue', 'staff onTime'),
  asks('holdingMore', 'cases', 'staff holding caseload', CASES_OVER),
  asks('holdingMore', 'caseload', 'staff holding cases', CASES_OVER),
  asks('holdingMore', 'holding', 'staff more', CASES_OVER),
  asks('shareAtOrUnder', 'cases', 'staff holding rate caseload', CASES_WITHIN),
  asks('shareAtOrUnder', 'holding', 'staff rate', CASES_WITHIN),
  asks('shareAtOrUnder', 'rate', 'staff holding', CASES_WITHIN),
  asks('shareAtOrUnder', 'staff', 'holding', CASES_WITHIN),
  asks('workersNeeded', 'needed', 'more cases caseload average staff', { number: { name: 'cases', bounds: ['exactly', 'atMost', 'under'] }, ignores: ['role', 'roleGroup'] }),
  asks('caseloadWithMore', 'caseload more', 'average withMore cases staff ifs', { number: { name: 'workers', bounds: ['exactly'] }, ignores: ['role', 'roleGroup'] }),
  asks('caseloadWithMore', 'withMore more', 'average caseload cases staff ifs', { number: { name: 'workers', bounds: ['exactly'] }, ignores: ['role', 'roleGroup'] }),
  asks('costOfMore', 'cost more', 'yearly staff withMore ifs', { number: { name: 'workers', bounds: ['exactly'] }, ignores: ['role', 'roleGroup'] }),

  ...compared('vacancyRateCompared', 'vacant', 'rate post staff'),
  ...compared('agencyRateCompared', 'agency', 'rate staff'),
  ...compared('turnoverCompared', 'turnover', 'rate staff'),
  ...compared('turnoverCompared', 'leave rate', 'staff'),
  ...compared('averageCaseloadCompared', 'caseload', 'average cases staff'),

  asks('onProgramme', 'onProgramme', 'staff cohort'),
  asks('onProgramme', '', 'onProgramme staff cohort newlyQualified start starting', { named: [{ facets: ['programme', 'cohort'] }] }),
  asks('cohortOutcome', 'outcome', 'cohort staff onProgramme', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('cohortOutcome', 'outcome cohort', 'staff onProgramme'),
  asks('cohortOutcome', '', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }], grouped: 'status' }),
  asks('cohortOutcome', '', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }, { facets: ['status'] }] }),
  asks('cohortOutcome', 'outcome ended', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('cohortOutcome', 'outcome ending', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('cohortDestinations', 'cohort destination', 'staff leave outcome'),
  asks('cohortDestinations', 'destination', 'cohort staff leave outcome', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('cohortDestinations', 'destination leave', 'cohort staff outcome', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('dueToComplete', 'completing', 'staff cohort onProgramme expected newlyQualified ending soon whenAsked', { ahead: true, show: 'records', named: [{ facets: ['cohort', 'programme'] }] }),
  asks('dueToComplete', 'completing', 'staff cohort onProgramme expected soon whenAsked', { ahead: true, show: 'records' }),
  asks('pastTheirDate', 'pastDate', 'staff cohort onProgramme completing', { show: 'records' }),
  asks('reviewsDue', 'review due', 'staff completing expected', { ahead: true, show: 'records' }),
  asks('reviewsDue', 'review', 'staff completing expected', { ahead: true, show: 'records' }),
  asks('reviewsOverdue', 'review overdue', 'staff', { show: 'records' }),
  asks('plannedAgainstActual', 'planned', 'actual cohort compared'),
  asks('plannedAgainstActual', 'actual', 'planned cohort compared'),

  asks('tiedIn', 'tied', 'staff retention payment agreed'),
  asks('tieInEnding', 'tied ending', 'staff retention payment', { ahead: true, show: 'records' }),
  asks('retentionAgreed', 'retention agreed', 'staff payment total'),
  asks('retentionPaid', 'tied paid', 'staff total payment retention'),
  asks('retentionPaid', 'paid', 'payment total', { weak: true }),
  asks('retentionPaid', 'retention paid', 'staff total payment'),
  asks('retentionPaid', 'retention', 'payment total paid cost staff'),
  asks('retentionPaid', 'retention cost', 'payment total paid'),
  asks('toBeRepaid', 'repay', 'retention payment staff leave withMore total ifs', { not: /^leavers?$/i }),

  asks('absences', 'absent', 'staff'),
  asks('absences', '', 'absent staff', { named: [{ facets: ['reason'], values: ['maternity', 'sickness', 'secondment'] }] }),
  // 'start' in the present looks ahead where its time does; by itself it is asked back.
  asks('starters', 'starting', 'staff permanent', { timing: 'past' }),
  asks('starters', 'starting', 'staff permanent', { timing: 'none' }),
  asks('expectedStarters', 'starting', 'staff expected destination offer soon', { show: 'records', ahead: true, timing: 'none' }),
  asks('expectedStarters', 'starting', 'staff expected destination offer untilWhen soon', { ahead: true, timing: 'ahead' }),
  asks('expectedStarters', 'starting whenAsked', 'staff expected destination offer', { show: 'records', ahead: true }),
  asks('expectedStarters', 'starting untilWhen', 'staff expected destination', { show: 'records', ahead: true }),
  asks('expectedStarters', 'starting soon', 'staff expected destination', { show: 'records', ahead: true }),
  asks('expectedStarters', 'expected', 'staff start starting destination untilWhen whenAsked offer', { show: 'records', ahead: true }),
  asks('expectedStarters', 'offer', 'staff permanent post expected start starting', { ahead: true }),

  asks('vacancies', 'vacant projected', 'post staff start starting', { ahead: true }),
  asks('agency', 'agency projected', 'staff', { ahead: true }),
];
