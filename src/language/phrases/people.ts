import { asks, type Phrase } from '../phrase.js';

/** Everybody in post, and who manages them. */
export const PEOPLE: readonly Phrase[] = [
  asks('staff', 'staff', 'total withAgency'),
  asks('staff', 'headcount', 'staff total withAgency'),
  asks('staff', 'inPost', 'staff total withAgency headcount', { weak: true }),
  asks('staff', 'withAgency', 'staff total headcount'),
  asks('staff', '', 'staff total', { named: [{ facets: ['role', 'roleGroup', 'contract', 'hours'] }] }),
  asks('staff', 'works', 'staff', { named: [{ facets: ['team', 'service', 'locality', 'role'] }] }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], grouped: 'team' }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], says: /\bteam\b/, by: ['team'] }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], grouped: 'role' }),
  asks('staff', '', 'staff', { named: [{ facets: ['person'] }], grouped: 'service' }),
  asks('staff', 'works', 'staff', { grouped: 'team' }),
  asks('staff', 'works', 'staff', { grouped: 'service' }),
  asks('staff', 'works', 'staff', { grouped: 'role' }),
  asks('staff', '', 'staff total', { grouped: 'hours' }),
  asks('teamManagers', 'manages', 'staff', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], show: 'records' }),
  asks('teamManagers', 'manages', '', { grouped: 'team', show: 'records' }),
  asks('serviceManagers', 'serviceHead', 'staff', { named: [{ facets: ['team', 'service', 'person', 'locality'] }], show: 'records' }),
  asks('serviceManagers', 'serviceHead', '', { grouped: 'service', show: 'records' }),
  asks('permanentStaff', 'permanent', 'staff total'),
  asks('teamSize', 'size', 'staff'),
  asks('teamSize', 'biggest', 'staff size', { by: ['team'], order: 'most' }),
  asks('teamSize', 'smallest', 'staff size', { by: ['team'], order: 'fewest' }),
  asks('newlyQualified', 'newlyQualified', 'staff permanent'),
  asks('newlyQualified', 'newlyQualified rate', 'staff permanent', { figure: '%' }),
];
