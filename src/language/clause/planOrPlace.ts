import type { Lexicon } from '../names/lexicon.js';
import { optionOf, type Piece } from '../words/pieces.js';

const BY_PLAN = /^(?:open )?(\p{L}[\p{L} ]*?) (?:open )?(?:cases|case numbers)( per .*)?$/iu;

/** A kind of plan that something else in the message says is meant. */
const SURE = /^(lookedafter|cin|cp)cases$/;

/** Words that name a team or service or say which cases: both as words that stand for them. */
interface Doubt {
  readonly said: string;
  readonly place: string;
  readonly plan: string;
}

/** 'LAC cases', where a team or service is called LAC, and '16+ cases', where one is called 16+; null where there is no such doubt. */
export function planOrPlace(pieces: readonly Piece[], lexicon: Pick<Lexicon, 'names'>): Doubt | null {
  return ofPlan(pieces, lexicon) ?? ofNumber(pieces);
}

function ofNumber(pieces: readonly Piece[]): Doubt | null {
  for (const [at, piece] of pieces.entries()) {
    const place = optionOf(piece, 'name')?.named.find(({ facet }) => facet === 'team' || facet === 'service');
    if (place && optionOf(piece, 'number') && /^(cases?|children)$/i.test(pieces[at + 1]?.text ?? '')) return { said: piece.text, place: place.value, plan: `workers holding ${piece.text}` };
  }
  return null;
}

function ofPlan(pieces: readonly Piece[], { names }: Pick<Lexicon, 'names'>): Doubt | null {
  for (const { text, words, options } of pieces) {
    if (SURE.test(words ?? '')) continue;
    const [, kind = '', each = ''] = BY_PLAN.exec(text) ?? [];
    const place = names.get(kind.toLowerCase())?.find(({ facet, fit }) => (facet === 'team' || facet === 'service') && fit !== 'part');
    if (!place || !options.some(({ is }) => is === 'notion' || is === 'refused')) continue;
    return { said: text, place: `open cases in the ${place.value} ${place.facet}${each}`, plan: `cases that are ${kind}` };
  }
  return null;
}
