import type { Facet } from '../../workforce/measure.js';
import type { Period } from '../../workforce/period.js';
import { notionsOf, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';

/** What the last answer named, for the words that point at it. */
export interface Seen {
  /** The ids of the people in it. */
  readonly people: readonly string[];
  /** The team that it was about or that led it; null where none did. */
  readonly team: string | null;
  /** The first of the groups that it showed, in their order, the last of all, and those that have the most and the fewest: 'the first one', 'the worst one'. */
  readonly groups?: { readonly facet: Facet; readonly keys: readonly string[]; readonly last: string; readonly most: readonly string[]; readonly fewest: readonly string[] };
  /** The groups that led it, where they were put in order: several where they tie. */
  readonly leading?: { readonly facet: Facet; readonly keys: readonly string[] };
  /** The months, quarters, years or weeks that led it, where they were put in order: several where they tie. */
  readonly times?: readonly Period[];
  /** The questions of the last turns, the latest last: 'both together', 'compare them'. */
  readonly trail?: readonly Question[];
}

export const NOTHING_SEEN: Seen = { people: [], team: null };

/** 'She', 'her', 'him'. */
export function isSomebody(piece: Piece): boolean {
  return notionsOf(piece).includes('somebody');
}
