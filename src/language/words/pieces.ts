import type { CalendarDate } from '../../workforce/calendar.js';
import type { Facet, TimeFacet } from '../../workforce/measure.js';
import type { Named } from './named.js';
import type { Meaning } from '../periods/meaning.js';
import type { Notion } from '../vocabulary.js';

/** How a number in a question bounds what is counted; 'none' is the 'no' of 'teams with no vacancies', 'lapsed' the 'in' of 'not supervised in 6 weeks'. */
export type Bound = 'over' | 'atLeast' | 'under' | 'atMost' | 'exactly' | 'none' | 'between' | 'lapsed';

/** One reading of some words. */
export type Option =
  | { readonly is: 'notion'; readonly notion: Notion }
  /** `all`: each of them is meant, not one of them. `certain`: the words around say that it is a name. */
  | { readonly is: 'name'; readonly named: readonly Named[]; readonly all?: boolean; readonly certain?: true }
  /** `ahead`: it ends after today. */
  | { readonly is: 'time'; readonly meaning: Meaning; readonly ahead: boolean }
  /** `limit`: how many groups: 'which three teams'. */
  | { readonly is: 'by'; readonly facets: readonly (Facet | TimeFacet)[]; readonly limit?: number }
  /** `span`: it says how long something lasts. `most`: where a range ends. */
  | { readonly is: 'number'; readonly value: number; readonly bound: Bound; readonly percent: boolean; readonly span?: 'months' | 'days'; readonly most?: number }
  /** `of`: what is put in order: 'top 3 teams'. */
  | { readonly is: 'order'; readonly by: 'most' | 'fewest'; readonly limit: number; readonly of?: Facet }
  | {
      readonly is: 'listing';
      /** 'With their end dates': columns of the list, which are no measure of their own. */
      readonly columns?: true;
    }
  /** 'as we knew it on 31 March'. */
  | { readonly is: 'known'; readonly day: CalendarDate }
  | { readonly is: 'whole' }
  | { readonly is: 'without' }
  | { readonly is: 'refused'; readonly topic: string }
  /** `set`: these words belong together, whatever each of them is by itself. */
  | { readonly is: 'plain'; readonly set?: true };

/** Words of a message, from one token to before another, with all their readings. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** As they stand in the message. */
  readonly text: string;
  /** As they are read, slips mended and parted by a blank; blank: as they stand. */
  readonly words?: string;
  readonly options: readonly Option[];
}

/** A piece and the reading of it that a phrase uses. */
export interface Use {
  readonly piece: Piece;
  readonly option: Option;
}

/** The option of a kind, if the piece has one. */
export function optionOf<K extends Option['is']>(piece: Piece, kind: K): Extract<Option, { is: K }> | null {
  return (piece.options.find((option) => option.is === kind) as Extract<Option, { is: K }> | undefined) ?? null;
}

export function notionsOf(piece: Piece): readonly Notion[] {
  return piece.options.flatMap((option) => (option.is === 'notion' ? option.notion : []));
}

/** The words as they are read; '' where there is no piece. */
export function saidIn(piece: Piece | undefined): string {
  return piece?.words ?? piece?.text.toLowerCase() ?? '';
}
