import { asks, type Phrase } from '../clause/phrase.js';

/** Everything but 'on programme', which says that they are on it still. */
const ENDED = ['qualified', 'passed', 'deferred', 'failed', 'withdrawn', 'declined post'] as const;
const REACHED = ['passed', 'failed', 'deferred', 'withdrawn'] as const;

/** Words that tell a day passed only beside what it is the day of. */
const ALONE = /^(past|beyond|gone past|run past|over running)$/i;

const ON_IT = [{ facets: ['programme', 'cohort'] }] as const;
/** On these people are trained in post; the others bring them. */
const TRAINED_HERE = [{ facets: ['programme'], values: ['asye', 'apprenticeship'] }] as const;
const COURSE = '(an? |the |our |their )?(social work |degree )?(apprenticeships?|step up|frontline|approach social work|asye)\\b';
const ON = new RegExp(`\\b(on|in|doing|through|enrolled on|undertaking) ${COURSE}`);
const DOING = new RegExp(`^(?!how (is|are|do|did)).*\\b(doing|undertaking) ${COURSE}`);
/** Whoever completed a programme passed or qualified. */
const COMPLETED = ['passed', 'qualified'] as const;
const HOW_DONE = /\bhow (well )?(has|have|did) .*\b(done|do)\b/;
const OF_REVIEWS = /\b(reviews?|held|signed off|carried out|taken place|took place)\b/;

/** How long people are on it is not counted. */
const TIME_ON = /\b(time|long) (is |are |do |people |they |we |spend |spent |stay )*on\b/;

