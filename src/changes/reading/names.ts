import type { Lexicon } from '../../language/names/lexicon.js';
import { PLAIN } from '../../language/words/plainWords.js';
import { edits } from '../../language/words/spelling.js';
import { wordsOf } from '../../language/words/words.js';
import { WORDINGS } from '../../language/words/wordings.js';
import type { Facet } from '../../workforce/measure.js';
import { listed } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { FieldKind } from '../command.js';
import { personLabel } from '../labels.js';
import { value, type Found } from './found.js';
import { lineOf, textOf, type Line } from './line.js';
import type { Reader } from './reader.js';

/** Kinds of fields whose values are names of the workbook. */
const FACET_OF: Partial<Record<FieldKind, Facet>> = { person: 'person', post: 'post', team: 'team', role: 'role', cohort: 'cohort' };

/** What names are read with. */
type Named = Pick<Reader, 'lexicon' | 'workforce'>;

/** What a number of a worker or a post looks like. */
const ID = /^\p{L}{1,3}\d{1,8}$/u;

/** Most names that a question back says. */
const MOST_NAMED = 6;

/**
 * The name of a kind that stands at a word: the longest; of two that fit equally, a question back. Of two people of the same name it is
 * the one whose initial is said too ('Zed C'), or the one whom the command can be about at all: only an agency worker is approached, and
 * whoever was offered a post bears another number there than as a worker.
 */
export function nameAt(kind: FieldKind, line: Line, at: number, { lexicon, workforce }: Named, concerns: (person: string) => boolean = () => true): Found | null {
  const facet = FACET_OF[kind];
  if (!facet) return null;
  for (let next = Math.min(line.words.length, at + lexicon.longest); next > at; next--) {
    const turned = kind === 'person' && next === at + 1 ? surnameFirst(line, at, lexicon) : null;
    if (turned) return turned;
    const values = valuesOf(line, at, next, facet, lexicon);
    if (values.length === 0) continue;
    const initialled = kind === 'person' ? values.filter((one) => isInitial(line, next, workforce.nameOf(one))) : [];
    if (initialled.length === 1) return value(initialled[0]!, next + 1);
    const told = kind === 'person' ? whereaboutsOf(line, next, values, { lexicon, workforce }) : null;
    if (told) return told;
    const meant = kind === 'person' && values.length > 1 ? values.filter(concerns) : values;
    return meant.length === 1 ? value(meant[0]!, next) : severalNamed(kind, line, at, next, values, meant, workforce);
  }
  return null;
}

/** What may stand between a name and what tells whose it is: 'Kim Doyle (A8, Assessment South)', 'Kim Doyle in Court', 'Kim Doyle, Beacon one'. */
const BETWEEN = /^(?:,|in|at|of|from|the|one)$/;

/** Of the people of a name the one whose number, team or supplier stands right behind it; null where none does, or it fits several. */
function whereaboutsOf({ words }: Line, from: number, people: readonly string[], { lexicon, workforce }: Named): Found | null {
  let left = people;
  let end = from;
  for (let at = from; at < words.length; ) {
    if (BETWEEN.test(words[at]!)) {
      at++;
      continue;
    }
    const told = tellingAt(words, at, left, { lexicon, workforce });
    if (!told) break;
    left = told.people;
    end = at = told.next;
  }
  if (left.length !== 1 || end === from) return null;
  return value(left[0]!, words[end] === 'one' ? end + 1 : end);
}

/** The people of whom the words at a place are the number, the team or the supplier. */
function tellingAt(words: readonly string[], at: number, people: readonly string[], { lexicon, workforce }: Named): { readonly people: readonly string[]; readonly next: number } | null {
  for (let next = Math.min(words.length, at + lexicon.longest); next > at; next--) {
    const named = lexicon.names.get(words.slice(at, next).join(' ')) ?? [];
    const theirs = people.filter((person) => named.some(({ facet, value: said, fit }) => (facet === 'person' && fit === 'whole' && said === person && /\d/.test(words[at]!)) || workforce.spellsOf(person).some(({ team, agency }) => (facet === 'team' && said === team) || (facet === 'supplier' && said === agency))));
    if (theirs.length > 0) return { people: theirs, next };
  }
  return null;
}

