import { asks, type Phrase } from '../clause/phrase.js';

/** 'Teams with more than 100 cases': the number is one of the team, where no worker is asked about. */
const OF_TEAMS = { unless: /^(?!.*\b(workers?|staff|people|person|who|anyone|anybody|everyone|practitioners?|social|each|per|apiece|average|avg|mean|max|maximum|caseloads?)\b).*\b(teams?|services?)( that| which)?( are| is)? (with|has|having|have|holding|hold|carrying|carry) / } as const;
const CASES_OVER = { number: { name: 'cases', bounds: ['over', 'atLeast'] }, ...OF_TEAMS } as const;
const CASES_BETWEEN = { number: { name: 'cases', bounds: ['between'] }, ...OF_TEAMS } as const;
/** The number is one of cases, and not of workers. */
const CASES_EACH = /\b(caseloads?|cases|children|each|apiece|per (social )?(worker|head|person|fte))\b/;
/** So many more workers, whatever social workers they are. */
const WORKERS = { number: { name: 'workers', bounds: ['exactly'] }, ignores: ['role', 'roleGroup'], unless: /\b(on|at|hold|holding|have|had) (just |only )?\w+ (cases|each|apiece)\b/ } as const;
/** So many cases for each of them. */
const CASES_FOR_ALL = { number: { name: 'cases', bounds: ['exactly', 'atMost', 'under'] }, ignores: ['role', 'roleGroup'] } as const;
/** The number is the caseload that is aimed at. */
const CASES_AIMED_AT = /\b(caseloads?|average|averages|everyone|everybody|each worker|each social worker|all)\b[^\d]{0,40}\b(of|at|to|down to|have|has|holds?|on|under|below) \d|\bcaseloads? \d|\b\d+ (cases )?(each|apiece|per (social )?(worker|head|person|fte))\b/;
const CASES_WITHIN = { number: { name: 'cases', bounds: ['atMost', 'under'] }, ...OF_TEAMS } as const;
/** The number itself says that it is one of cases: 'anyone with 20 cases or more'; or whoever has so many is asked for. */
const HELD = /\b(cases|children|kids)\b|^(who|whos|anyone|anybody)( has| have)?( got)? (?!been)/;
const IN_A_ROLE = [{ facets: ['role', 'roleGroup'] }] as const;
const HOLDS_ANY = { numbers: { cases: 0 }, says: /^(?!.*\b(average|avg|mean|total|much)\b).*\b(hold|holds|holding|carry|carries|carrying|have|has|with) ((any|open|active|live) )*(cases|a case|a caseload)$/ };
/** Those who hold so many are counted, and no share of all. */
const WHO = /^(?!.*(%|\b(most|percent|percentage|per cent|share|proportion|fraction)\b)).*\b(who|anyone|anybody|number|workers?|staff|people|practitioners)\b/;
const OF_GROUPS = /\b(teams?|services?|average|avg|mean)\b/;
/** How long nobody was supervised. */
const WAITING = { number: { name: 'since', bounds: ['lapsed', 'over', 'atLeast', 'atMost'] } } as const;

const OVERDUE_BY = /\boverdue\b.*(\b(by|over|more|at least|longer)\b|[>≥])|\bby (over|more|at least)\b/;

/** How long ago they were supervised at most. */
const WITHIN = { number: { name: 'within', bounds: ['lapsed', 'atMost'] } } as const;

/** Of cases by their plan no average is counted. */
const NO_AVERAGE = { unless: /\b(average|averages|avg|mean)\b/ } as const;

/** A figure beside those of England, the region, statistical neighbours or an authority by its name. */
function compared(measure: string, needs: string, may: string): readonly Phrase[] {
  return ([['', {}], [' changed', BESIDE_THEM]] as const).flatMap(([more, rest]) => [
    asks(measure, `${needs} outside`, `${may} compared average${more}`, rest),
    asks(measure, needs, `${may} compared outside average${more}`, { named: [{ facets: ['area'] }], ...rest }),
  ]);
}

/** 'Better or worse than England', 'more than the region': beside theirs, and not since when. */
const BESIDE_THEM = { says: /\b(better|worse|more|fewer|less)\b/, unless: /\b(getting|got|gone|become|becoming|since|ago|change[sd]?|changing)\b/ } as const;

