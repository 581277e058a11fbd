import type { FollowUp } from '../../answers/shown.js';
import { longDate, WEEKDAYS, weekday, type CalendarDate } from '../../workforce/calendar.js';
import { listed } from '../../workforce/words.js';
import { placeWords, scopeName, type Scope } from '../scope.js';
import type { WeeklyCard } from '../../answers/weeklyCard.js';

interface About {
  readonly scope: Scope;
  readonly slot: CalendarDate;
  readonly week: CalendarDate;
}

/** Says that a card did not go on its day, with the way to it: nobody finds out by its absence. */
export function missedCard(about: About): WeeklyCard {
  const text = `The weekly card of ${WEEKDAYS[weekday(about.slot)]} ${longDate(about.slot)} was not sent: I was not running on that day.`;
  return notice(about, text, 'Said because a card is never left out in silence.', [{ title: 'Show it now', asks: `show the weekly card for ${placeWords(about.scope)}` }]);
}

/** Asks whoever sends the caseloads for those that are missing. */
export function askedForCard(about: About, waitingFor: readonly string[]): WeeklyCard {
  const from = waitingFor.length > 0 ? ` from ${listed(waitingFor)}` : '';
  const text = `The caseloads of the week ending ${longDate(about.week)} have not come in${from}. Subscribers were told so; their cards go as soon as the file is imported.`;
  return notice(about, text, 'Said to you because you bring in the caseloads.', []);
}

function notice({ scope, week }: About, text: string, why: string, buttons: readonly FollowUp[]): WeeklyCard {
  return {
    title: `${scopeName(scope)}, week ending ${longDate(week)}`, subtitle: 'Weekly card', notices: [], sentences: [{ text, why }],
    facts: [], chart: null, parts: [], privacy: '', counted: [], freshness: '', buttons,
  };
}
