import type { Act } from '../access/acts.js';
import type { AccessRules } from '../access/rights.js';
import { notAllowed } from '../answers/replies.js';
import type { Press } from '../changes/press.js';
import { controlIn, type Control } from '../changes/reading/said.js';
import { chosenOf } from '../conversation/chosen.js';
import type { Context } from '../conversation/turn.js';
import type { Conversations } from '../ledger/conversations.js';
import { again } from './again.js';
import { actsOfChange, actsOfPending, actsOfPress, whyNot } from './allowed.js';
import { cancel, confirm } from './confirm.js';
import { correct } from './correction.js';
import type { Clerk, Desk, Heard, Moment } from './desk.js';
import type { Eraser } from './erase/eraser.js';
import { hearErase } from './erase/hear.js';
import { giveFile, hearFiles } from './files/give.js';
import { TAKE_FILE } from './files/report.js';
import { takeFile, takeFilesValues } from './files/take.js';
import { doorFor, type Door } from './grants/door.js';
import { hearGrants } from './grants/hear.js';
import { told } from './heard.js';
import { hearHistory } from './history.js';
import { hearOrders } from './hearOrders.js';
import { fill, reply } from './orders.js';
import { pendingIn } from './pending.js';
import { hearProvenance } from './provenance.js';
import { hearSynonyms } from './synonyms.js';
import { lastSeqOf, undo } from './undo.js';

/** Who hears a message, in this order: the first that takes it answers. */
const HEARERS: readonly ((text: string, moment: Moment, desk: Desk) => Promise<Heard | null> | Heard | null)[] = [
  reply, correct, again, hearHistory, hearGrants, hearErase, hearFiles, hearSynonyms, hearProvenance, hearOrders,
];

const STILL_WAITS = "A change still waits from before. Say 'confirm' to apply it, or 'cancel' to drop it.";
const STILL_SHOWN = "What was shown before still waits: 'confirm' applies it, 'cancel' drops it.";
const CLOSED: AccessRules = { loopback: false, admins: [] };

/** `conversations` keeps what is pending; `door` knows who may give access, and whom the bot has met. */
export function clerkOf(ledger: Desk['ledger'], conversations: Pick<Conversations, 'keep' | 'recall' | 'open'>, days: Pick<Desk, 'timeOf' | 'dayOf' | 'today'>, door: Door = doorFor(CLOSED), eraser?: Eraser): Clerk {
  const desk: Desk = { ledger, pending: pendingIn(conversations), shelf: conversations, door, ...(eraser && { eraser }), ...days };
  return {
    hear: (text, moment) => hear(text, moment, desk),
    press: (press, moment) => pressed(press, moment, desk),
    take: (file, moment) => takeFile(file, moment, desk),
    give: (wanted, moment) => giveFile(wanted, moment, desk),
  };
}

async function hear(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const control = controlIn(text);
  if (control && isMeant(control, moment.context)) return refusedFor(await actsOf(control, moment, desk), moment) ?? controlled(control, moment, desk);
  if (control && waitsUnseen(control, text, moment.context)) return told(STILL_WAITS, moment);
  const said = chosenOf(text, moment.context.choices)?.asks ?? text;
  const waits = moment.context.change?.pending;
  if (waits && isTakeFile(said)) return takeFilesValues(waits, moment, desk);
  for (const hears of HEARERS) {
    const heard = await hears(said, moment, desk);
    if (heard) return remindedOf(moment.context.change?.pending, heard, desk);
  }
  return null;
}

async function pressed(press: Press, moment: Moment, desk: Desk): Promise<Heard> {
  const refusal = refusedFor(await actsOfPress(press, moment, desk.pending), moment);
  if (refusal) return refusal;
  switch (press.act) {
    case 'confirm': return confirm(press.id, moment, desk);
    case 'cancel': return cancel(press.id, moment, desk);
    case 'takeFile': return takeFilesValues(press.id, moment, desk);
    case 'undo': return undo({ is: 'undo', seq: numberOf(press.number) }, moment, desk);
    case 'form': return fill(press.id, press.inputs, moment, desk);
  }
}

/** A sentence that refuses says that what was shown before still waits: 'confirm' would apply it. */
async function remindedOf(waits: string | null | undefined, heard: Heard, { pending }: Desk): Promise<Heard> {
  const { answer, context } = heard;
  if (!waits || answer.kind !== 'error' || context.change?.pending !== waits) return heard;
  const is = (await pending.find(waits))?.is;
  return is === 'orders' || is === 'undo' || is === 'import' ? { ...heard, answer: { ...answer, text: `${answer.text} ${STILL_SHOWN}` } } : heard;
}

/** Said behind a workbook that was shown. */
function isTakeFile(text: string): boolean {
  return text.toLowerCase().replace(/’/g, "'").replace(/[.!]$/, '').trim() === TAKE_FILE || /^take the files?( values)?$/i.test(text.trim());
}

/** 'Yes' is meant so right behind a preview, and never where a choice waits; 'never mind' may be said of anything. */
function isMeant(control: Control, { change, choices }: Context): boolean {
  switch (control.is) {
    case 'undo': case 'redo': return true;
    case 'thanks': return false;
    default: return control.bare ? Boolean(change?.fresh && change.pending) && choices.length === 0 : !control.loose || Boolean(change?.pending);
  }
}

/** 'Yes' some turns behind a preview, or thanks behind one: neither confirms it. */
function waitsUnseen(control: Control, text: string, { change, choices }: Context): boolean {
  const isBare = control.is === 'thanks' || ('bare' in control && control.bare);
  return isBare && Boolean(change?.pending) && chosenOf(text, choices) === null;
}

function refusedFor(acts: readonly Act[], { asker, context }: Moment): Heard | null {
  const refusal = whyNot(acts, asker);
  return refusal === null ? null : { answer: notAllowed(refusal), context };
}

/** Without a number it is the last change of whoever asks, or whoever is named. Where nothing waits, cancelling asks for nothing. */
function actsOf(control: Control, moment: Moment, desk: Desk): Promise<readonly Act[]> | readonly Act[] {
  if ('seq' in control) return actsOfChange(control.seq ?? lastSeqOf(control, moment) ?? 0, moment.state);
  const id = moment.context.change?.pending;
  return !id && control.is === 'cancel' ? [] : actsOfPending(id ?? null, moment, desk.pending);
}

async function controlled(control: Control, moment: Moment, desk: Desk): Promise<Heard> {
  if ('seq' in control) return undo(control, moment, desk);
  const id = moment.context.change?.pending;
  if (!id) return told(`There is nothing to ${control.is === 'cancel' ? 'cancel' : 'confirm'}.`, moment);
  return control.is === 'confirm' ? confirm(id, moment, desk) : cancel(id, moment, desk);
}

/** 'C-0042' -> 42; 0 where it is no number. */
function numberOf(number: string): number {
  return Number(/^C-0*(\d{1,9})$/.exec(number)?.[1] ?? 0);
}
