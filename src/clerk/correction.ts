import type { Inputs, Order } from '../changes/command.js';
import { COMMANDS, commandNamed } from '../changes/commands.js';
import { correctedInputs, correctionIn, deniesShown } from '../changes/reading/readCorrection.js';
import { peopleIn } from '../changes/reading/parts.js';
import { readMessage } from '../changes/reading/readMessage.js';
import type { Problem } from '../changes/reading/inputs.js';
import type { Reader } from '../changes/reading/reader.js';
import { longDate, type CalendarDate } from '../workforce/calendar.js';
import { drop } from './confirm.js';
import type { Desk, Heard, Moment } from './desk.js';
import { askedAgain, settled, told } from './heard.js';
import { readerOf } from './reader.js';
import { proposeOver, shownOrders, type ShownOrders } from './shown.js';

const INSTEAD = 'In the place of the change shown before, which is dropped.';
const SEVERAL = "Several changes wait together, and I can't tell which of them that puts right. Please cancel, and say all of them again.";
const DROPPED = "I can't tell what that puts right, so I have dropped the change that was shown: nothing is changed. Please say it again as it should be.";

/**
 * 'No, from 13 March', 'make it 0.8 FTE': right behind a preview it is shown anew with that, and what was shown before can no longer be confirmed.
 * Nor can it where it is denied in words that put nothing right: 'no, she has not accepted yet'.
 */
export async function correct(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const said = correctionIn(text);
  const isDenied = deniesShown(text);
  const shown = said !== null || isDenied ? await shownOrders(moment, desk) : null;
  if (!shown) return null;
  const right = said === null ? [] : shown.orders.map(({ command }) => correctedInputs(said, commandNamed(command)!, readerOf(moment)));
  const [one] = right;
  if (right.some((each) => each !== null) && shown.orders.length > 1) return told(SEVERAL, moment);
  const problem = one && ('problem' in one ? one.problem : whichDay(said!, shown, one.inputs, readerOf(moment)));
  if (problem) return askedAgain(problem, moment, (words) => `make it ${words}`);
  const instead = one && 'inputs' in one ? withInputs(shown, one.inputs) : ordersInstead((isDenied ? said : null) ?? text, isDenied, shown, moment);
  if (instead) return proposeOver(shown, instead, [INSTEAD], moment, desk);
  return isDenied ? dropped(shown, moment, desk) : null;
}

function withInputs({ orders: [order] }: ShownOrders, inputs: Inputs): readonly Order[] {
  return [{ ...order!, inputs: { ...order!.inputs, ...inputs } }];
}

/** A day alone, where two were shown, may put either of them right: 'on' says that it is the change's own. */
function whichDay(said: string, { orders: [order] }: ShownOrders, inputs: Inputs, reader: Reader): Problem | null {
  const command = commandNamed(order!.command)!;
  const days = command.fields.filter(({ name, kind }) => kind === 'date' && order!.inputs[name] !== undefined);
  const own = days.find(({ name, bare }) => bare && inputs[name] !== undefined);
  if (!own || days.length < 2 || Object.keys(inputs).length > 1 || /^on\b/i.test(said)) return null;
  const choices = days.flatMap((field) => {
    const words = field === own ? 'on' : field.said?.split('|')[0];
    const read = words === undefined ? null : correctedInputs(`${words} ${said}`, command, reader);
    const value = read && 'inputs' in read ? read.inputs[field.name] : undefined;
    return value === undefined ? [] : [{ text: `${field.label}: ${longDate(value as CalendarDate)}`, words: `${words} ${longDate(value as CalendarDate)}` }];
  });
  return { field: own.name, ask: 'Which day does that put right?', choices, from: 0, to: 1 };
}

/** 'No, Zed Carr declined' says another change as a whole, and so does 'actually he accepted' of whoever was shown. */
function ordersInstead(said: string, isDenied: boolean, shown: ShownOrders, moment: Moment): readonly Order[] | null {
  const read = readMessage(said, COMMANDS, readerOf(moment));
  if (read.is !== 'orders') return null;
  const people = peopleIn(shown.orders);
  return isDenied || read.orders.every(({ inputs }) => people.includes(String(inputs['person']))) ? read.orders : null;
}

async function dropped({ id }: ShownOrders, moment: Moment, desk: Desk): Promise<Heard> {
  const applied = await drop(id, moment, desk);
  return applied === null ? settled(told(DROPPED, moment).answer, moment) : told(applied, moment);
}
