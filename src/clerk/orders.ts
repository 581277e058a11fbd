import { notAllowed } from '../answers/replies.js';
import type { Inputs, Order, Scene } from '../changes/command.js';
import { commandNamed } from '../changes/commands.js';
import { inputsFrom } from '../changes/formInputs.js';
import { preview } from '../changes/preview.js';
import { laidOver, propose, type Proposal } from '../changes/propose.js';
import { peopleIn } from '../changes/reading/parts.js';
import { readReply } from '../changes/reading/readReply.js';
import { askFor } from '../changes/replies.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Desk, Heard, Moment } from './desk.js';
import { about, askedAgain, told, waiting } from './heard.js';
import { seenOf, type PendingForm } from './pending.js';
import { readerOf } from './reader.js';
import { whyUnsound } from './sound.js';

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
  const person = personOf(orders, moment);
  if (proposed.is === 'refused') return told([...because, whose(orders, proposed.order), proposed.why].filter((part) => part !== '').join(' '), about(person, moment));
  if (proposed.is === 'missing') {
    const order = orders[proposed.order]!;
    const command = commandNamed(order.command)!;
    const fields = command.fields.filter(({ name }) => proposed.fields.includes(name));
    const id = await desk.pending.add({ is: 'form', by: moment.asker.id, today, orders: [...orders], order: proposed.order, fields: [...proposed.fields] });
    const form = askFor(id, command.title, fields, order.inputs, scene);
    return knowing(orders, waiting(form, id, moment, person, form.choices));
  }
  const id = await desk.pending.add({ is: 'orders', by: moment.asker.id, today, orders: [...orders], seen: seenOf(proposed), basedOn: moment.state.seq });
  return knowing(orders, waiting(preview(id, proposed, scene.workforce, because), id, moment, person));
}

/** What was shown or made last, for 'both' and 'the same for'; without texts, which are of one person. */
export function knowing(orders: readonly Order[], { answer, context }: Heard): Heard {
  const last = orders.map(({ command, inputs }) => {
    const texts = commandNamed(command)?.fields.filter(({ kind }) => kind === 'text' || kind === 'newName').map(({ name }) => name) ?? [];
    return { command, inputs: Object.fromEntries(Object.entries(inputs).filter(([name]) => !texts.includes(name))) };
  });
  return { answer, context: { ...context, change: { ...context.change!, last } } };
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

/** The one whom orders are about; somebody new is not whoever the turn before was about. */
export function personOf(orders: readonly Order[], { context }: Moment): string | null {
  const [one, ...more] = peopleIn(orders);
  if (one !== undefined) return more.length > 0 ? null : one;
  return orders.at(-1)?.inputs['name'] === undefined ? context.change?.person ?? null : null;
}
