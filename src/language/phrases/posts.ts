import { A_SHARE, asks, LASTING, type Phrase } from '../clause/phrase.js';

const COVERING_VACANCIES = { where: { cover: 'vacancy' }, show: 'records' } as const;
const WHO_COVERS = /^(?!.*\b(not|nobody|other than|except|excluding|without)\b).*\bwho(s|m)?\b/;
/** Said of agency cover: such posts are empty seats, and not all that stand vacant. */
const UNCOVERED = /\b(not|no|nobody|without|un|arent|isnt|havent|hasnt)\b.*(cover|backfill|agency|fill)|uncovered|empty (seat|chair|desk)/i;

/** Posts, vacancies and how long they stand. */
export const POSTS: readonly Phrase[] = [
  asks('posts', 'post', 'staff total size'),
  // 'Headcount and establishment' are two.
  asks('posts', 'post headcount', 'staff total', { says: /\b(est|estab|establishment) (hc|headcount)\b|\b(hc|headcount) of (the |our |all )?(\w+ )?posts\b/ }),
  asks('posts', 'post', '', { by: ['funding'], says: /\bhow (are|is) .*\bfunded\b|\bfunding (of|for)\b/ }),
  asks('posts', '', '', { named: [{ facets: ['grade'] }], weak: true }),
  asks('vacancies', 'vacant', 'post staff total'),
  asks('vacancies', 'gap fte', 'post staff vacant total', { figure: 'fte' }),
  asks('vacancies', 'gap post', 'staff vacant total'),
  asks('vacancies', 'gap vacant', 'staff post total'),
  asks('vacancies', 'filled', 'post staff', { about: 'teams', by: ['team'], figure: 'fte', numbers: { atMost: 0 }, says: /\b(fully (staffed|filled|established)|at full (strength|establishment))\b/ }),
  // Unfilled is vacant, or with nobody in it at all: asked back.
  asks('vacancies', 'unfilled', 'post staff total vacant'),
  asks('emptySeats', 'unfilled', 'post staff total vacant'),
  // 'Unfilled vacancies' says the same twice.
  asks('vacancies', 'vacant unfilled', 'post staff total'),
  asks('vacancies', 'vacant', 'staff post', { by: ['team'], order: 'most', says: /\b(shortest staffed|most (short staffed|understaffed))\b/ }),
  asks('partVacant', 'part', 'post vacant'),
  asks('emptySeats', 'empty', 'post vacant unfilled agency staff'),
  asks('coveredVacancies', 'vacant covered', 'agency post staff'),
  asks('coveredVacancies', 'unfilled covered', 'agency post staff vacant'),
  asks('coveredVacancies', 'post agency covering', 'vacant staff', { says: /^(?!.*\b(other than|except|excluding|not|without)\b).*\bposts?\b/ }),
  // Who covers them are the people, and not the posts.
  asks('agency', 'vacant covering', 'post staff agency', { ...COVERING_VACANCIES, says: WHO_COVERS }),
  asks('agency', 'vacant works', 'post staff agency', COVERING_VACANCIES),
  asks('agency', 'vacant holding', 'post staff agency', { ...COVERING_VACANCIES, says: WHO_COVERS }),
  asks('coveredVacancies', 'vacant agency covering', 'post staff', { says: /^(?!.*\b(other than|except|excluding|not|without)\b)/ }),
  asks('coveredVacancies', 'vacant agency', 'post staff covering', { unless: /\bcompar(e|ed|ing)\b/, says: /\b(vac\w*|posts?)\b.*\b(with|have|has)\b.*\b(agency|locums?|interims?|contractors)\b|\b(agency|locums?)\b.*\b(in them|sat|filling)\b/ }),
  asks('coveredVacancies', 'post covered', 'agency staff'),
  // A part-vacant post has a permanent worker, too. What was filled in a period is an appointment.
  asks('posts', 'post filled', 'staff total', { where: { status: ['filled', 'part-vacant'] }, says: /\bfilled\b|\bvacant\b/, unless: /\b(been|have|has|had|did|were|was|got|get|since|fully|fte|wte)\b/ }),
  asks('posts', 'post filled', 'staff total', { where: { status: 'filled' }, says: /\bfully (filled|staffed)\b/, unless: /\b(been|have|has|had|did|were|was|got|get|since|fte|wte)\b/ }),
  asks('posts', 'post heldPermanently', 'staff total', { where: { status: ['filled', 'part-vacant'] } }),
  // Somebody in a post may be an agency worker: asked back.
  asks('posts', 'post occupied', 'staff total', { where: { status: ['filled', 'part-vacant'] } }),
  asks('posts', 'post occupied', 'staff total', { whereNot: { status: 'empty seat' } }),
  // 'Are all team manager posts filled?' asks which are not.
  asks('vacancies', 'every filled post', 'staff vacant total'),
  ...(['past', 'none'] as const).flatMap((timing) => [asks('becameVacant', 'becameVacant', 'post vacant', { timing }), asks('becameVacant', 'vacant arisen', 'post', { timing }), asks('becameVacant', 'post arisen', '', { timing })]),
  asks('vacancyRate', 'vacant rate', 'post staff'),
  asks('vacancyRate', 'vacant', 'post staff', { figure: '%', says: A_SHARE, weak: true }),
  ...(['days', 'weeks'] as const).map((unit) => asks('timeVacant', unit === 'days' ? 'vacant inDays' : 'vacant inWeeks', 'post average vacantFor length', { figure: unit })),
  asks('timeVacant', 'longest vacantFor', 'post vacant length', { show: 'records', figure: 'longest time vacant' }),
  asks('timeVacant', 'longest', 'post vacant length vacantFor', { show: 'records', figure: 'longest time vacant', unless: /^who\b|\bserving\b|\b(worker|workers|staff|person|people|employee)\b(?! (role|post|posts|job|vacanc\w+))/ }),
  asks('timeVacant', 'longest empty', 'post vacant length vacantFor', { show: 'records', figure: 'longest time vacant', where: { status: 'empty seat' } }),
  asks('timeVacant', 'vacantFor', 'post vacant length empty longest average', { show: 'records', not: UNCOVERED }),
  asks('timeVacant', 'empty length', 'post vacant vacantFor average', { show: 'records', not: UNCOVERED }),
  asks('timeVacant', 'vacant length', 'post vacantFor average empty', { show: 'records', not: UNCOVERED }),
  asks('timeVacant', 'vacant', 'post vacantFor length staff', { ...LASTING, figure: 'vacant posts' }),
  asks('timeVacant', 'vacantFor', 'post vacant length staff', { ...LASTING, figure: 'vacant posts' }),
  asks('timeVacant', 'unfilled', 'post vacant vacantFor length staff', { ...LASTING, figure: 'vacant posts' }),
  asks('timeVacant', 'empty', 'post vacant vacantFor length staff', { ...LASTING, figure: 'vacant posts', not: UNCOVERED }),
  // 'Vacant for over six months and not covered', 'covered vacancies older than a year'.
  asks('timeVacant', 'empty', 'post vacant vacantFor length staff', { ...LASTING, figure: 'vacant posts', where: { status: 'empty seat' }, says: UNCOVERED }),
  asks('timeVacant', 'vacantFor empty', 'post vacant length longest average', { show: 'records', where: { status: 'empty seat' }, says: UNCOVERED }),
  asks('timeVacant', 'empty length', 'post vacant vacantFor average', { show: 'records', where: { status: 'empty seat' }, says: UNCOVERED }),
  asks('timeVacant', 'vacant covered', 'post vacantFor length staff', { ...LASTING, figure: 'vacant posts', where: { status: 'covered' } }),
  asks('openOffers', 'vacant offer', 'post staff', { figure: 'posts with an open offer' }),
  ...['expected', 'coming', 'starting', 'start'].map((how) => asks('openOffers', `vacant ${how}`, 'post staff offer', { figure: 'posts with an open offer', says: /\b(someone|somebody|anyone|anybody|people|person|a starter|starters|offers?)\b.* \b(lined up|waiting to start|due to start|starting|coming|on the way)\b/ })),
  asks('openOffers', 'post offer', 'staff', { figure: 'posts with an open offer', says: /\bposts? .*\b(have|has|with|got)\b/ }),
];
