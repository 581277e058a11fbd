import type { Command, Field, Looks } from '../command.js';
import { countAt, fteAt, moneyAt } from './amounts.js';
import { dayAt } from './days.js';
import { longest, longestOf, type Found } from './found.js';
import { textOf, type Line } from './line.js';
import { listedAt } from './listed.js';
import { nameAt, unknownId } from './names.js';
import { newIdAt, newNameAt } from './newPeople.js';
import { isPlain } from './plain.js';
import type { Reader } from './reader.js';

/** What words of a line are for the command: the value of a field, or why it is none. */
export interface Taken {
  readonly field: Field | null;
  readonly found: Found;
  readonly from: number;
}

/** The value of a field at a place of its line. */
type ReadValue = (at: number, isSaid: boolean) => Found | null;

/** What takes the most words at a place, of all the fields of the command. */
export function takenAt(line: Line, at: number, command: Command, looks: Looks, reader: Reader): Taken | null {
  const all = command.fields.flatMap((field) => {
    const read: ReadValue = (place, isSaid) => valueAt(field, line, place, { looks, command, reader, isSaid });
    const bare = field.bare ? read(at, false) : null;
    return [...(bare ? [{ field, found: bare, from: at, next: bare.next }] : []), ...saidAt(field, line, at, read)];
  });
  const best = longest(all);
  if (best) return best;
  const unknown = isPlain(line, at, command) ? null : unknownId(line.words, at, reader.lexicon);
  return unknown && { field: null, found: unknown, from: at };
}

/** 'Next contact is on', 'call her back with an answer on'. */
const BETWEEN = /^(is|on|for|to|be|of|the|=|:|him|her|them|with|now)$/;
const MOST_BETWEEN = 3;

/** The value of a field behind the words that say which it is; those words alone are asked about, where no others can be meant. */
function saidAt(field: Field, line: Line, at: number, read: ReadValue): readonly (Taken & { readonly next: number })[] {
  const start = longestOf(line.words, at, field.said);
  if (start === null || field.kind === 'text') return [];
  let from = start;
  while (from < start + MOST_BETWEEN && BETWEEN.test(line.words[from] ?? '')) from++;
  const values = [start, from].map((place) => read(place, true));
  const found = longest(values);
  if (found) return [{ field, found, from: found === values[0] ? start : from, next: found.next }];
  const why = `I can't read the ${field.label.toLowerCase()} in '${line.words.slice(at, start + 1).join(' ')}'. ${hintFor(field)}`;
  return start - at > 1 ? [{ field, found: { is: 'refused', why, next: start }, from: at, next: start }] : [];
}

/** What a value is read by; `isSaid`: behind the words that say which field it is. */
interface Reading {
  readonly looks: Looks;
  readonly command: Command;
  readonly reader: Reader;
  readonly isSaid: boolean;
}

function valueAt(field: Field, line: Line, at: number, { looks, command, reader, isSaid }: Reading): Found | null {
  const { words } = line;
  switch (field.kind) {
    case 'date': return dayAt(words, at, reader.today, field.looks ?? looks);
    case 'fte': return notBelowZero(line, at, fteAt(words, at, isSaid));
    case 'money': return moneyIn(line, at, isSaid);
    case 'count': return notBelowZero(line, at, countAt(words, at, isSaid));
    case 'code': return codeAt(field, words, at, isSaid);
    case 'text': return null;
    case 'newName': return newNameAt(line, at, reader);
    case 'newId': return newIdAt(words, at, isSaid, reader.lexicon);
    case 'listed': return listedAt(words, at, field.values?.(reader) ?? []);
    default: return nameAt(field.kind, line, at, reader, (person) => command.concerns?.(person, reader) ?? true);
  }
}

/** What to say instead: for a code, what there is. */
function hintFor({ codes }: Field): string {
  return codes ? `It is one of: ${Object.keys(codes).join('; ')}.` : 'Please give it in full.';
}

/** A pound sign may stand apart: '£ 500', '£-500'. */
function moneyIn(line: Line, at: number, isSaid: boolean): Found | null {
  const start = line.words[at] === '£' ? at + 1 : at;
  return notBelowZero(line, start, moneyAt(line.words, start, isSaid || start > at));
}

/** '-0.5 FTE', '£-500': the words of a line lack a minus, which must not be lost. */
function notBelowZero(line: Line, at: number, found: Found | null): Found | null {
  const minus = /(?:^|[\s£])[-−–]£?$/.exec(line.text.slice(0, line.tokens[at]?.start ?? 0));
  return found && minus ? { is: 'refused', why: `There is no ${minus[0].trim()}${textOf(line, at, at + 1)} here: it is more than 0.`, next: found.next } : found;
}

/** A bare 'no' denies anything: it is a value only behind the words that say of what. */
function codeAt({ codes }: Field, words: readonly string[], at: number, isSaid: boolean): Found | null {
  return longest(Object.entries(codes ?? {}).map(([code, said]): Found | null => {
    const next = longestOf(words, at, isSaid || !/^(yes|no)$/.test(code) ? `${code}|${said}` : said);
    return next === null ? null : { is: 'value', value: code, next };
  }));
}
