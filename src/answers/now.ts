import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';

/** What is known when a message is answered. */
export interface Now {
  readonly today: CalendarDate;
  /** True where `today` is fixed for a demonstration or test: the answers say so. */
  readonly fixed: boolean;
  /** How fresh the data is: 'Records of 20 February 2023, 09:14 (import)'. */
  readonly freshness: string;
  /** Others read the answer: a channel, a group chat. */
  readonly inPublic?: boolean;
  /** The workforce as we knew it at the end of a day, for questions that ask so. */
  readonly known?: ReadonlyMap<CalendarDate, Workforce>;
}
