import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { listed } from '../../workforce/words.js';
import type { Command, Order } from '../command.js';
import { nameAndId } from '../labels.js';
import { headed } from './headed.js';
import { withSameDay } from './inOtherWords.js';
import { readParts, type Part } from './parts.js';
import { unclear, type Unclear } from './problems.js';
import type { Reader } from './reader.js';
import { sharedDay } from './sharedDay.js';

/** What a message comes to as a change. */
export type MessageRead =
  | { readonly is: 'nothing' }
  | { readonly is: 'orders'; readonly orders: readonly Order[]; readonly corrections: readonly string[] }
  /** Nothing is changed by any line: which ones could not be taken, and why. */
  | Unclear;

/** More in one message are nobody's to check in a preview. */
const MOST_LINES = 40;
const BULLET = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+/;

/** Reads a message of one or several commands, a line each or joined by 'and': all of them or none. */
export function readMessage(message: string, commands: readonly Command[], reader: Reader): MessageRead {
  const lines = headed(message.split('\n').map((line) => withSameDay(line.replace(BULLET, '').trim())).filter((line) => line !== ''), commands, reader);
  const read = lines.map((line) => readParts(line, commands, reader)).filter((parts, index) => !isHeading(lines[index]!, parts, lines.length));
  if (read.every((parts) => parts.every((part) => part.read.is === 'nothing'))) return { is: 'nothing' };
  if (lines.length > MOST_LINES) return unclear(`That is ${lines.length} lines. I take at most ${MOST_LINES} at a time, so that you can check them: please send them in parts.`);
  const parts = read.flat();
  if (parts.some(({ read: one }) => one.is !== 'orders')) return notTaken(message, parts);
  const good = parts.flatMap(({ read: one }) => (one.is === 'orders' ? one : []));
  return twiceSaid(good.flatMap(({ orders }) => orders), commands, reader) ?? dayAsked(message, read, commands, reader) ?? { is: 'orders', orders: onceEach(good.flatMap(({ orders }) => orders)), corrections: good.flatMap(({ corrections }) => corrections) };
}

/** 'Not considering it for now, ruled it out on 6 November' is one step: what another order says with more is not said twice. */
function onceEach(orders: readonly Order[]): readonly Order[] {
  const saysMore = (one: Order, other: Order) => one !== other && one.command === other.command && Object.keys(other.inputs).length > Object.keys(one.inputs).length && Object.entries(one.inputs).every(([name, value]) => other.inputs[name] === value);
  return orders.filter((one) => !orders.some((other) => saysMore(one, other)));
}

/** 'Resigned yesterday, last day 6 December': two days of what happens to somebody once. */
function twiceSaid(orders: readonly Order[], commands: readonly Command[], { workforce }: Reader): Unclear | null {
  const isOnce = ({ command }: Order) => commands.find(({ name }) => name === command)?.once === true;
  for (const [at, one] of orders.entries()) {
    const other = orders.slice(at + 1).find((next) => isOnce(one) && next.command === one.command && next.inputs['person'] === one.inputs['person'] && next.inputs['on'] !== one.inputs['on']);
    const days = [one, other].flatMap((order) => (order?.inputs['on'] === undefined ? [] : longDate(order.inputs['on'] as CalendarDate)));
    if (other) return unclear(`I read two days for ${nameAndId(workforce, String(one.inputs['person']))}${days.length > 1 ? `: ${listed(days)}` : ''}. Say only the one that is to be recorded.`);
  }
  return null;
}

/** Why not all parts can be taken, and so none. */
function notTaken(message: string, parts: readonly Part[]): MessageRead {
  const bad = parts.filter(({ read }) => read.is !== 'orders');
  const { text, read } = bad[0]!;
  if (parts.length === 1) return read.is === 'unclear' ? read : { is: 'nothing' };
  if (bad.length === 1 && read.is === 'unclear' && read.choices.length > 0) {
    return unclear(`'${text}': ${read.ask}`, { choices: read.choices.map((choice) => ({ text: choice.text, asks: message.replace(text, choice.asks) })) });
  }
  const why = bad.map((part) => `'${part.text}': ${part.read.is === 'unclear' ? part.read.ask : 'this is not a change that I know.'}`);
  return unclear(`Nothing is changed, as I can't take ${bad.length === 1 ? 'one part' : `${bad.length} parts`} of that. ${why.join(' ')}`, { unsure: bad.length === parts.length });
}

/** 'Updates from today:' above the lines. */
function isHeading(line: string, parts: readonly Part[], lines: number): boolean {
  return lines > 1 && line.endsWith(':') && parts.every(({ read }) => read.is === 'nothing');
}

/** What is asked of the days of parts that only a comma or an 'and' joins. */
function dayAsked(message: string, lines: readonly (readonly Part[])[], commands: readonly Command[], reader: Reader): Unclear | null {
  for (const parts of lines) {
    const starts = parts.flatMap(({ isJoined }, at) => (isJoined ? [] : [at]));
    const asked = starts.map((from, index) => sharedDay(message, parts.slice(from, starts[index + 1]), commands, reader)).find((one) => one !== null);
    if (asked) return asked;
  }
  return null;
}