/** 'The highest caseload anyone has', 'the most cases held by one person' */
const OF_ANYONE = /\bindividual caseload|\b(caseload|cases) (that )?(is |are )?(held |carried )?(by )?(any ?one|any ?body|someone|somebody|one|an individual|a single|any (single )?)( |$)/;

/** Cases, supervision, the workers they need, and published figures. */
export const CASELOADS: readonly Phrase[] = [
  asks('totalCases', 'cases', 'total holding'),
  asks('totalCases', 'caseload total', 'cases'),
  asks('childrenInNeedCases', 'inNeedCases', 'total holding caseload', NO_AVERAGE),
  asks('protectionPlanCases', 'onPlanCases', 'total holding caseload', NO_AVERAGE),
  asks('lookedAfterCases', 'lookedAfterCases', 'total holding caseload', NO_AVERAGE),
  asks('averageCaseload', 'average caseload', 'cases staff holding'),
  asks('averageCaseload', 'average cases', 'caseload staff holding'),
  asks('averageCaseload', 'average holding', 'cases caseload staff'),
  // 'Teams whose average caseload is over their target'.
  asks('averageCaseload', 'average overTarget', 'caseload cases compared', { by: ['team'], numbers: { aboveTarget: 0 } }),
  asks('averageCaseload', 'caseload target', 'average cases staff compared actual'),
  asks('averageCaseload', 'caseload average target', 'cases staff compared actual fte'),
  // A caseload by itself is the average of a place, and of one person the cases that they hold.
  asks('averageCaseload', 'caseload', 'staff holding'),
  asks('averageCaseload', 'caseload agency permanent', 'staff average cases holding compared', { by: ['contract'] }),
  asks('totalCases', 'caseload', 'staff holding cases', { by: ['person'], says: /\bindividual caseload/ }),
  ...['caseload', 'cases'].map((said) => asks('totalCases', said, 'staff holding total', { about: 'most', by: ['person'], says: OF_ANYONE })),
  // The highest caseload is that of a worker or of a team: asked back.
  asks('totalCases', 'caseload', 'staff', { about: 'most', by: ['person'] }),
  asks('averageCaseload', 'caseload', 'staff', { about: 'most', by: ['team'] }),
  asks('averageCaseload', 'average caseload covered', 'staff cases', { where: { contract: 'agency' }, says: /held by (an )?agency/ }),
  // 'Held by agency' and 'held by permanent staff' are said of posts, too.
  ...[['totalCases', 'cases'], ['childrenInNeedCases', 'inNeedCases'], ['protectionPlanCases', 'onPlanCases'], ['lookedAfterCases', 'lookedAfterCases']].flatMap(([measure, said]) => [
    asks(measure!, `${said} covered`, 'staff total', { where: { contract: 'agency' }, says: /held by (an )?agency/ }),
    asks(measure!, `${said} filled`, 'staff total', { where: { contract: ['permanent', 'fixed-term'] }, says: /held by (a )?perm/ }),
  ]),
  asks('totalCases', 'caseload', 'staff holding cases', { named: [{ facets: ['person'] }] }),
  asks('totalCases', 'caseload', 'staff holding cases', { grouped: 'person' }),
  asks('totalCases', 'caseload', 'holding cases', { by: ['person'], says: /\b(everyone|everybody)\b/, unless: /\b(average|avg|mean)\b/ }),
  ...['caseload', 'cases'].map((said) => asks('totalCases', said, 'staff holding cases total', { about: 'whoMost', by: ['person'] })),
  asks('totalCases', 'holding', 'staff', { about: 'whoMost', by: ['person'] }),
  asks('totalCases', 'cases', 'staff holding', { about: 'whoMost', by: ['person'] }),
  // 'Who holds what', 'what is each worker holding'
  asks('totalCases', 'holding', 'staff cases', { by: ['person'], says: /\bwho( is| s|s)? (holds?|holding|carries|carrying|got|has) (what|how (much|many))\b|^(what|how (much|many)) (is|are|does|do) (each|every|everyone|everybody)\b/ }),
  asks('averageCaseload', 'overTarget', 'caseload cases average target', { about: 'teams', numbers: { aboveTarget: 0 } }),
  asks('averageCaseload', 'overTarget', 'caseload cases average target staff', { says: /\bhow (far|much) (over|above|past|beyond|more than|higher than)\b/ }),
  // 'Too many managers' is an opinion.
  asks('overTarget', 'overTarget', 'staff caseload cases holding target', { unless: /\btoo many (?!cases\b|open\b|on\b|at\b|in\b)\w/ }),
  asks('overTarget', 'overTarget rate', 'staff caseload cases holding target', { figure: '%' }),
  asks('averageCaseload', 'underTarget', 'caseload cases average target', { about: 'teams', numbers: { withinTarget: 0 } }),
  ...['againstTarget', 'overTarget underTarget', 'overTarget underTarget atTarget', 'againstTarget atTarget'].map((said) => asks('againstTarget', said, 'staff caseload cases holding')),
  ...['againstTarget', 'overTarget underTarget', 'overTarget underTarget atTarget', 'againstTarget atTarget'].map((said) => asks('againstTarget', `${said} rate`, 'staff caseload cases holding', { figure: 'share over target' })),
  asks('againstTarget', 'atTarget', 'staff caseload cases holding', { figure: 'workers at target' }),
  asks('againstTarget', 'atTarget rate', 'staff caseload cases holding', { figure: 'share at target' }),
  asks('underTarget', 'underTarget', 'staff caseload cases holding'),
  asks('underTarget', 'underTarget rate', 'staff caseload cases holding', { figure: '%' }),
  // 'Which teams have no social workers' asks of staff.
  asks('unallocated', 'unallocated', 'cases total holding', { unless: /^(?!.*\b(cases?|children|kids|work|(un)?allocated)\b).*\bteams? (that |which )?(have|has|had|with|without|having|got)\b/ }),
  asks('supervisionOverdue', 'supervision overdue', 'staff onTime'),
  asks('supervisionOverdue', 'overdue inDate', 'staff supervision onTime', { says: /^(?=.*supervis).*\b(not|hasnt|havent|without|no)\b/ }),
  // Overdue by two weeks is more than two weeks ago and the days allowed: not counted.
  asks('supervisionOverdue', 'supervision overdue', 'staff', { ...WAITING, unless: OVERDUE_BY }),
  asks('supervisionOverdue', 'overdue', 'staff', { ...WAITING, says: /supervis/, unless: OVERDUE_BY }),
  asks('supervisionOverdue', 'overdue', 'staff supervision onTime', { says: /supervis/, unless: /\b(recorded|date|dates)\b/ }),
  asks('supervisionOverdue', 'supervision', 'staff', { number: { name: 'since', bounds: ['over', 'atLeast'] } }),
  asks('supervisionOverdue', 'supervision needed', 'staff', { says: /^who/ }),
  asks('supervisionOverdue', 'supervision overdue rate', 'staff onTime', { figure: '%' }),
  asks('supervisionUndated', 'undated', 'staff cases supervision overdue'),
  asks('supervisionUpToDate', 'supervision inDate', 'staff rate'),
  asks('supervisionUpToDate', 'supervision onTime', 'staff rate'),
  asks('supervisionUpToDate', 'supervision rate', 'staff inDate onTime', { figure: '%' }),
  asks('supervisionUpToDate', 'supervision inDate', 'staff rate', { figure: '%', says: /\b(complian|performance)/ }),
  asks('supervisionUpToDate', 'supervision', 'staff inDate onTime', WITHIN),
  asks('supervisionUpToDate', 'supervision rate', 'staff inDate onTime', { ...WITHIN, figure: '%' }),
  asks('holdingMore', 'cases', 'staff holding caseload', CASES_OVER),
  asks('holdingMore', 'caseload', 'staff holding cases', CASES_OVER),
  asks('holdingMore', 'holding', 'staff more', CASES_OVER),
  asks('holdingMore', '', 'staff caseload more', { ...CASES_OVER, says: HELD }),
  // Who holds any: more than none.
  ...['cases', 'caseload'].flatMap((held) => [asks('holdingMore', `staff ${held}`, 'holding', HOLDS_ANY), asks('holdingMore', held, 'holding', { ...HOLDS_ANY, named: IN_A_ROLE }),
    asks('holdingMore', held, 'holding', { ...HOLDS_ANY, named: [{ facets: ['programme'] }] }), asks('holdingMore', `newlyQualified ${held}`, 'staff holding', { ...HOLDS_ANY, where: { newlyQualified: 'yes' } }),
    asks('holdingMore', `agency ${held}`, 'holding', { ...HOLDS_ANY, where: { contract: 'agency' } }), asks('holdingMore', `permanent ${held}`, 'holding', { ...HOLDS_ANY, where: { contract: ['permanent', 'fixed-term'] } })]),
  asks('holdingMore', '', 'holding', { ...CASES_OVER, named: IN_A_ROLE, says: /\bon (\d|over |more than |at least )/ }),
  asks('holdingMore', 'staff', 'holding', { ...CASES_OVER, says: /\b(is|are|workers|staff) on (\d|over |more than |at least )/ }),
  asks('holdingBetween', 'cases', 'staff holding caseload rate', CASES_BETWEEN),
  asks('holdingBetween', 'caseload', 'staff holding cases rate', CASES_BETWEEN),
  asks('holdingBetween', 'holding', 'staff rate', CASES_BETWEEN),
  asks('holdingBetween', 'cases', 'staff holding caseload rate', { number: { name: 'cases', bounds: ['exactly'] }, says: /\bexactly\b/ }),
  asks('shareAtOrUnder', 'cases', 'staff holding rate caseload', CASES_WITHIN),
  ...['cases', 'caseload'].map((said) => asks('shareAtOrUnder', said, 'staff holding cases caseload', { ...CASES_WITHIN, figure: 'workers at or under', says: WHO, unless: OF_GROUPS })),
  asks('shareAtOrUnder', 'holding', 'staff rate', CASES_WITHIN),
  asks('shareAtOrUnder', 'rate', 'staff holding', CASES_WITHIN),
  asks('shareAtOrUnder', 'rate caseload', 'staff holding', CASES_WITHIN),
  asks('shareAtOrUnder', 'staff', 'holding', { ...CASES_WITHIN, says: /\b(cases|children|hold|holds|holding|carry|carrying|caseloads?)\b/ }),
  asks('workersNeeded', 'needed', 'more cases caseload average staff', { ...CASES_FOR_ALL }),
  asks('workersNeeded', 'more cases', 'staff average caseload needed', { says: /\b(each|apiece|per (social )?(worker|head|person|fte))\b/, ...CASES_FOR_ALL }),
  asks('workersNeeded', 'cost needed', 'more cases caseload average staff withMore yearly', { ...CASES_FOR_ALL, figure: '£', says: CASES_EACH }),
  asks('workersNeeded', 'more needed', 'cases caseload average staff', { ...CASES_FOR_ALL, says: CASES_EACH }),
  // 'Extra staff for caseloads of 15', 'how many would we have to recruit for everyone to have 15 cases'.
  ...['needed', 'more', 'ifs more', 'more cases', 'more caseload', 'more staff', 'more average', 'appoint', 'appoint cases', 'appoint more'].map((said) => asks('workersNeeded', said, 'more needed cases caseload average staff appoint holding every withMore ifs', { ...CASES_FOR_ALL, says: CASES_AIMED_AT })),
  asks('caseloadWithMore', 'withMore caseload', 'staff average cases ifs changed', { ...WORKERS, says: /^(?!.*\b(more|extra|another)\b).*\b(hired?|recruit(ed)?|took on|take on|appoint(ed)?|had|got|add(ed)?)\b/ }),
  asks('costOfMore', 'cost', 'staff permanent withMore yearly appoint changed', { ...WORKERS, says: /\bwould\b/ }),
  asks('caseloadWithMore', 'caseload more', 'average withMore cases staff ifs changed', WORKERS),
  asks('caseloadWithMore', 'ifs more', 'average caseload cases staff start starting appoint changed', { ...WORKERS, timing: 'none' }),
  asks('caseloadWithMore', 'ifs caseload more', 'average withMore cases staff start starting appoint changed', WORKERS),
  asks('caseloadWithMore', 'withMore more', 'average caseload cases staff ifs changed', WORKERS),
  asks('costOfMore', 'amount more', 'permanent yearly staff withMore ifs appoint changed', { ...WORKERS, says: /^(and )?how much (a year |per year |is |are |would |for |do |does )/ }),
  asks('costOfMore', 'cost more', 'permanent yearly staff withMore ifs appoint amount changed', WORKERS),

  ...compared('vacancyRateCompared', 'vacant', 'rate post staff'),
  ...compared('agencyRateCompared', 'agency', 'rate staff'),
  ...compared('turnoverCompared', 'turnover', 'rate staff'),
  ...compared('turnoverCompared', 'leave rate', 'staff'),
  ...compared('averageCaseloadCompared', 'caseload', 'average cases staff'),
];
