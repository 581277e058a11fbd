import type { Lexicon } from '../../language/names/lexicon.js';
import type { Inputs, Scene } from '../command.js';

/** What a line is read with. */
export interface Reader extends Scene {
  readonly lexicon: Lexicon;
  /** Whoever the turn before was about: 'she'. */
  readonly person: string | null;
  /** Whom the change before was about: 'both', 'they'. Blank: there was none. */
  readonly people?: readonly string[];
  /** Whoever the part before was about, where each part has a day of its own: 'approached 1 Nov, interested 4 Nov'. */
  readonly carried?: string;
  /** Whoever the part before was about, where what is said goes on from it: 'was offered P3 and accepted'; null where it does not. */
  readonly goesOn?: (said: Inputs) => string | null;
}
