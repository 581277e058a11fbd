import type { Lexicon } from './lexicon.js';
import type { Piece } from './pieces.js';

const BY_PLAN = /^(?:open )?(\p{L}[\p{L} ]*?) (?:open )?(?:cases|case numbers)( per .*)?$/iu;

/** 'LAC cases', where a team or service is called LAC: the words said, those for its cases and those for the kind of plan; null where there is no such doubt. */
export function planOrPlace(pieces: readonly Piece[], { names }: Pick<Lexicon, 'names'>): { readonly said: string; readonly place: string; readonly plan: string } | null {
  for (const { text, options } of pieces) {
    const [, kind = '', each = ''] = BY_PLAN.exec(text) ?? [];
    const place = names.get(kind.toLowerCase())?.find(({ facet, fit }) => (facet === 'team' || facet === 'service') && fit !== 'part');
    if (!place || !options.some(({ is }) => is === 'notion' || is === 'refused')) continue;
    return { said: text, place: `open cases in the ${place.value} ${place.facet}${each}`, plan: `cases that are ${kind}` };
  }
  return null;
}
