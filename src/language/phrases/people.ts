import { asks, type Phrase } from '../phrase.js';

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
  asks('newlyQualified', 'newlyQualified', 'staff permanent'),
  asks('newlyQualified', 'newlyQualified rate', 'staff permanent', { figure: '%' }),
];
