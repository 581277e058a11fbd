import type { Correction } from '../words/spelling.js';
import type { Token } from '../words/words.js';
import type { Lexicon } from './lexicon.js';

/** Letters that a word keeps at least. */
const LEAST = 3;

/** The names of places and roles that have several words, by the first letters of the first of them. */
type Openings = ReadonlyMap<string, readonly (readonly string[])[]>;

const known = new WeakMap<Lexicon, Openings>();

/**
 * 'Ref hub', 'qual assurance', 'fam & perm': a name of which words are cut short, where the words stand for one name only, as the name in full.
 * Words that are all of them words of ours are no name: 'agency staff' is nobody's supplier.
 */
export function namesInFull(tokens: readonly Token[], lexicon: Lexicon, isOurs: (word: string) => boolean): { readonly tokens: readonly Token[]; readonly corrections: readonly Correction[] } {
  const openings = known.get(lexicon) ?? openingsOf(lexicon);
  known.set(lexicon, openings);
  const read = [...tokens];
  const corrections: Correction[] = [];
  for (const at of tokens.keys()) {
    const names = (openings.get(tokens[at]!.word.slice(0, LEAST)) ?? []).filter((name) => name.every((word, offset) => isCut(tokens[at + offset]?.word, word)));
    const longest = Math.max(...names.map(({ length }) => length));
    const [name, ...others] = names.filter(({ length }) => length === longest);
    const said = tokens.slice(at, at + longest).map(({ word }) => word);
    // 'Pers adv' is one role, in the singular or the plural.
    const isSame = (other: readonly string[]) => meaningOf(other, lexicon) === meaningOf(name!, lexicon);
    if (!name || !others.every(isSame) || said.every(isOurs) || lexicon.names.has(said.join(' '))) continue;
    for (const [offset, word] of name.entries()) read[at + offset] = { ...tokens[at + offset]!, word };
    corrections.push({ said: said.join(' '), read: name.join(' ') });
  }
  return { tokens: read, corrections };
}

function meaningOf(name: readonly string[], { names }: Lexicon): string {
  return names.get(name.join(' '))!.map(({ value }) => value).join('|');
}

/** Whether a word is written in full, or only begun. */
function isCut(said: string | undefined, word: string): boolean {
  return said === word || (said !== undefined && said.length >= LEAST && word.startsWith(said));
}

function openingsOf({ names }: Lexicon): Openings {
  const openings = new Map<string, (readonly string[])[]>();
  for (const [phrase, named] of names) {
    const words = phrase.split(' ');
    if (words.length < 2 || !named.some(({ facet, fit }) => fit === 'whole' && PLACES.test(facet))) continue;
    const opening = words[0]!.slice(0, LEAST);
    openings.set(opening, [...(openings.get(opening) ?? []), words]);
  }
  return openings;
}

const PLACES = /^(team|service|role|supplier)$/;