/** ASYE, apprentices and other programmes. */
export const PROGRAMMES: readonly Phrase[] = [
  asks('onProgramme', 'onProgramme', 'staff cohort', { unless: TIME_ON }),
  asks('onProgramme', '', 'staff cohort onProgramme', { grouped: 'programme', weak: true }),
  asks('onProgramme', '', 'staff cohort onProgramme', { grouped: 'cohort', weak: true, says: /\b(running|live|active|open|current|currently|under way|underway|ongoing|going on|on the go|(do|have) we (have|got|run|running)|have got|there|on at)\b/ }),
  asks('onProgramme', '', 'onProgramme staff cohort newlyQualified', { named: ON_IT, unless: TIME_ON }),
  // 'Who is in the 2023 cohort?'
  asks('onProgramme', 'works', 'onProgramme staff cohort newlyQualified', { named: ON_IT, unless: TIME_ON, says: /^who/, show: 'records' }),
  // Who starts in a period is not who is on it at its end.
  asks('onProgramme', 'starting', 'onProgramme staff cohort newlyQualified', { named: ON_IT, timing: 'none' }),
  // 'Who started their ASYE in September', 'apprentices taken on last year'. Of the others 'starters' says how they came to us.
  ...['start', 'appoint'].map((said) => asks('programmeStarts', said, 'staff cohort newlyQualified onProgramme outcome', { named: TRAINED_HERE, unless: /\b(through|via|from|by way of)\b/ })),
  asks('plannedAgainstActual', 'start', 'staff cohort', { named: [{ facets: ['cohort'] }] }),
  // 'People on an apprenticeship', 'who is doing ASYE': on it now, and not who came by it.
  asks('onProgramme', 'staff', 'onProgramme cohort outcome', { named: ON_IT, says: ON }),
  asks('onProgramme', 'size', 'onProgramme cohort staff', { named: [{ facets: ['cohort'] }] }),
  asks('onProgramme', 'headcount', 'onProgramme cohort staff', { named: ON_IT }),
  asks('onProgramme', 'destination', 'cohort staff onProgramme', { named: ON_IT, says: /\bwhere (are|is)\b.*\b(placed|based|working|sitting|by team|by service)\b/, by: ['team'] }),
  asks('onProgramme', 'outcome', 'onProgramme cohort staff', { named: ON_IT, says: DOING }),
  asks('cohortOutcome', 'outcome', 'cohort staff onProgramme', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('cohortOutcome', 'outcome cohort', 'staff onProgramme'),
  asks('cohortOutcome', '', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }], grouped: 'status' }),
  asks('cohortOutcome', '', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }, { facets: ['status'], values: ENDED }] }),
  // Whoever has not passed came to something else, or is on it still.
  asks('cohortOutcome', '', 'cohort staff', { named: ON_IT, says: /\b(not|excluding|without|other than|except|apart from)\b (those who |who )?(passed|pass|qualified|qualify|withdrawn|failed|fail)\b/ }),
  asks('cohortOutcome', 'outcome ended', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('cohortOutcome', 'outcome ending', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('cohortDestinations', '', 'cohort staff', { named: [{ facets: ['cohort', 'programme'] }], grouped: 'destination' }),
  asks('cohortDestinations', 'cohort destination', 'staff leave outcome', { teams: 'destination' }),
  asks('cohortDestinations', 'destination outcome ended', 'cohort staff leave', { named: [{ facets: ['cohort', 'programme'] }], teams: 'destination' }),
  asks('cohortDestinations', '', 'cohort staff leave outcome', { named: [{ facets: ['cohort', 'programme'] }, { facets: ['destination'] }] }),
  asks('cohortDestinations', 'outcome', 'cohort staff leave', { named: [{ facets: ['cohort', 'programme'] }, { facets: ['team'] }], teams: 'destination', says: /\bwent to\b|\bgo to\b|\bgone to\b/ }),
  asks('cohortDestinations', 'destination', 'cohort staff leave outcome post', { named: [{ facets: ['cohort', 'programme'] }], teams: 'destination' }),
  asks('cohortOutcome', 'whereWith', 'cohort staff onProgramme', { named: [{ facets: ['cohort'] }] }),
  asks('cohortDestinations', 'destination leave', 'cohort staff outcome', { named: [{ facets: ['cohort', 'programme'] }] }),
  ...['completing', 'done', 'ended'].flatMap((how) => [
    asks('programmeCompletion', `${how} rate`, 'staff cohort onProgramme outcome', { named: [{ facets: ['cohort', 'programme'] }] }),
    asks('programmeCompletion', `${how} rate`, 'staff cohort onProgramme outcome ended done', { named: [{ facets: ['cohort', 'programme'] }, { facets: ['status'], values: COMPLETED }], ignores: ['status'] }),
    asks('programmeCompletion', `${how} rate cohort`, 'staff onProgramme outcome'),
  ]),
  ...['takes', 'length', 'takes length', 'takes average', 'length average', 'takes length average'].map((how) =>
    asks('programmeCompletion', how, 'staff cohort onProgramme completing done average qualifying outcome', { named: [{ facets: ['cohort', 'programme'] }], figure: 'average time taken', unless: /\bstay(ed|ing)?\b/ })),
  asks('statusReached', '', 'cohort staff outcome onProgramme completing', { named: [{ facets: ['cohort', 'programme'] }, { facets: ['status'] }], timing: 'within' }),
  ...['done', 'ended'].map((said) => asks('statusReached', said, 'cohort staff outcome onProgramme completing', { named: ON_IT, where: { status: COMPLETED }, timing: 'within', unless: OF_REVIEWS })),
  asks('cohortOutcome', 'done', 'cohort staff outcome onProgramme completing', { named: ON_IT, where: { status: COMPLETED }, unless: new RegExp(`${OF_REVIEWS.source}|${HOW_DONE.source}`) }),
  asks('cohortOutcome', 'done', 'cohort staff outcome onProgramme', { named: ON_IT, says: HOW_DONE }),
  asks('statusReached', '', 'cohort staff', { named: [{ facets: ['status'], values: REACHED }], timing: 'within', weak: true }),
  asks('cohortOutcome', '', 'cohort staff', { named: [{ facets: ['status'], values: REACHED }], weak: true }),
  asks('plannedAgainstActual', 'planned', 'changed more compared cohort staff', { named: [{ facets: ['cohort', 'programme'] }], says: /\bmore\b.* than (planned|plan)\b/, figure: 'more than planned' }),
  asks('dueToComplete', '', 'staff cohort whenAsked due expected onProgramme', { ahead: true, show: 'records', named: [{ facets: ['cohort', 'programme'] }, { facets: ['status'], values: ['qualified'] }], ignores: ['status'], says: /^(?!.*\bdid\b).*\bqualify\b/ }),
  asks('plannedAgainstActual', 'intake', 'cohort planned actual staff outcome destination compared', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('plannedAgainstActual', 'planned', 'start actual cohort intake staff compared outcome destination', { named: [{ facets: ['cohort', 'programme'] }] }),
  asks('statusReached', 'completing', 'cohort staff outcome onProgramme', { named: ON_IT, where: { status: COMPLETED }, timing: 'within', says: /\bcompletions? (since|in the (last|past)|over the (last|past)|last)\b/ }),
  asks('dueToComplete', 'completing', 'staff cohort onProgramme expected newlyQualified ending soon whenAsked due', { ahead: true, show: 'records', named: [{ facets: ['cohort', 'programme'] }] }),
  asks('dueToComplete', 'completing', 'staff cohort onProgramme expected soon whenAsked due', { ahead: true, show: 'records' }),
  asks('dueToComplete', 'ending', 'staff cohort onProgramme expected soon whenAsked due', { ahead: true, show: 'records', named: [{ facets: ['cohort'] }] }),
  asks('dueToComplete', 'ending', 'staff cohort onProgramme expected whenAsked due', { ahead: true, show: 'records', named: ON_IT, says: /\bwhen\b|\bend dates?\b/ }),
  asks('dueToComplete', 'whenAsked done', 'staff cohort onProgramme', { ahead: true, show: 'records', named: ON_IT }),
  asks('dueToComplete', 'ending coming', 'staff soon', { ahead: true, show: 'records', weak: true }),
  asks('dueToComplete', 'qualifying', 'staff cohort onProgramme expected soon whenAsked due', { ahead: true, show: 'records', timing: 'ahead', named: [{ facets: ['programme', 'cohort'] }] }),
  asks('pastTheirDate', 'pastDate', 'staff cohort onProgramme completing', { show: 'records', not: ALONE }),
  // 'Past their ASYE completion date': the words say the date, and what it is of stands between them.
  asks('pastTheirDate', 'pastDate completing', 'staff cohort onProgramme ending due', { show: 'records' }),
  asks('pastTheirDate', 'pastDate ending', 'staff cohort onProgramme due', { show: 'records', named: [{ facets: ['programme', 'cohort'] }] }),
  asks('pastTheirDate', 'pastDate due', 'staff cohort onProgramme', { show: 'records', named: [{ facets: ['programme', 'cohort'] }] }),
  asks('reviewsDue', 'review due', 'staff completing expected next', { ahead: true, show: 'records' }),
  asks('reviewsDue', 'review coming', 'staff completing expected due', { ahead: true, show: 'records' }),
  asks('reviewsDue', 'review', 'staff completing expected next cohort whenAsked', { ahead: true, show: 'records' }),
  asks('reviewsDone', 'review done', 'staff cohort completing'),
  asks('reviewsDone', 'review completing done', 'staff cohort'),
  asks('reviewsOverdue', 'review overdue', 'staff', { show: 'records' }),
  asks('reviewsOverdue', 'review pastDate', 'staff due', { show: 'records' }),
  asks('reviewsDue', '', 'due coming staff completing expected', { ahead: true, show: 'records', named: [{ facets: ['review'] }] }),
  asks('reviewsDone', 'done', 'staff cohort completing', { named: [{ facets: ['review'] }] }),
  asks('reviewsOverdue', 'overdue', 'staff', { show: 'records', named: [{ facets: ['review'] }] }),
  ...['planned actual', 'planned cohort', 'actual cohort'].map((said) => asks('plannedAgainstActual', said, 'planned actual cohort compared size appoint')),
  ...([['underPlan', 'below'], ['overPlan', 'above']] as const).map(([notion, bound]) =>
    asks('plannedAgainstActual', notion, 'cohort intake planned staff appoint', { by: ['cohort'], figure: 'more than planned', numbers: { [bound]: 0 } })),
  asks('plannedAgainstActual', 'intake target', 'cohort compared planned actual'),
  asks('plannedAgainstActual', 'cohort filled', 'intake planned actual', { says: /\bfill(ed)?\b/ }),
];