/** 'Carr, Zed', 'CARR Zed': a whole name the other way round, both words in capitals. */
function surnameFirst({ words, tokens }: Line, at: number, { names }: Lexicon): Found | null {
  const given = words[at + 1] === ',' ? at + 2 : at + 1;
  if (!tokens[at]!.capital || !tokens[given]?.capital) return null;
  const people = (names.get(`${words[given]} ${words[at]}`) ?? []).filter(({ facet, fit }) => facet === 'person' && fit === 'whole');
  return people.length === 1 ? value(people[0]!.value, given + 1) : null;
}

/** 'C' behind 'Zed', of Zed Carr: a letter in capitals, or one that is no word by itself. */
function isInitial({ tokens }: Line, at: number, name: string): boolean {
  const letter = tokens[at]?.word ?? '';
  return /^\p{L}$/u.test(letter) && (tokens[at]!.capital || !/^[ai]$/.test(letter)) && wordsOf(name).slice(1).some((word) => word.startsWith(letter));
}

/** A whole name before one that people use for it, and that before a part; a part of a person's name that is a word too needs its capital. */
function valuesOf(line: Line, from: number, to: number, facet: Facet, { names }: Lexicon): readonly string[] {
  const phrase = line.words.slice(from, to).join(' ');
  const named = (names.get(phrase) ?? []).filter((one) => one.facet === facet);
  const isWord = PLAIN.has(phrase) || WORDINGS.has(phrase);
  const stands = named.filter(({ fit }) => fit === 'whole' || facet !== 'person' || line.tokens[from]!.capital || !isWord);
  const best = (['whole', 'other', 'part'] as const).find((fit) => stands.some((one) => one.fit === fit));
  // 'Beths retention' without its apostrophe.
  if (stands.length === 0 && facet === 'person' && to === from + 1 && /^\p{L}{3,}s$/u.test(phrase)) return (names.get(phrase.slice(0, -1)) ?? []).filter((one) => one.facet === 'person' && one.fit !== 'whole').map((one) => one.value);
  return stands.filter(({ fit }) => fit === best).map((one) => one.value);
}

/** The one person whom a text names: null where there are several or it fits several, undefined where it names nobody. */
export function personNamed(text: string, reader: Named): string | null | undefined {
  const line = lineOf(text);
  const found = line.words.flatMap((_, at) => nameAt('person', line, at, reader) ?? []);
  const people = new Set(found.map((one) => (one.is === 'value' ? String(one.value) : null)));
  return people.size > 1 ? null : [...people][0];
}

/** Those who can be meant are named first; where not all are, how many are left out. */
function severalNamed(kind: FieldKind, line: Line, at: number, next: number, values: readonly string[], meant: readonly string[], workforce: Workforce): Found {
  const said = textOf(line, at, next).replace(/['’]s?$/, '');
  const label = (one: string) => (kind === 'person' ? personLabel(workforce, one) : one);
  const inOrder = [...meant, ...values.filter((one) => !meant.includes(one))];
  const left = values.length - MOST_NAMED;
  const named = [...inOrder.slice(0, MOST_NAMED).map(label), ...(left > 0 ? [`${left} more`] : [])];
  const ask = `There are ${values.length} of the name ${said}: ${listed(named)}. Which one?${left > 0 ? ' Give the whole name or the number where it is none of these.' : ''}`;
  return { is: 'unclear', ask, choices: inOrder.map((one) => ({ text: label(one), words: one })), next };
}

/** A number of a worker or post that nobody and nothing bears. */
export function unknownId(words: readonly string[], at: number, lexicon: Lexicon): Found | null {
  const word = words[at] ?? '';
  if (!ID.test(word) || /^[qc]\d/.test(word) || lexicon.names.has(word)) return null;
  const what = /^p/.test(word) ? 'post' : 'worker';
  return { is: 'refused', why: `There is no ${what} ${word.toUpperCase()} in the records.`, next: at + 1 };
}

/** People whose whole name is a slip or two from what was written; at most three. */
export function peopleLike(said: string, { names }: Lexicon): readonly string[] {
  const phrase = said.toLowerCase();
  const near = [...names].flatMap(([name, named]) => {
    const distance = name.includes(' ') ? edits(phrase, name, 2) : null;
    return distance === null ? [] : named.filter(({ facet, fit }) => facet === 'person' && fit === 'whole').map(({ value: person }) => ({ person, distance }));
  });
  return near.sort((a, b) => a.distance - b.distance).slice(0, 3).map(({ person }) => person);
}
