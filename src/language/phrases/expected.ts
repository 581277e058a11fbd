import { asks, LASTING, type Phrase } from '../clause/phrase.js';

const AWAY = [{ facets: ['reason'], values: ['maternity', 'sickness', 'secondment'] }] as const;

/** 'When is she back' asks for a day, and of no period. */
const WHEN = /\b(when|dates?)\b/;
const IS_BACK = /\b(is|are|whos|has|have)( \w+)? back from\b|^back from\b/;
const IS_BACK_OR_WHEN = new RegExp(`${IS_BACK.source}|${WHEN.source}`);
const HAS_COME_BACK = /\b(has|have|had|whos) come back\b|\bcame back\b/;
const LONG_TERM = /\b(long term|longterm|lts)\b/;
const FOUR_WEEKS = { days: 28 } as const;

/** 'Offers made vs accepted' are two figures, and not those made that are accepted. */
/** 'Offers outstanding at the end of last year' are those open then. */
const MADE_OR_OPEN = /\bmade (vs|versus|v|against|compared (with|to)|and) (those )?accepted\b|\b(outstanding|open|live|pending)\b/;
const MADE_AGAINST = /\bmade (vs|versus|v|against|compared (with|to)|and) (those )?accepted\b/;

/** Absences, offers, and what is still to come. */
export const EXPECTED: readonly Phrase[] = [
  asks('absences', 'absent', 'staff'),
  asks('absences', 'absent', 'staff', LASTING),
  asks('absences', '', 'absent staff', { ...LASTING, named: AWAY }),
  // Long term is no code of the records: all of them, or those away for more than four weeks, is asked back.
  asks('absences', 'absent', 'staff', { says: LONG_TERM }),
  asks('absences', 'absent', 'staff', { says: LONG_TERM, numbers: FOUR_WEEKS }),
  asks('absences', '', 'absent staff', { says: LONG_TERM, named: AWAY }),
  asks('absences', '', 'absent staff', { says: LONG_TERM, numbers: FOUR_WEEKS, named: AWAY }),
  asks('absences', 'ending', 'absent staff whenAsked untilWhen somebody', { timing: 'none', show: 'records', named: AWAY }),
  // When they come back stands in the list.
  asks('absences', 'returning', 'absent staff whenAsked due', { timing: 'none', show: 'records', says: WHEN }),
  ...['returning', 'wouldReturn whenAsked'].map((said) => asks('absences', said, 'absent staff whenAsked due', { timing: 'none', show: 'records', named: AWAY, says: WHEN })),
  ...(['returning', 'wouldReturn'] as const).flatMap((said) => (['none', 'ahead', 'within', 'past'] as const).map((timing) =>
    asks('dueBack', said, 'absent staff due soon untilWhen', { timing, ahead: true, named: AWAY, unless: timing === 'none' ? IS_BACK_OR_WHEN : WHEN }))),
  ...(['none', 'ahead', 'within', 'past'] as const).map((timing) => asks('dueBack', 'returning', 'absent staff due soon untilWhen', { timing, ahead: true, unless: WHEN })),
  // 'Who is back from sick leave' has come back.
  // 'When do the absences of those on secondment end?' stands in the list.
  asks('absences', 'ending absent whenAsked', 'staff due', { show: 'records', named: AWAY }),
  asks('cameBack', 'returning', 'absent staff', { timing: 'none', named: AWAY, says: IS_BACK, unless: WHEN }),
  asks('cameBack', 'cameBack', 'absent staff', { named: AWAY }),
  asks('cameBack', 'cameBack', 'absent staff'),
  // 'Who has come back' has been away; whoever would come back has left.
  asks('cameBack', 'wouldReturn', 'absent staff', { says: HAS_COME_BACK }),
  ...(['ahead', 'within', 'past'] as const).flatMap((timing) => [
    asks('absencesEnding', 'ending', 'absent staff due soon untilWhen', { timing, ahead: true, named: AWAY }),
    asks('absencesEnding', 'ending absent', 'staff due soon untilWhen', { timing, ahead: true }),
  ]),
  asks('absences', 'staff', 'absent', { named: AWAY }),
  asks('absences', '', 'absent staff', { named: [...AWAY, { facets: ['role', 'roleGroup'] }] }),
  asks('absences', 'headcount', 'absent staff', { named: AWAY }),
  asks('absences', 'absent why', 'staff', { by: ['reason'] }),
  asks('absences', 'absent', 'staff', { by: ['reason'], says: /^what .*\boff with$/ }),
  asks('absences', '', 'absent staff', { named: AWAY }),
  // 'start' in the present looks ahead where its time does; by itself it is asked back.
  asks('starters', 'starting', 'staff permanent newcomer', { timing: 'past' }),
  asks('starters', 'starting', 'staff permanent newcomer', { timing: 'none' }),
  asks('expectedStarters', 'starting', 'staff expected destination offer soon newcomer', { show: 'records', ahead: true, timing: 'none' }),
  asks('expectedStarters', 'starting', 'staff expected offer newcomer', { show: 'records', ahead: true, timing: 'none', says: /\b(is|are|whos|anyone|anybody|got) (\w+ )?(starting|joining)\b/ }),
  asks('expectedStarters', 'starting', 'staff expected destination offer untilWhen soon newcomer', { ahead: true, timing: 'ahead' }),
  // 'Where are the new starters going?'
  asks('expectedStarters', 'start destination', 'staff expected permanent newcomer', { show: 'records', ahead: true, by: ['team'], says: /\b(are|is)\b.* going\b/ }),
  asks('expectedStarters', 'starting whenAsked', 'staff expected destination offer next due newcomer', { show: 'records', ahead: true }),
  asks('expectedStarters', 'starting untilWhen', 'staff expected destination newcomer', { show: 'records', ahead: true }),
  asks('expectedStarters', 'starting soon', 'staff expected destination newcomer', { show: 'records', ahead: true }),
  ...['start', 'starting'].map((coming) => asks('expectedStarters', `${coming} next`, 'staff expected due newcomer', { show: 'records', ahead: true, timing: 'none' })),
  // 'New starters over the next three months'
  asks('expectedStarters', 'start', 'staff expected permanent due newcomer', { show: 'records', ahead: true, timing: 'ahead', says: /\b(next|coming|upcoming|over|by|before|tomorrow|in|from|within)\b/ }),
  asks('expectedStarters', 'start whenAsked', 'staff expected due next newcomer', { show: 'records', ahead: true }),
  asks('expectedStarters', 'start coming', 'staff expected permanent due newcomer', { show: 'records', ahead: true }),
  asks('expectedStarters', 'start pipeline', 'staff expected permanent due newcomer', { show: 'records', ahead: true }),
  asks('expectedStarters', 'start due', 'staff expected permanent next whenAsked newcomer', { ahead: true }),
  asks('expectedStarters', 'starting newcomer', 'staff expected', { show: 'records', ahead: true, timing: 'ahead' }),
  asks('expectedStarters', 'expected', 'staff start starting destination untilWhen whenAsked offer newcomer', { show: 'records', ahead: true }),
  asks('openOffers', 'offer', 'staff permanent post pipeline'),
  asks('openOffers', 'offer destination', 'staff permanent post', { by: ['origin'], says: /\bfrom\b/ }),
  // Whoever has accepted and is not here yet, late or not.
  asks('openOffers', 'notStarted', 'staff offer start starting permanent expected', { where: { status: 'accepted' }, ignores: ['status', 'stage'] }),
  asks('lateStarters', 'startLate', 'staff offer expected notStarted start starting', { show: 'records', ignores: ['status', 'stage'] }),
  asks('lateStarters', 'overdue start', 'staff offer expected notStarted', { show: 'records' }),
  asks('expectedStarters', 'startDate', 'start starting appoint offer staff expected whenAsked permanent coming newcomer', { show: 'records', ahead: true }),
  // 'Outstanding job offers' are open, and not overdue.
  asks('openOffers', 'offer overdue', 'staff permanent post', { says: /\boutstanding\b/ }),
  asks('openOffers', 'openOffer', 'offer staff permanent post overdue', { where: { status: 'offered' } }),
  asks('openOffers', 'offer unanswered', 'staff permanent post overdue made', { where: { status: 'offered' } }),
  asks('openOffers', 'made unanswered', 'offer staff permanent post', { where: { status: 'offered' }, unless: MADE_AGAINST }),
  asks('offersMade', 'made', 'offer staff permanent post', { unless: MADE_AGAINST }),
  asks('offersMade', 'offer', 'staff permanent post made', { timing: 'within', unless: MADE_OR_OPEN }),
  asks('offersMade', 'offer', 'staff permanent post', { grouped: 'month' }),
  asks('offersAccepted', '', 'offer staff permanent post', { named: [{ facets: ['status'], values: ['accepted'] }], says: /\bacceptances?\b/, ignores: ['stage'] }),
  asks('offersAccepted', 'offer', 'staff permanent post', { named: [{ facets: ['status'], values: ['accepted'] }], timing: 'within', ignores: ['status', 'stage'] }),
  asks('expectedStarters', 'offer expected', 'staff permanent post start starting newcomer', { ahead: true }),
  asks('expectedStarters', 'offer start', 'staff permanent post expected starting newcomer', { ahead: true }),
  asks('expectedStarters', 'offer starting', 'staff permanent post expected start newcomer', { ahead: true }),
  asks('expectedStarters', 'offer', 'staff permanent post expected start starting newcomer', { ahead: true, timing: 'ahead' }),

  asks('vacancies', 'vacant expected', 'post staff total', { ahead: true, timing: 'ahead' }),
  asks('vacancies', 'vacant projected', 'post staff start starting', { ahead: true }),
  asks('vacancies', 'post projected', 'staff total', { ahead: true, says: /\b(vacant|empty|unfilled|left)\b/ }),
  asks('agency', 'agency projected', 'staff', { ahead: true }),
  asks('agency', 'agency expected', 'staff', { ahead: true, timing: 'ahead' }),
  // Staff are not projected: the answer says so, and until when they are counted.
  asks('staff', 'staff projected', 'headcount total', { ahead: true, timing: 'ahead' }),
  asks('staff', 'projected', 'staff headcount total', { ahead: true, timing: 'ahead', named: [{ facets: ['role', 'roleGroup'] }] }),
  asks('permanentStaff', 'permanent projected', 'staff headcount total', { ahead: true, timing: 'ahead' }),
];
