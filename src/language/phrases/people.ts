import { asks, LASTING, type Phrase } from '../clause/phrase.js';

/** How long somebody has been here, and not how long something takes. */
const HERE = /\b(been|service|tenure|worked|stay(s|ed|ing)?|with (us|the council)|here)\b/;

/** Absences are not what agency staff cover: nobody away can be left out of a headcount. */
const AWAY = /\b(excluding|except|except for|other than|apart from|without|not|not counting|not including|leaving out|minus|ignoring|less)\b.*\b(on|off|away|long term) (on )?(maternity|mat|parental|sick|sickness|secondment)\b/;

/** 'How many of those we had in March are still here' asks about today, 'how many were still here in March' about March. */
const NOW_HERE = /\bof\b|\bwho (was|were)\b|\b(was|were) (here|in post|with us|employed)\b|\bwe had\b/;
const OF_THOSE_THEN = /\b(of|from) (the|our|those) .*\b(we had|(who|that) (was|were) (here|in post|with us|employed))\b|\bof (the|our|those) (\w+ ){0,3}(here|in post|with us|employed) (in|on|at|last|a) |\bof last \w+( s)? (staff|workers|people|workforce|social workers) (have|has)\b|\bof (the|our|all the|all our) (staff|workers|people|workforce|social workers|team managers) (?!.*\b(who|that|start\w*|join\w*|recruit\w*|appoint\w*|convert\w*)\b).*\bhow many (of them )?(have|has|had) (since )?(left|gone)\b/;
const WERE_HERE = /\b(was|were) still\b/;

