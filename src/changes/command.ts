/**
 * How a command is made. One file a command, listed in `commands.ts`; nothing else has to know it.
 *
 * 1. `triggers`: the words that say what is to be recorded ('has accepted', 'convert'), each with the inputs that it settles.
 * 2. `fields`: what it takes beside. A field of a kind is read by itself where it is `bare` ('Cal Reed', 'P3', '3 November'),
 *    and behind the words of `said` ('next contact 18 November'). `readLine` reads every word of a line or says which it could not.
 * 3. `plan`: the inputs become facts, on the records as they are then. It refuses in one sentence what the field's rules forbid,
 *    says which inputs are missing (the reader asks for them by a form), and fills in what goes without saying.
 *    It is asked again, with the same inputs, whenever the records have changed: it must be pure.
 *
 * All else is the same for every command and made from the facts: the preview line by line, what they do to the figures
 * named in `measures`, confirming once, undoing (the rows before), history. The sentence of a plan is kept in the history
 * for good: it names people by their ids only, so that erasing somebody leaves nothing behind.
 */
import type { Act } from '../access/acts.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Fact } from '../workforce/records.js';
import type { SheetName } from '../workforce/sheets.js';
import type { Workforce } from '../workforce/workforce.js';

/** What a command was given, by field: ids, days as `2024-11-07`, codes and texts; FTE in ten-thousandths, money in pence. */
export type Inputs = Readonly<Record<string, string | number>>;

/** What a change is planned on. */
export interface Scene {
  readonly workforce: Workforce;
  readonly today: CalendarDate;
}

export type FieldKind =
  | 'person' | 'post' | 'team' | 'role' | 'cohort' | 'date' | 'fte' | 'money' | 'count' | 'code' | 'text'
  /** The whole name of somebody who is not in the records yet. */
  | 'newName'
  /** A number that no worker bears yet, or 'none'. */
  | 'newId'
  /** One of `values`: texts of the records, such as the names of reviews. */
  | 'listed';

/** A value that can be chosen in a form. */
export interface Offered {
  readonly value: string;
  readonly title: string;
}

/** One thing that a command takes. */
export interface Field {
  readonly name: string;
  /** In a form, and in the question for it: 'Day of the offer'. */
  readonly label: string;
  readonly kind: FieldKind;
  /** Words that stand before the value, parted by |, the most usual first: 'next contact|follow up'. */
  readonly said?: string;
  /** It is read without those words too. */
  readonly bare?: boolean;
  /** For a day said without its year or as a weekday: what happened lies back, what is agreed lies ahead. Blank: as the trigger says. */
  readonly looks?: Looks;
  /** For a `code`: what people say, by the value. */
  readonly codes?: Readonly<Record<string, string>>;
  /** For a `listed`: the texts that are recorded. */
  readonly values?: (scene: Scene) => readonly string[];
  /** More than one may be given: 'pay and workload' is kept as 'pay;workload'. */
  readonly several?: true;
  /** For a form: what there is to choose from, given what is known. */
  readonly offers?: (inputs: Inputs, scene: Scene) => readonly Offered[];
}

/** `near`: whichever is nearer to today. */
export type Looks = 'back' | 'ahead' | 'near';

/** Words that a command is known by. */
export interface Trigger {
  /** Parted by |, the most usual first; '…' stands for up to four other words: 'make … permanent'. */
  readonly words: string;
  readonly sets?: Inputs;
  readonly looks?: Looks;
  /** Words, parted by |, of which one must stand in the line too: 'done' is said of much, beside 'review' it is a review. */
  readonly beside?: string;
  /** Only where the line begins with it: 'offer P6 to' is an order, 'the offer to' is none. */
  readonly leads?: true;
  /** It gives way to another trigger of its command: 'spoke to Cal, she is interested' is about the interest. */
  readonly yields?: true;
  /** It says nothing beside words of another command: 'with effect from'. */
  readonly alone?: true;
  /** An order, such as 'convert': it is this command even where nobody is named. */
  readonly order?: true;
}

/** What comes of inputs on the records as they are. */
export type Plan =
  /** One clear sentence; nothing is to be changed. */
  | { readonly is: 'refused'; readonly why: string }
  /** Fields without which it cannot be planned. */
  | { readonly is: 'missing'; readonly fields: readonly string[] }
  | Planned;

export interface Planned {
  readonly is: 'planned';
  readonly facts: readonly Fact[];
  /** The day it takes effect: the figures are counted on it. */
  readonly on: CalendarDate;
  /** What whoever confirms should know: 'this goes back from offered to interested'. */
  readonly warnings: readonly string[];
  /** For the history, people by their ids: 'A00123 converted to permanent in P0045 from 1 December 2024'. */
  readonly sentence: string;
}

export interface Command {
  readonly name: string;
  /** What it does, for help and where two commands are told apart: 'a step towards a permanent post'. */
  readonly title: string;
  /** What whoever gives it must be allowed to do. */
  readonly act: Act;
  readonly triggers: readonly Trigger[];
  readonly fields: readonly Field[];
  /** Whether one line goes on from another in the same breath: 'was offered P3 and accepted'. Blank: each says whom it is about. */
  readonly goesOn?: (before: Inputs, after: Inputs) => boolean;
  /** A message says it of somebody on one day: whoever resigned yesterday and leaves in December leaves once. */
  readonly once?: true;
  /** A line that says nothing but whom it is about and a note is this command's. */
  readonly notesAlone?: true;
  /** Words that say nothing more in its lines: 'to permanent contract'. */
  readonly plain?: string;
  /** The sheets that it records. */
  readonly sheets: readonly SheetName[];
  /** Whom it can be about at all: it tells commands of the same words apart ('accepted' is said of offers and of steps), and people of the same name. Blank: anybody. */
  readonly concerns?: (person: string, scene: Scene) => boolean;
  /** The measures whose figures the preview shows before and after; those grouped by a facet of their own, by group. */
  readonly measures: readonly string[];
  readonly plan: (inputs: Inputs, scene: Scene) => Plan;
}

/** A command with its inputs: plain data, so that it can be kept until it is confirmed and planned again. */
export interface Order {
  readonly command: string;
  readonly inputs: Inputs;
}

export function refused(why: string): Plan {
  return { is: 'refused', why };
}

export function missing(...fields: readonly string[]): Plan {
  return { is: 'missing', fields };
}
