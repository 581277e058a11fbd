import { refusalOf } from '../access/acts.js';
import { clarify, notAllowed } from '../answers/replies.js';
import type { Command, Order } from '../changes/command.js';
import { COMMANDS, commandNamed } from '../changes/commands.js';
import { dayAt } from '../changes/reading/days.js';
import { lineOf } from '../changes/reading/line.js';
import { personNamed } from '../changes/reading/names.js';
import { PRONOUNS } from '../changes/reading/plain.js';
import { isQuestion } from '../changes/reading/readLine.js';
import type { Reader } from '../changes/reading/reader.js';
import { readMessage, type MessageRead } from '../changes/reading/readMessage.js';
import { matchedIn } from '../changes/reading/triggers.js';
import { listed } from '../workforce/words.js';
import type { Desk, Heard, Moment } from './desk.js';
import { about, told } from './heard.js';
import { proposeOrders } from './orders.js';
import { readerOf } from './reader.js';
import { proposeOver, shownOrders, TOGETHER, type ShownOrders } from './shown.js';

/** The most choices that a question back offers. */
const MOST_CHOICES = 6;

/** Reads a message as commands and proposes what they say; null where it holds none. */
export async function hearOrders(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const reader = readerOf(moment);
  const read = readMessage(text, COMMANDS, reader);
  if (read.is === 'nothing') return orderLike(text, moment);
  const refusal = whyNotAllowed(read.is === 'orders' ? read.orders : [], moment);
  if (refusal) return { answer: notAllowed(refusal), context: moment.context, unsure: read.is === 'unclear' && read.unsure };
  if (read.is === 'orders') return proposeBehind(await shownOrders(moment, desk), read, { text, reader }, moment, desk);
  const choices = read.choices.slice(0, MOST_CHOICES);
  const unsure = read.unsure && !tells(text, reader);
  const { answer, context } = told(read.ask, about(whoIsMeant(text, reader), moment));
  if (choices.length === 0) return { answer, context, unsure };
  return { answer: { ...answer, ...clarify(read.ask, choices.map(({ text: choice }) => choice)) }, context: { ...context, choices }, unsure };
}

/** 'Gus has passed, panel was on Tuesday' tells of somebody on a day, and asks nothing. */
function tells(text: string, reader: Reader): boolean {
  const line = lineOf(text);
  const isDated = line.words.some((_, at) => dayAt(line.words, at, reader.today, 'near') !== null);
  return isDated && !isQuestion(line, text) && personNamed(text, reader) !== undefined && matchedIn(line, COMMANDS).length > 0;
}

/** Whom an order that could not be taken was about: of 'offered Priya P3', where nobody is called so, nobody; null for nobody, undefined for whoever it was before. */
function whoIsMeant(text: string, reader: Reader): string | null | undefined {
  const named = personNamed(text, reader);
  return named === undefined && !lineOf(text).words.some((word) => PRONOUNS.has(word)) ? null : named;
}

const NOT_MADE = 'The change shown before is not made: only its own card can still confirm it.';

/**
 * Shows orders that come right behind others which nobody has confirmed: what goes on from them of the same person ('she accepted') stands
 * beside them, else it is said that those are not made.
 */
async function proposeBehind(shown: ShownOrders | null, { orders, corrections }: Extract<MessageRead, { is: 'orders' }>, said: { readonly text: string; readonly reader: Reader }, moment: Moment, desk: Desk): Promise<Heard> {
  const spelt = corrections.map((correction) => `${correction}.`);
  if (!shown) return proposeOrders(orders, moment, desk, moment.today, spelt);
  const isMore = personNamed(said.text, said.reader) === undefined && goesOnFrom(shown.orders, orders);
  return isMore ? proposeOver(shown, [...shown.orders, ...orders], [TOGETHER, ...spelt], moment, desk) : proposeOrders(orders, moment, desk, moment.today, [NOT_MADE, ...spelt]);
}

/** Each is of somebody who was shown, and goes on from what was shown of them. */
function goesOnFrom(shown: readonly Order[], orders: readonly Order[]): boolean {
  return orders.every(({ command, inputs }) => {
    const before = shown.findLast((one) => one.inputs['person'] === inputs['person'] && one.command === command);
    return before !== undefined && commandNamed(command)?.goesOn?.(before.inputs, inputs) === true;
  });
}

// Orders that are no command of ours.
const ORDER = /^(please |can you |could you )*(convert|delete|remove|erase|update|set|mark|record|change|move|add|insert|make|put|withdraw|sack|dismiss|end|extend|transfer|promote|rename|undo|revert)\b/i;
// 'Put zed down as interested' records something, and counts nobody.
const RECORDS = /^(please )?(put|mark|record|set|update)\b/i;

/** An order that is no change we know: what can be changed is told, where nothing else reads it. */
function orderLike(text: string, moment: Moment): Heard | null {
  if (!ORDER.test(text.trim()) || refusalOf(moment.asker, 'change') !== null) return null;
  const titles = COMMANDS.filter(({ act }) => act === 'change').map(({ title }) => title);
  const { answer, context } = told(`That is no change that I know, or I can't tell whose record it is. I can record ${listed(titles)}: say it of one person, by name or number.`, moment);
  const isRecorded = RECORDS.test(text.trim()) && matchedIn(lineOf(text), COMMANDS).length > 0;
  return { answer: { ...answer, kind: 'outOfScope' }, context, unsure: !isRecorded };
}

function whyNotAllowed(orders: readonly Order[], { asker }: Moment): string | null {
  const acts = orders.length > 0 ? orders.map(({ command }) => (commandNamed(command) as Command).act) : ['change' as const];
  return acts.map((act) => refusalOf(asker, act)).find((refusal) => refusal !== null) ?? null;
}
