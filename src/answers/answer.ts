import type { CalendarDate } from '../workforce/calendar.js';
import type { Figure } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import type { FollowUp, Table, Trend } from './shown.js';
import type { WeeklyCard } from './weeklyCard.js';

export type AnswerKind = 'answer' | 'clarify' | 'notRecorded' | 'outOfScope' | 'notAllowed' | 'done' | 'confirm' | 'chat' | 'error';

export interface Group {
  readonly key: string;
  readonly figures: readonly Figure[];
}

/** The ANSWER of INTERFACE.md: what `ask --json` prints, in this order and nothing beside it. */
export interface PlainAnswer {
  readonly kind: AnswerKind;
  /** The whole answer in one plain sentence. */
  readonly text: string;
  /** The question as it was read; '' where none was. */
  readonly reading: string;
  readonly figures: readonly Figure[];
  readonly groups: readonly Group[];
  readonly records: readonly string[];
  readonly asAt: CalendarDate | null;
  readonly period: Period | null;
  readonly choices: readonly string[];
  readonly notes: readonly string[];
}

/** One part of an answer as a card shows it; a message with two questions has two. All text is formatted. */
export interface Section {
  /** The leading figure, '34' or '49.3%'. */
  readonly headline: string;
  /** What it is a figure of: 'agency staff (32.5 FTE)'. */
  readonly caption: string;
  /** The figure with its scope and day in one sentence, without the breakdown and without a name. */
  readonly sentence: string;
  readonly reading: string;
  /** 'as at 20 February 2023', '1 July 2022 to 20 February 2023'. */
  readonly day: string;
  readonly tables: readonly Table[];
  readonly trend: Trend | null;
  readonly notes: readonly string[];
  /** What a plan or a projection takes for granted, each a sentence of its own; they stand in no note of the section. */
  readonly assumptions: readonly string[];
  /** How it is counted. */
  readonly definition: string;
  /** How fresh the data is. */
  readonly freshness: string;
}

/** A change as a card shows it: under its id it is confirmed or cancelled. All text is formatted. */
export interface ChangeView {
  readonly id: string;
  readonly title: string;
  /** What is to be read first: how words were read, what has changed meanwhile. */
  readonly first?: string;
  /** What it does, line by line. */
  readonly lines: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** 'agency headcount: 12 → 11, as at 1 December 2024' */
  readonly effects: readonly string[];
  readonly warnings: readonly string[];
  /** A workbook whose values stand against others that were entered by chat: the file's can be taken instead. */
  readonly takesFile?: true;
}

/** What is missing of a change, under the id of what waits for it. */
export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'choice' | 'number';
  /** What there is to choose from; empty for other kinds. */
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

/** A file that is handed over where its reader agrees. */
export interface FileOffer {
  readonly name: string;
  readonly description: string;
  readonly bytes: number;
  readonly what: 'workbook' | 'errors' | 'history';
  /** Of what waits, for a list of errors. */
  readonly id?: string;
  /** As it was asked, for a history. */
  readonly asks?: string;
}

export interface Answer extends PlainAnswer {
  readonly sections: readonly Section[];
  readonly followUps: readonly FollowUp[];
  /** A change that is to be confirmed, or was made. */
  readonly change?: ChangeView;
  readonly offer?: FileOffer;
  /** What is still missing of a change. */
  readonly form?: FormView;
  /** A weekly card, whole: it is shown in place of the sections. */
  readonly weekly?: WeeklyCard;
  /** Who made the change, when, and its number. */
  readonly done?: { readonly number: string; readonly who: string; readonly at: string };
}

/** The answer without what only a card needs. */
export function plain(answer: Answer): PlainAnswer {
  const { kind, text, reading, figures, groups, records, asAt, period, choices, notes } = answer;
  return { kind, text, reading, figures, groups, records, asAt, period, choices, notes };
}
