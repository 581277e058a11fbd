import type { Lexicon } from '../../language/names/lexicon.js';
import { afterAny } from '../../language/periods/meaning.js';
import { listed } from '../../workforce/words.js';
import { personLabel } from '../labels.js';
import { dayAt } from './days.js';
import { value, type Found } from './found.js';
import { textOf, type Line } from './line.js';
import { peopleLike } from './names.js';
import { isPlainWord } from './plain.js';
import type { Reader } from './reader.js';

/** Said before a name that is nearly that of somebody in the records, and is another's. */
const NEW = 'new person';
const [FEWEST, MOST] = [2, 5];

/** What stands in the place of a number for somebody who has none yet. */
export const NO_ID = 'none';

/** The whole name, in capitals as names are, of somebody who is not in the records yet: two words at least. One that is a slip away from a known name is asked about. */
export function newNameAt(line: Line, at: number, reader: Reader): Found | null {
  const behind = afterAny(line.words, at, NEW);
  const from = behind ?? at;
  const to = endOfName(line, from, reader);
  if (to - from < FEWEST || to - from > MOST) return null;
  const name = textOf(line, from, to).replace(/['’]s?$/, '');
  const like = behind === null ? peopleLike(name, reader.lexicon) : [];
  if (like.length === 0) return value(name, to);
  const known = like.map((person) => ({ text: personLabel(reader.workforce, person), words: person }));
  return { is: 'unclear', ask: `Do you mean ${listed(known.map(({ text }) => text))}, or somebody new called ${name}?`, choices: [...known, { text: `${name}, new`, words: `${NEW} ${name}` }], next: to };
}

/** The place behind the words of a name that begins at a word; that word's own where none does. */
function endOfName(line: Line, from: number, { lexicon, today }: Reader): number {
  let to = from;
  while (to < line.words.length && isOfName(line, to) && !isNamed(line, to, lexicon) && dayAt(line.words, to, today, 'back') === null) to++;
  return isKnown(line, from, to, lexicon) ? from : to;
}

function isOfName({ tokens, words }: Line, at: number): boolean {
  return tokens[at]!.capital && /^[\p{L}'’]+$/u.test(words[at]!) && !isPlainWord(words[at]!);
}

/** A team, a role or the like begins here by its whole name. */
function isNamed({ words }: Line, at: number, { names, longest }: Lexicon): boolean {
  for (let to = Math.min(words.length, at + longest); to > at; to--) {
    const named = names.get(words.slice(at, to).join(' ')) ?? [];
    if (named.some(({ facet, fit }) => facet !== 'person' && fit === 'whole')) return true;
  }
  return false;
}

/** The words begin with the whole name of somebody in the records. */
function isKnown({ words }: Line, from: number, to: number, { names }: Lexicon): boolean {
  return words.slice(from, to).some((_, index) => (names.get(words.slice(from, from + index + 1).join(' ')) ?? []).some(({ facet, fit }) => facet === 'person' && fit === 'whole'));
}

/** 'W50': a number that nobody bears; behind its own words one of figures only, or 'none yet'. */
export function newIdAt(words: readonly string[], at: number, isSaid: boolean, { names }: Lexicon): Found | null {
  const none = afterAny(words, at, 'none yet', 'not yet', 'none', 'no number yet', 'no number', 'no worker number', 'not known', 'later');
  if (none !== null) return value(NO_ID, none);
  const word = words[at] ?? '';
  const isNumber = /^\p{L}{1,3}\d{1,8}$/u.test(word) ? isSaid || !/^[pqcn]\d/.test(word) : isSaid && /^\d{3,10}$/.test(word);
  if (!isNumber) return null;
  if (names.has(word)) return isSaid ? { is: 'refused', why: `${word.toUpperCase()} is somebody else's number already.`, next: at + 1 } : null;
  return value(word.toUpperCase(), at + 1);
}
