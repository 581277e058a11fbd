import type { Question } from '../language/question.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Figure, Item, Measure } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import type { Workforce } from '../workforce/workforce.js';
import type { AnswerKind, Group } from './answer.js';

/** One question with all that it is answered from. */
export interface Asking {
  readonly question: Question;
  readonly measure: Measure;
  readonly workforce: Workforce;
  readonly today: CalendarDate;
}

/** What a question comes to, before it is put in words. */
export interface Outcome {
  /** The figure that was asked for comes first. */
  readonly figures: readonly Figure[];
  readonly groups: readonly Group[];
  /** The items behind the figure that was asked for. */
  readonly items: readonly Item[];
  /** The items in scope that are set apart and add to no figure. */
  readonly apart: readonly Item[];
  /** The day of a stock; null for a flow and an average. */
  readonly asAt: CalendarDate | null;
  /** The period of a flow, a change, an average or a series; null for a stock. */
  readonly period: Period | null;
  readonly notes: readonly string[];
}

/** Why a question gets no figure, with the questions that would get one. */
export interface Refusal {
  readonly refused: Extract<AnswerKind, 'clarify' | 'notRecorded' | 'notAllowed'>;
  readonly text: string;
  readonly offers: readonly Question[];
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

export function notRecorded(text: string, offers: readonly Question[] = []): Refusal {
  return { refused: 'notRecorded', text, offers };
}

/** What was asked would show a record that is kept from whoever asks. */
export function notShown(text: string): Refusal {
  return { refused: 'notAllowed', text, offers: [] };
}

export function askBack(text: string, offers: readonly Question[]): Refusal {
  return { refused: 'clarify', text, offers };
}