/** Everybody in post, and who manages them. */
export const PEOPLE: readonly Phrase[] = [
  asks('staff', 'staff', 'total withAgency', { unless: AWAY }),
  asks('staff', 'headcount', 'staff total withAgency', { unless: AWAY }),
  // Full-time equivalents of nothing else are those of people or of posts: asked back, unless we 'have' them.
  asks('staff', 'fte', 'total withAgency', { figure: 'fte', weak: true }),
  asks('posts', 'fte', 'total withAgency', { figure: 'fte', weak: true }),
  asks('staff', 'fte', 'total withAgency', { figure: 'fte', weak: true, says: /\bhow many\b.*\b(have|got|employ)\b/ }),
  asks('staff', 'howMany', 'total', { grouped: 'contract', weak: true }),
  // Both as one sum, where they are not asked for apart.
  asks('staff', 'agency permanent', 'staff total headcount inPost withAgency', { says: /\b(together|combined|in total|altogether|everyone|everybody|all in)\b/ }),
  asks('staff', 'mix', 'staff', { by: ['contract'] }),
  asks('permanentStaff', 'permanentMix', 'staff total howMany headcount inPost works', { by: ['contract'] }),
  asks('staff', 'agency permanent', 'staff total', { named: [{ facets: ['contract'] }], ignores: ['contract'], by: ['contract'] }),
  asks('staff', 'inPost', 'staff total withAgency headcount', { weak: true }),
  asks('staff', 'withAgency', 'staff total headcount'),
  asks('staff', '', 'staff total', { named: [{ facets: ['role', 'roleGroup', 'contract', 'hours'] }] }),
  // 'How many non social workers do we have?'
  asks('staff', '', 'total', { says: /\bnon \w/, weak: true }),
  asks('staff', 'works', 'staff', { named: [{ facets: ['team', 'service', 'locality', 'role'] }] }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], grouped: 'team' }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], says: /\bteam\b/, by: ['team'] }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], grouped: 'role' }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], grouped: 'service' }),
  asks('staff', 'inPost', 'staff', { named: [{ facets: ['post'] }], show: 'records' }),
  asks('staff', 'post', 'staff', { named: [{ facets: ['post'] }], show: 'records', says: /^(who|whos) .*\b(in|on|holds|has)\b/ }),
  asks('staff', 'holding', 'staff post', { named: [{ facets: ['post'] }], show: 'records', says: /^who/ }),
  // 'Who's in Compass?'
  asks('staff', '', 'staff', { named: [{ facets: ['team', 'service'] }], says: /^who (in |(works |is )?there\b)/, show: 'records', weak: true }),
  asks('staff', '', 'staff', { named: [{ facets: ['team', 'service'] }], says: /\b(everyone|everybody) (in|at|on|across)\b/, show: 'records', weak: true }),
  asks('staff', '', 'staff', { grouped: 'role', weak: true, says: /\bhow many .*\beach\b/ }),
  asks('staff', 'works', 'staff', { grouped: 'team' }),
  asks('staff', 'works', 'staff', { grouped: 'service' }),
  asks('staff', 'works', 'staff', { grouped: 'role' }),
  asks('staff', '', 'staff total', { grouped: 'hours' }),
  asks('teamManagers', 'manages', 'staff', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], show: 'records' }),
  asks('teamManagers', 'manages', 'staff', { show: 'records', says: /^(who is|whos|who's|who) the (team |line )?manager$/ }),
  asks('teamManagers', '', 'staff', { named: [{ facets: ['role'], values: ['Team Manager'] }, { facets: ['team'] }], ignores: ['role', 'roleGroup'], show: 'records', says: /^(who|whos|names?) .*\b(for|of|in|at)\b|^(the )?(tm|team manager) (for|of|in|at)\b|\bname$/ }),
  asks('teamManagers', 'manages', '', { grouped: 'team', show: 'records' }),
  asks('serviceManagers', 'serviceHead', 'staff manages', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], show: 'records' }),
  asks('serviceManagers', 'manages', 'staff', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], grouped: 'service', show: 'records', says: /\b(which|what) service manager\b/ }),
  asks('serviceManagers', 'serviceHead', 'staff', { weak: true, says: /\bheads? of service\b/ }),
  asks('serviceManagers', 'serviceHead', '', { grouped: 'service', show: 'records' }),
  asks('permanentStaff', 'permanent', 'staff total size', { unless: AWAY }),
  ...(['ending', 'untilWhen'] as const).flatMap((said) => ['', ' whenAsked'].map((when) => asks('fixedTermEnding', `${said}${when}`, 'staff assignment due soon coming post', { ahead: true, named: [{ facets: ['contract'], values: ['fixed-term'] }], ...(when && { show: 'records' }) }))),
  asks('teamSize', 'size', 'staff'),
  asks('teamSize', '', '', { by: ['team'], says: /\bteams (larger|bigger|smaller) than\b/ }),
  asks('teamSize', 'biggest', 'staff size', { by: ['team'], order: 'most', unless: /\b(suppliers?|providers?|agency|agencies)\b/ }),
  asks('teamSize', 'smallest', 'staff size', { by: ['team'], order: 'fewest' }),
  asks('lengthOfService', 'service', 'staff permanent average length'),
  asks('lengthOfService', 'service', 'staff permanent average length', { says: /\bmedian\b/, figure: 'median length of service' }),
  asks('lengthOfService', 'permanent length', 'staff average'),
  asks('lengthOfService', 'staff length', 'permanent average', { says: HERE }),
  asks('lengthOfService', 'length', 'staff permanent average', { named: [{ facets: ['role', 'roleGroup'] }], says: HERE }),
  asks('lengthOfService', 'length', 'staff permanent', { named: [{ facets: ['person'] }] }),
  asks('lengthOfService', 'service longest', 'staff permanent length', { figure: 'longest length of service', show: 'records' }),
  asks('lengthOfService', 'length longest', 'staff permanent service', { figure: 'longest length of service', show: 'records', says: HERE }),
  asks('lengthOfService', 'longest', 'staff permanent', { figure: 'longest length of service', show: 'records', says: /\b(longest (serving|standing|service|length of service)|serving longest|most service)\b/ }),
  asks('lengthOfService', 'longest inPost', 'staff permanent', { figure: 'longest length of service', show: 'records' }),
  asks('lengthOfService', 'length', 'staff permanent service', { ...LASTING, figure: 'permanent staff', says: HERE }),
  asks('lengthOfService', 'staff', 'permanent length service', { ...LASTING, figure: 'permanent staff', says: HERE }),
  // Staff who have been here less than two years may be agency, too: asked back.
  asks('agencyLengthOfStay', 'staff', 'length', { ...LASTING, figure: 'agency headcount', says: HERE }),
  asks('lengthOfService', 'permanent', 'staff length service', { ...LASTING, figure: 'permanent staff', says: HERE }),
  asks('lengthOfService', 'service', 'staff permanent length', { ...LASTING, figure: 'permanent staff' }),
  ...['service', 'permanent', 'staff', 'length'].map((said) =>
    asks('lengthOfService', `${said} rate`, 'staff permanent length service', { ...LASTING, figure: 'share of permanent staff', ...(said === 'service' ? {} : { says: HERE }) })),
  asks('stability', 'stability', 'staff permanent rate'),
  ...(['past', 'within'] as const).flatMap((timing) => [[], ['permanent', 'fixed-term'], ['agency']].flatMap((contract) => ['', ' rate'].map((rate) => {
    const whose = contract.length === 0 ? '' : contract[0] === 'agency' ? ' agency' : ' permanent';
    return asks('stillHere', `stillHere${whose}${rate}`, 'staff inPost headcount', { timing, says: NOW_HERE, unless: WERE_HERE, ...(contract.length > 0 && { where: { contract } }), ...(rate && { figure: 'share still here' }) });
  }))),
  // 'Of the staff we had last October how many have left' asks who has gone since, and no leavers of October.
  ...(['past', 'within'] as const).map((timing) => asks('stillHere', 'leave', 'staff inPost headcount permanent', { timing, says: OF_THOSE_THEN, figure: 'no longer here' })),
  ...(['past', 'within'] as const).map((timing) => asks('stillHere', 'goneSince', 'staff inPost headcount permanent leave', { timing, figure: 'no longer here' })),
  asks('newlyQualified', 'newlyQualified', 'staff'),
  asks('newlyQualified', 'newlyQualified', 'staff post', { says: /\b(permanent|perm|fixed term) (posts|post|roles|role|contracts|contract|positions|jobs)\b/ }),
  asks('newlyQualified', 'newlyQualified rate', 'staff', { figure: '%' }),
  // New social workers are those who started lately, or newly qualified: asked back.
  asks('newlyQualified', 'newcomer', 'staff', { named: [{ facets: ['roleGroup'], values: ['social workers'] }] }),
];
