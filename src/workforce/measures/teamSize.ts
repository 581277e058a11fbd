import type { Measure } from '../measure.js';
import { staff } from './staff.js';

/** Staff, told team by team. */
export const teamSize: Measure = {
  ...staff,
  name: 'teamSize',
  title: 'size of teams',
  definition:
    'Everybody in post on the day, agency workers included, by the team of their spell. Somebody who works in two teams counts in each, and once in the whole.',
  groupedBy: 'team',
};
