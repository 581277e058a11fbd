import { refusalOf } from '../access/acts.js';
import { clarify, notAllowed } from '../answers/replies.js';
import type { Command, Inputs, Order, Scene } from '../changes/command.js';
import { COMMANDS, commandNamed } from '../changes/commands.js';
import { inputsFrom } from '../changes/formInputs.js';
import { preview } from '../changes/preview.js';
import { laidOver, propose, type Proposal } from '../changes/propose.js';
import type { Problem } from '../changes/reading/inputs.js';
import { readMessage } from '../changes/reading/readMessage.js';
import { readReply } from '../changes/reading/readReply.js';
import { askFor } from '../changes/replies.js';
import type { CalendarDate } from '../workforce/calendar.js';
import { listed } from '../workforce/words.js';
import type { Desk, Heard, Moment } from './desk.js';
import { told, waiting } from './heard.js';
import { seenOf, type PendingForm } from './pending.js';
import { readerOf } from './reader.js';
import { whyUnsound } from './sound.js';

/** The most choices that a question back offers. */
const MOST_CHOICES = 6;

/** Reads a message as commands and proposes what they say; null where it holds none. */
export async function hearOrders(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const read = readMessage(text, COMMANDS, readerOf(moment));
  if (read.is === 'nothing') return orderLike(text, moment);
  const refusal = whyNotAllowed(read.is === 'orders' ? read.orders : [], moment);
  if (refusal) return { answer: notAllowed(refusal), context: moment.context, unsure: read.is === 'unclear' && read.unsure };
  if (read.is === 'orders') return proposeOrders(read.orders, moment, desk, moment.today, read.corrections.map((correction) => `${correction}.`));
  const choices = read.choices.slice(0, MOST_CHOICES);
  if (choices.length === 0) return { ...told(read.ask, moment), unsure: read.unsure };
  const { answer, context } = told(read.ask, moment);
  return { answer: { ...answer, ...clarify(read.ask, choices.map(({ text: choice }) => choice)) }, context: { ...context, choices }, unsure: read.unsure };
}

// Orders that are no command of ours.
const ORDER = /^(please |can you |could you )*(convert|delete|remove|erase|update|set|mark|record|change|move|add|insert|make|put|withdraw|sack|dismiss|end|extend|transfer|promote|rename|undo|revert)\b/i;

/** An order that is no change we know: what can be changed is told, where nothing else reads it. */
function orderLike(text: string, moment: Moment): Heard | null {
  if (!ORDER.test(text.trim()) || refusalOf(moment.asker, 'change') !== null) return null;
  const titles = COMMANDS.filter(({ act }) => act === 'change').map(({ title }) => title);
  const { answer, context } = told(`That is no change that I know, or I can't tell whose record it is. I can record ${listed(titles)}: say it of one person, by name or number.`, moment);
  return { answer: { ...answer, kind: 'outOfScope' }, context, unsure: true };
}

/** What was typed for what is missing; null where nothing is, or where the message says none of it. */
export async function reply(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const { change } = moment.context;
  const pending = change?.fresh && change.pending ? await desk.pending.find(change.pending) : null;
  if (pending?.is !== 'form' || pending.by !== moment.asker.id) return null;
  const order = pending.orders[pending.order];
  const command = order && commandNamed(order.command);
  if (!command) return null;
  const read = readReply(text, command, pending.fields, readerOf(moment));
  if (read.is === 'nothing') return null;
  if (read.is === 'unclear') return askedAgain(read.problem, moment);
  return proposeOrders(withInputs(pending, read.inputs), moment, desk, pending.today);
}

/** What was typed for a field has two readings, or none: the form still waits. */
function askedAgain({ ask, choices }: Problem, moment: Moment): Heard {
  const { answer } = told(ask, moment);
  if (choices.length === 0) return { answer, context: moment.context };
  return { answer: { ...answer, ...clarify(ask, choices.map(({ text }) => text)) }, context: { ...moment.context, choices: choices.map(({ text, words }) => ({ text, asks: words })) } };
}

