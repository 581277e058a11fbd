import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Command, Inputs, Order } from '../command.js';
import type { Part } from './parts.js';
import { unclear, type Unclear } from './problems.js';
import { readLine } from './readLine.js';
import type { Reader } from './reader.js';

/** 'A1 accepted and A2 declined on Friday': the day of one part may be that of the other too. Asked back; null where each day is clear. */
export function sharedDay(message: string, parts: readonly Part[], commands: readonly Command[], { today }: Reader): Unclear | null {
  const [day, other] = [...new Set(parts.flatMap((part) => daysIn(part)))];
  if (day === undefined || other !== undefined || day === today) return null;
  const without = parts.filter((part) => ordersOf(part).some((order) => isOpen(order, day, commands, part.reader)));
  const [first] = without;
  if (!first) return null;
  const choices = [day, today].flatMap((on) => {
    const texts = without.map((part) => onDay(part, on, commands));
    const asks = texts.reduce<string | null>((said, text, at) => (said === null || text === null ? null : said.replace(without[at]!.text, text)), message);
    return asks === null ? [] : [{ text: on === day ? `${longDate(on)} too` : `today, ${longDate(on)}`, asks }];
  });
  return unclear(`'${first.text}' has no day of its own. Is it ${longDate(day)} too, or today?`, { choices });
}

function ordersOf({ read }: Part): readonly Order[] {
  return read.is === 'orders' ? read.orders : [];
}

function daysIn(part: Part): readonly CalendarDate[] {
  return ordersOf(part).flatMap(({ inputs: { on } }) => (on === undefined ? [] : [on as CalendarDate]));
}

/** It can be of today, for want of a day, and of that day as well. */
function isOpen({ command, inputs }: Order, on: CalendarDate, commands: readonly Command[], reader: Reader): boolean {
  const { plan } = commands.find(({ name }) => name === command)!;
  const isPlanned = (said: Inputs) => plan(said, reader).is === 'planned';
  return inputs['on'] === undefined && isPlanned(inputs) && isPlanned({ ...inputs, on });
}

/** The words of a part with a day, where they are read so; null where they can't be. */
function onDay({ text, reader }: Part, on: CalendarDate, commands: readonly Command[]): string | null {
  const said = [`${text} on ${longDate(on)}`, `on ${longDate(on)} ${text}`];
  return said.find((words) => {
    const read = readLine(words, commands, reader);
    return read.is === 'orders' && read.orders.every(({ inputs }) => inputs['on'] === on);
  }) ?? null;
}
