import { commandNamed } from '../changes/commands.js';
import { correctedInputs, correctionIn } from '../changes/reading/readCorrection.js';
import { drop } from './confirm.js';
import type { Desk, Heard, Moment } from './desk.js';
import { told } from './heard.js';
import { proposeOrders } from './orders.js';
import { readerOf } from './reader.js';

const INSTEAD = 'In the place of the change shown before, which is dropped.';
const SEVERAL = "Several changes wait together, and I can't tell which of them that puts right. Please cancel, and say all of them again.";

/** 'No, from 13 March', 'make it 0.8 FTE': right behind a preview it is shown anew with that, and what was shown before can no longer be confirmed. */
export async function correct(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const { change } = moment.context;
  const said = correctionIn(text);
  const id = change?.fresh ? change.pending : null;
  const pending = said !== null && id ? await desk.pending.find(id) : null;
  if (said === null || !id || pending?.is !== 'orders' || pending.by !== moment.asker.id) return null;
  const right = pending.orders.map(({ command }) => correctedInputs(said, commandNamed(command)!, readerOf(moment)));
  if (right.every((inputs) => inputs === null)) return null;
  const [order, ...more] = pending.orders;
  if (more.length > 0) return told(SEVERAL, moment);
  const heard = await proposeOrders([{ ...order!, inputs: { ...order!.inputs, ...right[0] } }], moment, desk, pending.today, [INSTEAD]);
  const isShown = heard.context.change?.pending !== id;
  const applied = isShown ? await drop(id, moment, desk) : null;
  return applied === null ? heard : told(applied, moment);
}
