import { periodAt } from '../../language/periods/periodAt.js';
import type { Clock, Meaning } from '../../language/periods/meaning.js';
import { afterAny } from '../../language/periods/meaning.js';
import { daysBetween, longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Looks } from '../command.js';
import { value, type Found } from './found.js';

/** Words before the day of a step that say no more than 'on'. */
const OPENS = ['with effect from', 'effective from', 'as from', 'as of', 'starting on', 'starting from', 'starting', 'beginning', 'effective', 'wef', 'dated', 'from', 'on', 'since'];
/** A day without its year that is farther away than this is asked back: the other year may be meant. */
const FAR = 183;

/** The day that stands at a word, its opening word included. One said without its year is the latest, or the next where it looks ahead. */
export function dayAt(words: readonly string[], at: number, today: CalendarDate, looks: Looks): Found | null {
  const start = afterAny(words, at, ...OPENS) ?? at;
  const clocks = clocksOf(today);
  const [back, ahead] = [periodAt(words, start, clocks.back), periodAt(words, start, clocks.ahead)];
  const [chosen, other] = looks === 'ahead' ? [ahead, back] : [back, ahead];
  if (!chosen) return null;
  const day = dayOf(chosen.value);
  if (day === null) return notADay(chosen.value, chosen.next);
  const else_ = other && dayOf(other.value);
  if (else_ && else_ !== day && Math.abs(daysBetween(today, day)) > FAR) {
    const days = [day, else_].sort();
    return { is: 'unclear', ask: `Is that ${longDate(days[0]!)} or ${longDate(days[1]!)}?`, choices: days.map((one) => instead(one)), next: chosen.next };
  }
  return value(day, chosen.next);
}

interface Clocks {
  readonly today: CalendarDate;
  readonly back: Clock;
  readonly ahead: Clock;
}

let known: Clocks | null = null;

/** The same clocks all day: what a message says about time is read once for each. */
function clocksOf(today: CalendarDate): Clocks {
  if (known?.today !== today) known = { today, back: { today, ahead: false, eventAt: () => null }, ahead: { today, ahead: true, eventAt: () => null } };
  return known;
}

function dayOf(meaning: Meaning): CalendarDate | null {
  if (meaning.is === 'day' || meaning.is === 'until') return meaning.day;
  return meaning.is === 'span' && meaning.span.from === meaning.span.to ? meaning.span.from : null;
}

function notADay(meaning: Meaning, next: number): Found {
  if (meaning.is === 'unclear') {
    if (meaning.offers.length === 0) return { is: 'refused', why: meaning.ask, next };
    return { is: 'unclear', ask: meaning.ask, choices: meaning.offers.map((offer) => ({ text: offer, words: offer })), next };
  }
  const { from, to } = meaning.is === 'day' || meaning.is === 'until' ? { from: meaning.day, to: meaning.day } : meaning.span;
  return { is: 'refused', why: `That is more than one day: ${longDate(from)} to ${longDate(to)}. Which day is it?`, next };
}

function instead(day: CalendarDate) {
  return { text: longDate(day), words: `on ${longDate(day)}` };
}
