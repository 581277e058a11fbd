import { afterAny } from '../../language/periods/meaning.js';
import type { Command } from '../command.js';
import { dayAt } from './days.js';
import { lineOf } from './line.js';
import { nameAt } from './names.js';
import { readLine } from './readLine.js';
import type { Reader } from './reader.js';
import { matchedIn } from './triggers.js';

/** Where the items behind a heading may part; the first by which all of them are read is meant. */
const PARTS: readonly RegExp[] = [/;\s*/, /\.\s+(?:and\s+)?/, /,\s+(?:and\s+)?/, /,?\s+and\s+/];

/**
 * The lines of a message with what a heading says said of each: 'Conversions for 1 December:' above 'Dee Okoro - P9', 'offers out today: P9 Tom Aske, P7 Jen Lowry',
 * and 'all 6 Nov' below them. Lines that are read as they stand, and headings that say nothing of the kind, stay.
 */
export function headed(lines: readonly string[], commands: readonly Command[], reader: Reader): readonly string[] {
  const form = asOneLine(lines, commands, reader);
  if (form !== null) return [form];
  const dated = withDayBelow(lines, commands, reader);
  const [first, ...others] = dated;
  const [, head, rest] = /^([^:]+):\s*(.*)$/.exec(first ?? '') ?? [];
  if (head === undefined || !isHeading(head, commands, reader)) return dated;
  const isRead = (line: string) => readLine(line, commands, reader).is === 'orders';
  if (rest === '') {
    const under = others.map((line) => (isRead(line) ? line : `${head} ${line}`));
    return others.length > 0 && under.every(isRead) ? under : dated;
  }
  if (others.length > 0 || isRead(first!)) return dated;
  return PARTS.map((sign) => rest!.split(sign).filter((item) => item.trim() !== '').map((item) => `${head} ${item}`)).find((items) => items.length > 1 && items.every(isRead)) ?? dated;
}

const LABELLED = /^([\p{L}][\p{L} '’/-]{1,30}):\s*(\S.*)$/u;

/** A form that was pasted, 'Name: Beth Cole' above 'Last day: 29/11/2024', as one line; null where the lines are none, or say no change so. */
function asOneLine(lines: readonly string[], commands: readonly Command[], reader: Reader): string | null {
  const told = lines.filter((line) => !/:$/.test(line));
  const fields = told.map((line) => LABELLED.exec(line));
  const bare = fields.filter((field) => field === null).length;
  // 'Last day 15 December' among fields needs no colon.
  if (fields.length < 2 || lines.length - fields.length > 1 || bare > 1 || (bare > 0 && (fields.length < 4 || fields[0] === null))) return null;
  const said = fields.map((field, at) => (field === null ? told[at]! : /^(?:full )?name$|^(?:worker|employee|staff member|who)$/i.test(field[1]!) ? field[2]! : `${field[1]!.toLowerCase()} ${field[2]!}`));
  const line = said.join(', ');
  const read = readLine(line, commands, reader);
  return read.is === 'orders' || (bare > 0 && read.is === 'unclear') ? line : null;
}

/** It says what happened, and of nobody. */
function isHeading(head: string, commands: readonly Command[], reader: Reader): boolean {
  const line = lineOf(head);
  const named = line.words.some((_, at) => nameAt('person', line, at, reader) !== null);
  return !named && matchedIn(line, commands).length > 0;
}

/** 'All 6 Nov' below other lines is the day of each that has none. */
function withDayBelow(lines: readonly string[], commands: readonly Command[], reader: Reader): readonly string[] {
  const line = lineOf(lines.at(-1) ?? '');
  const from = afterAny(line.words, 0, 'all|both', 'all on|from', 'both on|from');
  const day = from === null || lines.length < 2 ? null : dayAt(line.words, from, reader.today, 'back');
  if (day?.is !== 'value' || day.next < line.words.length) return lines;
  const said = line.text.slice(line.tokens[from!]!.start);
  return lines.slice(0, -1).map((one) => {
    const read = readLine(one, commands, reader);
    return read.is === 'orders' && read.orders.every(({ inputs }) => inputs['on'] === undefined) ? `${one} on ${said.replace(/^on\s+/i, '')}` : one;
  });
}
