import type { Command, Order } from '../command.js';
import { lineOf, segmentsOf, textOf } from './line.js';
import { nameAt } from './names.js';
import { UNCERTAIN } from './plain.js';
import { readLine, type LineRead } from './readLine.js';
import type { Reader } from './reader.js';
import { matchedIn } from './triggers.js';

/** A part of a line that is a command by itself. */
export interface Part {
  readonly text: string;
  readonly read: LineRead;
  /** What it was read with: whoever the part before was about. */
  readonly reader: Reader;
  /** Only a comma or an 'and' stands before it, so that a day may be said for both; else it begins a sentence. */
  readonly isJoined: boolean;
}

/** Where one line may hold two commands; longer signs first. */
const JOINS: readonly { readonly sign: RegExp; readonly isLoose: boolean }[] = [
  { sign: /;\s*/g, isLoose: false },
  { sign: /[.!]+\s+(?=\p{L})/gu, isLoose: false },
  { sign: /,?\s+and then\s+/gi, isLoose: true },
  { sign: /,?\s+(?:and|but|while|whereas)\s+/gi, isLoose: true },
  { sign: /,\s+/g, isLoose: true },
  { sign: /\s+[-–—]+\s+/g, isLoose: true },
];

/** 'Was offered P3 and has accepted': at the head of what goes on it asks nothing. */
const AUXILIARY = /^(?:has|have|had|is|was|were)\s+(?=\S)/i;

/** A line as one command, else as two or more that are joined; each part is read with whoever the one before was about. */
export function readParts(text: string, commands: readonly Command[], reader: Reader, isJoined = false): readonly Part[] {
  const whole = readLine(text, commands, reader);
  const noPlan = whole.is === 'orders' && isNoPlan(whole.orders, commands, reader);
  if (whole.is === 'orders' && !noPlan) return [{ text, read: whole, reader, isJoined }];
  // A part that can't be taken is told by itself.
  let other: readonly Part[] | null = null;
  for (const { sign, isLoose } of JOINS) {
    for (const match of text.matchAll(sign)) {
      const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
      const read = readLine(before, commands, reader);
      if (read.is !== 'orders') continue;
      const gapped = isLoose && !isNoPlan(read.orders, commands, reader) ? withWordsBefore(before, behind, commands, reader) : null;
      if (isLoose && gapped === null && !saysItself(behind, commands, reader)) continue;
      if (gapped) return [{ text: before, read, reader, isJoined }, ...readParts(gapped, commands, reader, isLoose)];
      for (const next of readersBehind(read.orders, isLoose, commands, reader)) {
        const said = next.goesOn ? behind.replace(AUXILIARY, '') : behind;
        const parts = [{ text: before, read, reader, isJoined }, ...readParts(said, commands, next, isLoose)];
        if (parts.every((part) => part.read.is === 'orders' && !(noPlan && isNoPlan(part.read.orders, commands, reader)))) return parts;
        if (!other && !next.goesOn && parts.every((part) => part.read.is !== 'nothing')) other = parts;
      }
    }
  }
  return (whole.is === 'unclear' && whole.choices.length === 0 && other) || [{ text, read: whole, reader, isJoined }];
}

/** 'Next contact with Zed 18 November and Lou 19 November': another name and what is said of it, with the words before. Null where it is read by itself, or not so either. */
function withWordsBefore(before: string, behind: string, commands: readonly Command[], reader: Reader): string | null {
  const line = lineOf(behind);
  const opens = nameAt('person', line, 0, reader)?.is === 'value' || nameAt('post', line, 0, reader)?.is === 'value';
  if (!opens || line.words.length < 2 || line.words.some((word) => UNCERTAIN.has(word)) || matchedIn(line, commands).length > 0) return null;
  const said = lineOf(before);
  const words = matchedIn(said, commands).map(({ triggers: [first] }) => textOf(said, first!.from, first!.to));
  return words.map((one) => `${one} ${behind}`).find((text) => readLine(text, commands, reader).is === 'orders') ?? null;
}

/** What the part behind orders is read with: whoever they were about, and then what may go on from them without naming anybody. */
function readersBehind(orders: readonly Order[], isLoose: boolean, commands: readonly Command[], reader: Reader): readonly Reader[] {
  const whom = personCarried(orders, reader);
  const { command, inputs } = orders.at(-1)!;
  const behind: Reader = { ...reader, person: whom, people: peopleIn(orders), ...(whom !== null && inputs['on'] !== undefined && { carried: whom }) };
  const { goesOn } = commands.find(({ name }) => name === command)!;
  return isLoose && whom !== null && goesOn ? [behind, { ...behind, goesOn: (said) => (goesOn(inputs, said) ? whom : null) }] : [behind];
}

/** 'Offer A3 P3, she accepted' as a whole accepts an offer that nobody has made: it can't be planned, and its parts can. */
function isNoPlan(orders: readonly Order[], commands: readonly Command[], reader: Reader): boolean {
  return orders.some(({ command, inputs }) => commands.find(({ name }) => name === command)?.plan(inputs, reader).is !== 'planned');
}

/** Whom 'she' means in the next part: nobody where the one before was about several. */
function personCarried(orders: readonly Order[], { person }: Reader): string | null {
  const [one, ...more] = peopleIn(orders);
  return more.length > 0 ? null : one ?? person;
}

/** Everybody whom orders are about, once. */
export function peopleIn(orders: readonly Order[]): readonly string[] {
  return [...new Set(orders.flatMap(({ inputs }) => (typeof inputs['person'] === 'string' ? [inputs['person']] : [])))];
}

/** 'Approached A1 and A2, they are interested' goes on with a list: whoever begins a part of their own stands beside what happened. */
function saysItself(text: string, commands: readonly Command[], reader: Reader): boolean {
  const line = lineOf(text);
  const [first] = segmentsOf(line);
  if (!first || nameAt('person', line, first.from, reader) === null) return true;
  return readLine(textOf(line, first.from, first.to), commands, reader).is !== 'nothing';
}
