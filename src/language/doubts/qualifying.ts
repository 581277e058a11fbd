import type { Clause } from '../clause/clause.js';
import { ALWAYS } from '../clause/choose.js';
import { isNearAWord } from '../message/correct.js';
import { notionsOf, type Piece } from '../words/pieces.js';
import { isSign } from '../words/words.js';

const WHERE = /^(in|at|from|to|of|with|by|into|have|has|had|their|his|her)$/;
const IS = /^(is|are|was|were|be|been|being|does|did)$/;
/** Of whom or where something is counted, and not what. */
const SCOPES: readonly string[] = ['team', 'service', 'locality', 'person', 'post', 'programme', 'cohort'];
const OPENS = /^(how|hows|what|whats|which|who|whos|whose|list|show|any)$/;
const DETERMINER = /^(the|a|an|any|some|other|our|all)$/;

/**
 * Whether a word that nobody knows says what is counted, so that the question without it is another: it is the noun ('how many cleaners') or stands before it ('Danish social workers'),
 * behind it or behind 'are' ('cases closed', 'staff who are Welsh'), or says where or with what ('turnover in education'). What stands apart does not ('howdy, who left').
 * What something costs is no count of it.
 */
export function qualifies({ tokens, pieces, lexicon, choice: { nearest } }: Clause): boolean {
  if (nearest?.left.some(asksMoney) && !nearest.chosen.measure.figures.some(({ unit }) => unit === '£')) return true;
  const pieceAt = tokens.map((_, at) => pieces.find(({ from, to }) => from <= at && at < to));
  const isUnread = (at: number) => at >= 0 && at < tokens.length && !pieceAt[at] && !isSign(tokens[at]!.word);
  // 'In the interests of transparency, how many posts are empty': the question begins behind it.
  const opens = tokens.findIndex(({ word }, at) => OPENS.test(word) && isSign(tokens[at - 1]?.word ?? ''));
  return tokens.some(({ word }, at) => {
    if (!isUnread(at) || at < opens || /ly$/.test(word) || isNearAWord(word, lexicon)) return false;
    let first = at;
    while (isUnread(first - 1)) first--;
    let next = at + 1;
    while (isUnread(next)) next++;
    const saidBefore = (steps: number) => tokens[first - steps]?.word ?? '';
    const before = pieceAt[first - 1];
    // 'Saved by taking agency on' says how.
    if (/ing$/.test(word) && saidBefore(1) === 'by') return false;
    const isNoun = isCounted(pieceAt[next]) || /^(many|which)$/.test(saidBefore(1)) || before?.options.some(({ is }) => is === 'number');
    const isBehind = word.length > 3 && (isCounted(before) || (IS.test(saidBefore(1)) && pieceAt.slice(0, first).some(isCounted)));
    if (isNoun || isBehind) return true;
    while (DETERMINER.test(saidBefore(1))) first--;
    return pieceAt.slice(0, Math.max(0, first - 1)).some(isCounted) && (WHERE.test(saidBefore(1)) || (saidBefore(1) === 'for' && isCounted(pieceAt[first - 2])));
  });
}

function asksMoney(piece: Piece): boolean {
  return notionsOf(piece).some((notion) => notion === 'cost' || notion === 'spend' || notion === 'paid');
}

function isCounted(piece: Piece | undefined): boolean {
  return piece !== undefined && (notionsOf(piece).some((notion) => !ALWAYS.includes(notion)) || piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => !SCOPES.includes(facet))));
}
