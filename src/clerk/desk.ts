import type { Asker } from '../access/asker.js';
import type { Answer } from '../answers/answer.js';
import type { GivenFile, SentFile, Wanted } from '../changes/files.js';
import type { Press } from '../changes/press.js';
import type { Context } from '../conversation/turn.js';
import type { Ledger, State } from '../ledger/ledger.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Eraser } from './erase/eraser.js';
import type { Shelf } from './files/kept.js';
import type { Door } from './grants/door.js';
import type { PendingStore } from './pending.js';

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
