import type { Chosen } from '../clause/choose.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';

/**
 * 'What proportion of our apprentices are still with us', 'what % of the newly qualified are in Elm': a share of those who are named, which is neither
 * their share of everybody, nor that of the team. What it asks of them is named.
 */
export function sharesOfThem(pieces: readonly Piece[], best: readonly Chosen[]): readonly string[] {
  const share = pieces.findIndex((piece, at) => notionsOf(piece).includes('rate') && saidIn(pieces[at + 1]) === 'of');
  const verb = pieces.findIndex((piece, at) => at > share && at < pieces.length - 1 && (/^(is|are|was|were)$/.test(saidIn(piece)) || (/^(have|has)$/.test(saidIn(piece)) && saidIn(pieces[at - 1]) !== 'we')));
  if (share < 0 || verb < 0 || best.some(({ measure }) => OF_THOSE_HERE.test(measure.name))) return [];
  const still = pieces.slice(verb).filter((piece) => /^still\b/.test(saidIn(piece)) && notionsOf(piece).length > 0);
  const isOfNew = pieces.slice(share, verb).some((piece) => notionsOf(piece).includes('newlyQualified')) && !/^(who|that|which)$/.test(saidIn(pieces[verb - 1]));
  if (still.length > 0) return still.map(({ text }) => text);
  return isOfNew ? [pieces.slice(share, verb).map(({ text }) => text).join(' ')] : [];
}

/** What counts those who have stayed. */
const OF_THOSE_HERE = /^(stability|stillHere|startersHere|appointedHere|conversionsHere|cohortOutcome|cohortDestinations|served)$/;
