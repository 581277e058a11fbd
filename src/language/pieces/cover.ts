import type { Option, Piece } from '../words/pieces.js';
import { isSign, type Token } from '../words/words.js';

export interface Cover {
  /** In the order of the words; no two share one. */
  readonly pieces: readonly Piece[];
  /** Words that nothing reads. */
  readonly unread: readonly Token[];
}

/** What a word covered by each kind of reading is worth: a name of the workbook beats a notion, anything beats being unread. */
const WORTH: Readonly<Record<Option['is'], number>> = {
  known: 13,
  name: 12,
  time: 12,
  refused: 11.5,
  by: 11,
  notion: 11,
  order: 11,
  whole: 11,
  without: 11,
  number: 10.5,
  listing: 10,
  plain: 7,
};
/** A part of a name says less than a notion: 'north' may be many things. */
const PART_OF_NAME = 9.5;
/** Added for each word after the first: one long piece beats two short ones. */
const LONGER = 2;
const UNREAD = -20;

/** The piece to take at a word, or null to leave the word unread, and what the words from there to the end are worth then. */
interface Step {
  readonly worth: number;
  readonly piece: Piece | null;
}

/**
 * Picks the pieces that cover a clause best, of those found at each of its tokens.
 * 'Case Management North' is one team, though 'case management' and 'north' can be read too.
 */
export function cover(tokens: readonly Token[], found: readonly (readonly Piece[])[]): Cover {
  const steps = stepsOf(tokens, found);
  const pieces: Piece[] = [];
  const unread: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece } = steps[at]!;
    if (piece) pieces.push(piece);
    else if (!isSign(tokens[at]!.word)) unread.push(tokens[at]!);
    at = piece?.to ?? at + 1;
  }
  return { pieces, unread };
}

/** The best step at each token, worked out from the last to the first: what follows is known then. */
function stepsOf(tokens: readonly Token[], found: readonly (readonly Piece[])[]): readonly Step[] {
  const steps: Step[] = Array.from({ length: tokens.length + 1 }, () => ({ worth: 0, piece: null }));
  for (let at = tokens.length - 1; at >= 0; at--) {
    let best: Step = { worth: steps[at + 1]!.worth + (isSign(tokens[at]!.word) ? 0 : UNREAD), piece: null };
    for (const piece of found[at]!) {
      const worth = worthOf(piece) + steps[piece.to]!.worth;
      if (worth > best.worth) best = { worth, piece };
    }
    steps[at] = best;
  }
  return steps;
}

function worthOf({ from, to, options }: Piece): number {
  return (to - from) * Math.max(...options.map(worthOfAWord)) + (to - from - 1) * LONGER;
}

function worthOfAWord(option: Option): number {
  if (option.is === 'plain' && option.set) return WORTH.name;
  if (option.is === 'listing' && option.columns) return WORTH.notion + 0.5;
  // 'More than a year' is no 'more than' of something that is yearly.
  if (option.is === 'number' && option.span) return WORTH.notion + 0.5;
  return option.is === 'name' && option.named.every(({ fit }) => fit === 'part') ? PART_OF_NAME : WORTH[option.is];
}
