import type { Lexicon } from '../../language/names/lexicon.js';
import type { Scene } from '../command.js';

/** What a line is read with. */
export interface Reader extends Scene {
  readonly lexicon: Lexicon;
  /** Whoever the turn before was about: 'she'. */
  readonly person: string | null;
  /** Whoever the part before was about, where each part has a day of its own: 'approached 1 Nov, interested 4 Nov'. */
  readonly carried?: string;
}