/** What was filled in on a card. */
export async function fill(id: string, values: Readonly<Record<string, string>>, moment: Moment, desk: Desk): Promise<Heard> {
  const pending = await desk.pending.find(id);
  if (pending?.is !== 'form') return told('That form is no longer open. Please say again what you want to change.', moment);
  if (pending.by !== moment.asker.id) return { answer: notAllowed('Only whoever asked for this form can send it. Please say yourself what you want to change.'), context: moment.context };
  const command = commandNamed(pending.orders[pending.order]?.command ?? '');
  const read = command && inputsFrom(command, pending.fields, values, readerOf(moment));
  if (!read) return told('I no longer know this command. Please say it again.', moment);
  if ('why' in read) return { ...told(read.why, moment), context: moment.context };
  return proposeOrders(withInputs(pending, read.inputs), moment, desk, pending.today);
}

/** Shows what orders would do, or asks for what they lack. `today` is the day on which they were said. */
export async function proposeOrders(orders: readonly Order[], moment: Moment, desk: Desk, today: CalendarDate = moment.today, because: readonly string[] = []): Promise<Heard> {
  const scene: Scene = { workforce: moment.state.workforce, today };
  const proposed = checked(propose(orders, scene), moment);
  if (proposed.is === 'refused') return told([...because, whose(orders, proposed.order), proposed.why].filter((part) => part !== '').join(' '), moment);
  // Somebody new is not whoever the turn before was about.
  const person = personOf(orders) ?? (orders.at(-1)?.inputs['name'] === undefined ? moment.context.change?.person ?? null : null);
  if (proposed.is === 'missing') {
    const order = orders[proposed.order]!;
    const command = commandNamed(order.command)!;
    const fields = command.fields.filter(({ name }) => proposed.fields.includes(name));
    const id = await desk.pending.add({ is: 'form', by: moment.asker.id, today, orders: [...orders], order: proposed.order, fields: [...proposed.fields] });
    const form = askFor(id, command.title, fields, order.inputs, scene);
    return waiting(form, id, moment, person, form.choices);
  }
  const id = await desk.pending.add({ is: 'orders', by: moment.asker.id, today, orders: [...orders], seen: seenOf(proposed), basedOn: moment.state.seq });
  return waiting(preview(id, proposed, scene.workforce, because), id, moment, person);
}

/** A change that leaves what an import would refuse is none. */
export function checked<P extends Pick<Proposal, 'facts'>, R extends { readonly is: string }>(proposed: (P & { readonly is: 'proposal' }) | R, { state }: Moment): (P & { readonly is: 'proposal' }) | R | { readonly is: 'refused'; readonly why: string; readonly order: number } {
  if (!isProposal(proposed)) return proposed;
  const why = whyUnsound(state.records, laidOver(state.records, proposed.facts));
  return why === null ? proposed : { is: 'refused', why: `That would leave the records wrong: ${why}.`, order: 0 };
}

function isProposal<P, R extends { readonly is: string }>(proposed: (P & { readonly is: 'proposal' }) | R): proposed is P & { readonly is: 'proposal' } {
  return proposed.is === 'proposal';
}

function whose(orders: readonly Order[], place: number): string {
  return orders.length > 1 ? `Nothing is changed, as part ${place + 1} of ${orders.length} can't be.` : '';
}

function withInputs({ orders, order }: PendingForm, inputs: Inputs): readonly Order[] {
  return orders.map((one, place) => (place === order ? { ...one, inputs: { ...one.inputs, ...inputs } } : one));
}

function whyNotAllowed(orders: readonly Order[], { asker }: Moment): string | null {
  const acts = orders.length > 0 ? orders.map(({ command }) => (commandNamed(command) as Command).act) : ['change' as const];
  return acts.map((act) => refusalOf(asker, act)).find((refusal) => refusal !== null) ?? null;
}

function personOf(orders: readonly Order[]): string | null {
  const person = orders.at(-1)?.inputs['person'];
  return typeof person === 'string' ? person : null;
}
