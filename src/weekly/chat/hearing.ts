import type { Asker } from '../../access/asker.js';
import type { Answer } from '../../answers/answer.js';
import type { Alert, Subscription } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Local } from '../schedule/localTime.js';
import type { Scope } from '../scope.js';

/** Who says something about the weekly card, where, and on what. */
export interface Hearing {
  readonly asker: Asker;
  /** The id of the conversation: a channel is written to by it. */
  readonly conversation: string;
  readonly workforce: Workforce;
  readonly now: Local;
  readonly freshness: string;
  /** What the last turn's card was about; null where it was about something else. */
  readonly about: Scope | null;
  /** How the last card of a subscription went, where that is known. */
  readonly status: (row: Subscription) => string | null;
}

export interface WeeklyHeard {
  readonly answer: Answer;
  /** What the card talked about is about, for the next turn. */
  readonly about: Scope | null;
  /** What is to be recorded, if anything. */
  readonly rows: readonly Subscription[];
  readonly alerts: readonly Alert[];
  /** For the history; people by their ids. */
  readonly why: string;
}

/** An answer after which nothing is recorded. */
export function said(answer: Answer, about: Scope | null): WeeklyHeard {
  return { answer, about, rows: [], alerts: [], why: '' };
}
