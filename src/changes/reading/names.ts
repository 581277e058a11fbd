import type { Lexicon } from '../../language/lexicon.js';
import { PLAIN } from '../../language/plainWords.js';
import { edits } from '../../language/spelling.js';
import { WORDINGS } from '../../language/wordings.js';
import type { Facet } from '../../workforce/measure.js';
import { listed } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { FieldKind } from '../command.js';
import { personLabel } from '../labels.js';
import { value, type Found } from './found.js';
import type { Line } from './line.js';

/** Kinds of fields whose values are names of the workbook. */
const FACET_OF: Partial<Record<FieldKind, Facet>> = { person: 'person', post: 'post', team: 'team', role: 'role', cohort: 'cohort' };

/** What a number of a worker or a post looks like. */
const ID = /^\p{L}{1,3}\d{1,8}$/u;

/** The name of a kind that stands at a word: the longest; of two that fit equally, a question back. */
export function nameAt(kind: FieldKind, line: Line, at: number, lexicon: Lexicon, workforce: Workforce): Found | null {
  const facet = FACET_OF[kind];
  if (!facet) return null;
  for (let next = Math.min(line.words.length, at + lexicon.longest); next > at; next--) {
    const values = valuesOf(line, at, next, facet, lexicon);
    if (values.length === 1) return value(values[0]!, next);
    if (values.length > 1) return severalNamed(kind, line, at, next, values, workforce);
  }
  return null;
}

/** A whole name before one that people use for it, and that before a part; a part of a person's name that is a word too needs its capital. */
function valuesOf(line: Line, from: number, to: number, facet: Facet, { names }: Lexicon): readonly string[] {
  const phrase = line.words.slice(from, to).join(' ');
  const named = (names.get(phrase) ?? []).filter((one) => one.facet === facet);
  const isWord = PLAIN.has(phrase) || WORDINGS.has(phrase);
  const stands = named.filter(({ fit }) => fit === 'whole' || facet !== 'person' || line.tokens[from]!.capital || !isWord);
  const best = (['whole', 'other', 'part'] as const).find((fit) => stands.some((one) => one.fit === fit));
  return stands.filter(({ fit }) => fit === best).map((one) => one.value);
}

function severalNamed(kind: FieldKind, line: Line, at: number, next: number, values: readonly string[], workforce: Workforce): Found {
  const said = line.text.slice(line.tokens[at]!.start, line.tokens[next - 1]!.end);
  const label = (one: string) => (kind === 'person' ? personLabel(workforce, one) : one);
  const ask = `There are ${values.length} of the name ${said}: ${listed(values.slice(0, 6).map(label))}. Which one?`;
  return { is: 'unclear', ask, choices: values.map((one) => ({ text: label(one), words: one })), next };
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
