import { asks, LONGER, type Phrase } from '../phrase.js';

/** How long somebody has been here, and not how long something takes. */
const HERE = /\b(been|service|tenure|worked|stayed)\b/;

/** Everybody in post, and who manages them. */
export const PEOPLE: readonly Phrase[] = [
  asks('staff', 'staff', 'total withAgency'),
  asks('staff', 'headcount', 'staff total withAgency'),
  // Both as one sum, where they are not asked for apart.
  asks('staff', 'agency permanent', 'staff total headcount inPost withAgency', { says: /\b(together|combined|in total|altogether|everyone|everybody|all in)\b/ }),
  asks('staff', 'mix', 'staff', { by: ['contract'] }),
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
  asks('staff', '', 'staff', { named: [{ facets: ['team', 'service'] }], says: /^who in /, show: 'records', weak: true }),
  asks('staff', 'works', 'staff', { grouped: 'team' }),
  asks('staff', 'works', 'staff', { grouped: 'service' }),
  asks('staff', 'works', 'staff', { grouped: 'role' }),
  asks('staff', '', 'staff total', { grouped: 'hours' }),
  asks('teamManagers', 'manages', 'staff', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], show: 'records' }),
  asks('teamManagers', 'manages', 'staff', { show: 'records', says: /^(who is|whos|who's|who) the (team |line )?manager$/ }),
  asks('teamManagers', 'manages', '', { grouped: 'team', show: 'records' }),
  asks('serviceManagers', 'serviceHead', 'staff', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], show: 'records' }),
  asks('serviceManagers', 'manages', 'staff', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], grouped: 'service', show: 'records', says: /\b(which|what) service manager\b/ }),
  asks('serviceManagers', 'serviceHead', 'staff', { weak: true, says: /\bheads? of service\b/ }),
  asks('serviceManagers', 'serviceHead', '', { grouped: 'service', show: 'records' }),
  asks('permanentStaff', 'permanent', 'staff total'),
  asks('teamSize', 'size', 'staff'),
  asks('teamSize', 'biggest', 'staff size', { by: ['team'], order: 'most', unless: /\bsuppliers?\b/ }),
  asks('teamSize', 'smallest', 'staff size', { by: ['team'], order: 'fewest' }),
  asks('lengthOfService', 'service', 'staff permanent average length'),
  asks('lengthOfService', 'service', 'staff permanent average length', { says: /\bmedian\b/, figure: 'median length of service' }),
  asks('lengthOfService', 'permanent length', 'staff average'),
  asks('lengthOfService', 'staff length', 'permanent average', { says: HERE }),
  asks('lengthOfService', 'length', 'staff permanent average', { named: [{ facets: ['role', 'roleGroup'] }], says: HERE }),
  asks('lengthOfService', 'length', 'staff permanent', { named: [{ facets: ['person'] }] }),
  asks('lengthOfService', 'service longest', 'staff permanent length', { figure: 'longest length of service', show: 'records' }),
  asks('lengthOfService', 'length longest', 'staff permanent service', { figure: 'longest length of service', show: 'records', says: HERE }),
  asks('lengthOfService', 'longest', 'staff permanent', { figure: 'longest length of service', show: 'records', says: /\b(longest (serving|standing)|serving longest)\b/ }),
  asks('lengthOfService', 'longest inPost', 'staff permanent', { figure: 'longest length of service', show: 'records' }),
  asks('lengthOfService', 'length', 'staff permanent service', { ...LONGER, figure: 'permanent staff', says: HERE }),
  asks('lengthOfService', 'staff', 'permanent length service', { ...LONGER, figure: 'permanent staff', says: HERE }),
  asks('lengthOfService', 'permanent', 'staff length service', { ...LONGER, figure: 'permanent staff', says: HERE }),
  asks('lengthOfService', 'service', 'staff permanent length', { ...LONGER, figure: 'permanent staff' }),
  asks('newlyQualified', 'newlyQualified', 'staff permanent'),
  asks('newlyQualified', 'newlyQualified rate', 'staff permanent', { figure: '%' }),
];
