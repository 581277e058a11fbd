import type { Facet, TimeFacet } from '../../workforce/measure.js';
import type { About, Timing } from './clauseManner.js';
import type { Bound } from '../words/pieces.js';
import type { Notion } from '../vocabulary.js';

/** A name that stands for one of these facets, and one of these values. */
export interface NamedOne {
  readonly facets: readonly Facet[];
  readonly values?: readonly string[];
}

/** A set of notions that asks for a measure. */
export interface Phrase {
  readonly measure: string;
  /** All must be said. */
  readonly needs: readonly Notion[];
  /** May be said beside them and change nothing. */
  readonly may: readonly Notion[];
  /** Names that must be said. */
  readonly named?: readonly NamedOne[];
  /** The words must group by this facet. */
  readonly grouped?: Facet | TimeFacet;
  /** What the words narrow the measure to; several values are alternatives. */
  readonly where?: Readonly<Partial<Record<Facet, string | readonly string[]>>>;
  readonly whereNot?: Readonly<Partial<Record<Facet, string>>>;
  /** Facets that the words group by, where the question names no other. */
  readonly by?: readonly (Facet | TimeFacet)[];
  /** Puts the groups in this order, where the words that say so are its notion. */
  readonly order?: 'most' | 'fewest';
  /** The unit or name of the figure that leads, where it is not the measure's first. */
  readonly figure?: string;
  readonly show?: 'records';
  /** The number that must be said, and how it may be bounded. */
  readonly number?: { readonly name: string; readonly bounds: readonly Bound[] };
  /** Facets that say whom the question is about and narrow nothing ('how many more social workers'). */
  readonly ignores?: readonly Facet[];
  /** The time said must lie ahead, or not, or be a past period; or none may be said. */
  readonly timing?: Timing;
  /** Words that must stand somewhere: 'vacancies with agency in them' is no list of two measures. */
  readonly says?: RegExp;
  /** Words that must stand nowhere: 'how did it go' asks for no leavers. */
  readonly unless?: RegExp;
  /** Whom the words must ask about. */
  readonly about?: About;
  /** Numbers that the words stand for: 'over target' keeps the teams above their target by more than 0. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Words that look like one of its notions and ask for something else: 'claw back from leavers'. */
  readonly not?: RegExp;
  /** A role that is named is the one taken: 'converted to Team Manager'. */
  readonly roles?: 'roleTaken';
  /** A team that is named is a destination: 'went to the Academy'. */
  readonly teams?: 'destination';
  /** True for words that ask for this measure only where no others ask for another. */
  readonly weak?: boolean;
  /** True where the question looks ahead, so that a month without a year is the next one. */
  readonly ahead?: boolean;
}

type Rest = Omit<Phrase, 'measure' | 'needs' | 'may'>;

/** Notions are parted by a blank. */
export function asks(measure: string, needs: string, may = '', rest: Rest = {}): Phrase {
  const notions = (text: string) => text.split(' ').filter((notion) => notion !== '') as Notion[];
  return { measure, needs: notions(needs), may: notions(may), ...rest };
}

/** A share said as such, or as a fraction. */
export const A_SHARE = /%|\b(percent|per cent|pct|quarter|third|thirds|half|fifth|tenth) /;

/** How long something has lasted. */
export const LASTING = { number: { name: 'span', bounds: ['over', 'atLeast', 'under', 'atMost'] } } as const;
