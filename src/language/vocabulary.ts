import { ASKING_NOTIONS } from './notions/asking.js';
import { CASEWORK_NOTIONS } from './notions/casework.js';
import { MOVES_NOTIONS } from './notions/moves.js';
import { PLANNING_NOTIONS } from './notions/planning.js';
import { PROGRAMMES_NOTIONS } from './notions/programmes.js';
import { STAFFING_NOTIONS } from './notions/staffing.js';

/**
 * The words that carry meaning, by the notion they stand for. Several words or wordings are parted by |, the most usual first.
 * A notion says nothing by itself: `phrases.ts` says which measure a set of them asks for. A wording may stand for two notions.
 * Order tells: a slip as near to two words of one notion is read as the one that stands first.
 */
export const NOTIONS = { ...STAFFING_NOTIONS, ...MOVES_NOTIONS, ...CASEWORK_NOTIONS, ...ASKING_NOTIONS, ...PROGRAMMES_NOTIONS, ...PLANNING_NOTIONS } as const;

export type Notion = keyof typeof NOTIONS;
