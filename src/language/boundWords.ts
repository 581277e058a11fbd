import type { Bound } from './pieces.js';

type BoundWords = readonly (readonly [Bound, readonly string[]])[];

/** What stands before a number and bounds it. */
export const BEFORE: BoundWords = [
  ['over', ['more than', 'more then', 'longer than', 'older than', 'over', 'above', 'for over', 'for more than', 'for longer than', 'greater than', 'in excess of', 'exceeding', 'upwards of']],
  ['atLeast', ['at least', 'for at least', 'no fewer than', 'no less than', 'minimum of']],
  ['under', ['fewer than', 'less than', 'fewer then', 'less then', 'lower than', 'under', 'below']],
  ['atMost', ['at most', 'up to', 'no more than', 'not more than', 'maximum of', 'at or under', 'at or below', 'within']],
];
/** What stands behind it. */
export const BEHIND: BoundWords = [
  ['atLeast', ['or more', 'or over', 'or above', 'or higher', 'plus', '+']],
  ['atMost', ['or fewer', 'or less', 'or under', 'or below', 'or lower', 'and under']],
];
