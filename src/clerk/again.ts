import type { Command, Inputs, Order } from '../changes/command.js';
import { commandNamed } from '../changes/commands.js';
import { againIn } from '../changes/reading/again.js';
import { lineOf } from '../changes/reading/line.js';
import { readAs, type ReadAs } from '../changes/reading/readAs.js';
import type { Desk, Heard, Moment } from './desk.js';
import { askedAgain } from './heard.js';
import { proposeOrders } from './orders.js';
import { readerOf } from './reader.js';
import { proposeOver, shownOrders, TOGETHER } from './shown.js';

/** 'The same for Zed Carr': the change that was shown or made last, of others; beside the one that still waits. A post is one person's, and is asked for. */
export async function again(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const said = againIn(text);
  const shared = said === null ? null : sharedBy(moment.context.change?.last ?? []);
  if (said === null || !shared) return null;
  const read = readAs(lineOf(said), { command: shared.command, triggers: [] }, readerOf(moment));
  const problem = read.problems.find(({ several }) => !several);
  if (read.unread.length > 0 || (read.people.length === 0 && problem?.field !== 'person')) return null;
  if (problem) return askedAgain(problem, moment, (words) => `same for ${words}`);
  const shown = await shownOrders(moment, desk);
  const orders = ordersOf(shared.command, shared.inputs, read);
  return shown ? proposeOver(shown, [...shown.orders, ...orders], [TOGETHER], moment, desk) : proposeOrders(orders, moment, desk);
}

/** What orders of one command have in common; null where they differ in more than whom they are about. */
function sharedBy(orders: readonly Order[]): { readonly command: Command; readonly inputs: Inputs } | null {
  const [first, ...more] = orders.map(({ command, inputs }) => ({ command, inputs: Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== 'person' && name !== 'post')) }));
  const command = first && commandNamed(first.command);
  return command && more.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? { command, inputs: first.inputs } : null;
}

function ordersOf({ name }: Command, shared: Inputs, { inputs, people }: ReadAs): readonly Order[] {
  return [...new Set(people.map(({ person }) => person))].map((person) => ({ command: name, inputs: { ...shared, ...inputs, person } }));
}
