import type { Order } from '../changes/command.js';
import { drop } from './confirm.js';
import type { Desk, Heard, Moment } from './desk.js';
import { told } from './heard.js';
import { proposeOrders } from './orders.js';
import type { Pending } from './pending.js';

export const TOGETHER = 'Together with the change shown before.';

export type ShownOrders = Extract<Pending, { is: 'orders' }> & { readonly id: string };

/** The change that was shown to whoever asks in the turn before; null where that showed none. */
export async function shownOrders({ asker, context: { change } }: Moment, desk: Desk): Promise<ShownOrders | null> {
  const id = change?.fresh ? change.pending : null;
  const pending = id ? await desk.pending.find(id) : null;
  return id && pending?.is === 'orders' && pending.by === asker.id ? { ...pending, id } : null;
}

/** Shows orders in the place of those that were shown, which can no longer be confirmed; where they can't be shown, those still wait. */
export async function proposeOver({ id, today }: ShownOrders, orders: readonly Order[], because: readonly string[], moment: Moment, desk: Desk): Promise<Heard> {
  const heard = await proposeOrders(orders, moment, desk, today, because);
  const applied = heard.context.change?.pending === id ? null : await drop(id, moment, desk);
  return applied === null ? heard : told(applied, moment);
}
