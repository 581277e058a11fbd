import type { Act } from '../access/acts.js';
import type { Asker } from '../access/asker.js';
import type { AccessRules } from '../access/rights.js';
import { notAllowed } from '../answers/replies.js';
import type { Answer } from '../answers/answer.js';
import type { Press } from '../changes/press.js';
import { controlIn, type Control } from '../changes/reading/said.js';
import { cannot } from '../changes/replies.js';
import { chosenOf } from '../conversation/chosen.js';
import type { Context } from '../conversation/turn.js';
import type { Conversations } from '../ledger/conversations.js';
import type { Ledger, State } from '../ledger/ledger.js';
import type { CalendarDate } from '../workforce/calendar.js';
import { actsOfChange, actsOfPending, actsOfPress, whyNot } from './allowed.js';
import { cancel, confirm } from './confirm.js';
import type { Eraser } from './erase/eraser.js';
import { hearErase } from './erase/hear.js';
import { giveFile, hearFiles } from './files/give.js';
import type { Shelf } from './files/kept.js';
import { TAKE_FILE } from './files/report.js';
import type { GivenFile, SentFile, Wanted } from '../changes/files.js';
import { takeFile, takeFilesValues } from './files/take.js';
import { doorFor, type Door } from './grants/door.js';
import { hearGrants } from './grants/hear.js';
import { hearHistory } from './history.js';
import { fill, hearOrders, reply } from './orders.js';
import { pendingIn, type PendingStore } from './pending.js';
import { hearProvenance } from './provenance.js';
import { hearSynonyms } from './synonyms.js';
import { undo } from './undo.js';

/** What the clerk works with. */
export interface Desk {
  readonly ledger: Pick<Ledger, 'refresh' | 'append' | 'rowsOf' | 'changesTo'>;
  readonly pending: PendingStore;
  /** Keeps the files of what is pending. */
  readonly shelf: Shelf;
  readonly door: Door;
  /** Blank: nobody can be erased from here. */
  readonly eraser?: Eraser;
  /** 'C-0042 was made on …': an instant as people read it, '20 February 2023, 09:14'. */
  readonly timeOf: (instant: string) => string;
  /** The day of an instant, in the council's zone. */
  readonly dayOf: (instant: string) => CalendarDate;
  /** The day on which a change would be made now: with a workbook of a fixed day another than that on which it is asked. */
  readonly today: () => CalendarDate;
}

/** Who says something, and on what. */
export interface Moment {
  readonly asker: Asker;
  readonly state: State;
  readonly today: CalendarDate;
  readonly context: Context;
}

/** An answer, and what the conversation is about now. */
export interface Heard {
  readonly answer: Answer;
  readonly context: Context;
  /** True where it is only an answer if nothing else understands the message. */
  readonly unsure?: boolean;
}

/** Takes changes in: proposes, applies once, takes back, and tells what was done. */
export interface Clerk {
  /** Null where a message is about no change. */
  hear(text: string, moment: Moment): Promise<Heard | null>;
  press(press: Press, moment: Moment): Promise<Heard>;
  /** A file that somebody sent. */
  take(file: SentFile, moment: Moment): Promise<Heard>;
  /** A file that somebody agreed to have. */
  give(wanted: Wanted, moment: Moment): Promise<GivenFile | Heard>;
}

const CLOSED: AccessRules = { loopback: false, admins: [] };

/** `conversations` keeps what is pending; `door` knows who may give access, and whom the bot has met. */
export function clerkOf(ledger: Desk['ledger'], conversations: Pick<Conversations, 'keep' | 'recall' | 'open'>, days: Pick<Desk, 'timeOf' | 'dayOf' | 'today'>, door: Door = doorFor(CLOSED), eraser?: Eraser): Clerk {
  const desk: Desk = { ledger, pending: pendingIn(conversations), shelf: conversations, door, ...(eraser && { eraser }), ...days };
  return {
    async hear(text, moment) {
      const control = controlIn(text);
      if (control && isMeant(control, moment.context)) return refusedFor(await actsOf(control, moment, desk), moment) ?? controlled(control, moment, desk);
      const said = chosenOf(text, moment.context.choices)?.asks ?? text;
      const waits = moment.context.change?.pending;
      if (waits && isTakeFile(said)) return takeFilesValues(waits, moment, desk);
      return await reply(said, moment, desk) ?? await hearHistory(said, moment, desk) ?? await hearGrants(said, moment, desk) ?? await hearErase(said, moment, desk) ?? await hearFiles(said, moment, desk) ?? await hearSynonyms(said, moment, desk) ?? hearProvenance(said, moment, desk) ?? hearOrders(said, moment, desk);
    },
    async press(press, moment) {
      const refusal = refusedFor(await actsOfPress(press, moment, desk.pending), moment);
      if (refusal) return refusal;
      switch (press.act) {
        case 'confirm': return confirm(press.id, moment, desk);
        case 'cancel': return cancel(press.id, moment, desk);
        case 'takeFile': return takeFilesValues(press.id, moment, desk);
        case 'undo': return undo(numberOf(press.number), moment, desk);
        case 'form': return fill(press.id, press.inputs, moment, desk);
      }
    },
    take: (file, moment) => takeFile(file, moment, desk),
    give: (wanted, moment) => giveFile(wanted, moment, desk),
  };
}

/** Said behind a workbook that was shown. */
function isTakeFile(text: string): boolean {
  return text.toLowerCase().replace(/’/g, "'").replace(/[.!]$/, '').trim() === TAKE_FILE || /^take the files?( values)?$/i.test(text.trim());
}

/** 'Yes' is meant so right behind a preview, and never where a choice waits. */
function isMeant(control: Control, { change, choices }: Context): boolean {
  if (control.is === 'undo' || control.is === 'redo' || !control.bare) return control.is !== 'cancel' || Boolean(change?.pending);
  return Boolean(change?.fresh && change.pending) && choices.length === 0;
}

function refusedFor(acts: readonly Act[], { asker, context }: Moment): Heard | null {
  const refusal = whyNot(acts, asker);
  return refusal === null ? null : { answer: notAllowed(refusal), context };
}

/** Without a number it is the last change of whoever asks. */
function actsOf(control: Control, moment: Moment, desk: Desk): Promise<readonly Act[]> | readonly Act[] {
  if (!('seq' in control)) return actsOfPending(moment.context.change?.pending ?? null, moment, desk.pending);
  const { asker, state } = moment;
  return actsOfChange(control.seq ?? state.changes.findLast(({ who }) => who.id === asker.id)?.seq ?? 0, state);
}

async function controlled(control: Control, moment: Moment, desk: Desk): Promise<Heard> {
  if (control.is === 'undo' || control.is === 'redo') return undo(control.seq, moment, desk, control.is);
  const id = moment.context.change?.pending;
  if (!id) return { answer: cannot(`There is nothing to ${control.is}.`), context: moment.context };
  return control.is === 'confirm' ? confirm(id, moment, desk) : cancel(id, moment, desk);
}

/** 'C-0042' -> 42; 0 where it is no number. */
function numberOf(number: string): number {
  return Number(/^C-0*(\d{1,9})$/.exec(number)?.[1] ?? 0);
}
