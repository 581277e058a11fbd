import type { WeeklySummary } from '../summary/summary.js';

/** A rule for a sentence at the top of a card. None names anybody: the sentences are the notification too, and stand in channels. */
export interface Rule {
  /** Of several rules on one subject the first that holds is said. */
  readonly subject: string;
  /** When the sentence is said: the answer to 'why this?'. */
  readonly why: string;
  /** The sentence where the rule holds; null where it does not. */
  readonly says: (summary: WeeklySummary) => string | null;
}
