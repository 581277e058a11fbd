import type { Chosen } from './choose.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';

const BOUNDING = /^(above|below|over|under|than|(more|less|fewer|higher|lower|greater) than|higher|lower)$/;
/** What a figure can be held against beside a day, a place or another authority. */
const STANDARDS: ReadonlySet<string> = new Set(['target', 'outside', 'planned', 'actual', 'overTarget', 'underTarget', 'premium']);

/** 'Teams above the average caseload', 'more vacancies than average': a bound that is no number, and that no phrase reads, changes the figure that is meant. */
export function openComparisons(pieces: readonly Piece[], best: readonly Chosen[]): readonly string[] {
  if (best.some(({ phrase }) => phrase.may.includes('compared') || phrase.needs.includes('compared')) || pieces.some(isStandard)) return [];
  const averaged = pieces.some((piece) => notionsOf(piece).includes('average'));
  if (!averaged && pieces.some(isPlace)) return [];
  return pieces.flatMap((piece, at) => {
    const next = pieces.slice(at + 1).find(({ options }) => !options.some(({ is }) => is === 'plain'));
    return notionsOf(piece).includes('compared') && BOUNDING.test(saidIn(piece)) && next && !isPlace(next) ? [`${piece.text} ${next.text}`] : [];
  });
}

function isStandard(piece: Piece): boolean {
  return notionsOf(piece).some((notion) => STANDARDS.has(notion)) || piece.options.some((option) => option.is === 'time' || (option.is === 'name' && option.named.some(({ facet }) => facet === 'area')));
}

function isPlace({ options }: Piece): boolean {
  return options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'team' || facet === 'service' || facet === 'locality'));
}

/** 'Median caseload': a mean is no median. */
export function openMedians(pieces: readonly Piece[], best: readonly Chosen[]): readonly string[] {
  if (best.some(({ measure }) => measure.figures.some(({ name }) => name.startsWith('median')))) return [];
  return pieces.flatMap((piece) => (/\bmedian\b/.test(saidIn(piece)) ? [piece.text] : []));
}

/** 'Cases per team manager', 'FTE per post': so many of one for each of another is no breakdown, and no figure of the first alone. */
export function openRatios(pieces: readonly Piece[], best: readonly Chosen[]): readonly string[] {
  if (best.some(({ phrase }) => phrase.number)) return [];
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    if (/^per ((line |team |service )?managers?|tms?)$/.test(saidIn(piece))) return [piece.text];
    return saidIn(piece) === 'per' && piece.options.every(({ is }) => is === 'plain') && next && next.from === piece.to && isCounted(next) ? [`${piece.text} ${next.text}`] : [];
  });
}

function isCounted(piece: Piece): boolean {
  return notionsOf(piece).length > 0 || piece.options.some(({ is }) => is === 'name');
}
