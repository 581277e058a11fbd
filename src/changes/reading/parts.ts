import type { Command, Order } from '../command.js';
import { lineOf, segmentsOf, textOf } from './line.js';
import { nameAt } from './names.js';
import { readLine, type LineRead } from './readLine.js';
import type { Reader } from './reader.js';

/** A part of a line that is a command by itself. */
export interface Part {
  readonly text: string;
  readonly read: LineRead;
  /** Only a comma or an 'and' stands before it, so that a day may be said for both; else it begins a sentence. */
  readonly isJoined: boolean;
}

/** Where one line may hold two commands; longer signs first. */
const JOINS: readonly { readonly sign: RegExp; readonly isLoose: boolean }[] = [
  { sign: /;\s*/g, isLoose: false },
  { sign: /\.\s+(?=\p{L})/gu, isLoose: false },
  { sign: /,?\s+and then\s+/gi, isLoose: true },
  { sign: /,?\s+(?:and|but|while|whereas)\s+/gi, isLoose: true },
  { sign: /,\s+/g, isLoose: true },
];

/** A line as one command, else as two or more that are joined; each part is read with whoever the one before was about. */
export function readParts(text: string, commands: readonly Command[], reader: Reader, isJoined = false): readonly Part[] {
  const whole = readLine(text, commands, reader);
  if (whole.is === 'orders' || (whole.is === 'unclear' && whole.choices.length > 0)) return [{ text, read: whole, isJoined }];
  // A part that can't be taken is told by itself.
  let other: readonly Part[] | null = null;
  for (const { sign, isLoose } of JOINS) {
    for (const match of text.matchAll(sign)) {
      const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
      const read = readLine(before, commands, reader);
      if (read.is !== 'orders' || (isLoose && !saysItself(behind, commands, reader))) continue;
      const whom = personCarried(read.orders, reader);
      const { on } = read.orders.at(-1)?.inputs ?? {};
      const rest = readParts(behind, commands, { ...reader, person: whom, ...(whom !== null && on !== undefined && { carried: whom }) }, isLoose);
      const parts = [{ text: before, read, isJoined }, ...rest];
      if (rest.every((part) => part.read.is === 'orders')) return parts;
      if (!other && rest.every((part) => part.read.is !== 'nothing')) other = parts;
    }
  }
  return (whole.is === 'unclear' && other) || [{ text, read: whole, isJoined }];
}

/** Whom 'she' means in the next part: nobody where the one before was about several. */
function personCarried(orders: readonly Order[], { person }: Reader): string | null {
  const people = new Set(orders.flatMap(({ inputs }) => (typeof inputs['person'] === 'string' ? [inputs['person']] : [])));
  const [one, ...more] = people;
  return more.length > 0 ? null : one ?? person;
}

/** 'Approached A1 and A2, they are interested' goes on with a list: whoever begins a part of their own stands beside what happened. */
function saysItself(text: string, commands: readonly Command[], reader: Reader): boolean {
  const line = lineOf(text);
  const [first] = segmentsOf(line);
  if (!first || nameAt('person', line, first.from, reader) === null) return true;
  return readLine(textOf(line, first.from, first.to), commands, reader).is !== 'nothing';
}
