import { MONTH_WORDS, WEEKDAY_WORDS } from './calendarWords.js';
import { FEAST_WORDS } from './feasts.js';
import type { Parser } from './meaning.js';
import { NUMBER_WORDS } from './numbers.js';
import { DONE, HAPPENED } from './sinceUntil.js';
import { SHIFTS } from './which.js';

/** Words that lead to a time and tell none: of 'before the end of the financial year' all but the last. */
const LEADING: ReadonlySet<string> = new Set([
  ...Object.keys(SHIFTS),
  ...NUMBER_WORDS,
  ...'the a an our these that in on at of for from to by as and or up over across during through thru throughout within since sinse scince until till'.split(' '),
  ...'before after beyond between ever starting no not later than ahead very end close start beginning outset final early late mid middle around course'.split(' '),
  ...'couple few several some other same equivalent corresponding comparable come so things it right good boxing bank new point stage w c e rolling past latest recent'.split(' '),
  ...'introduction introducing launching launch'.split(' '),
  ...[...HAPPENED, ...DONE].flatMap((phrase) => phrase.split(/[ |]/)),
  ...'our big council service team back'.split(' '),
  ...'full complete whole entire entirety all financial fiscal budget fin academic school calendar'.split(' '),
]);

/** Words that tell a time, behind those that lead to them or by themselves. */
const TELLING: ReadonlySet<string> = new Set([
  ...MONTH_WORDS.keys(),
  ...WEEKDAY_WORDS.keys(),
  ...'day days week weeks wk wks fortnight fortnights month months mth mths quarter quarters qtr qtrs q year years yr yrs y fy ytd'.split(' '),
  ...'date dates period time times far today now currently presently nowadays atm moment minute present stand stands yesterday tomorrow tmrw tmw tomoz yest yday'.split(' '),
  ...'holiday holidays hols break term half halfterm spring summer autumn winter recently lately while thirtieth'.split(' '),
  // 'New' and 'good' only lead to one.
  ...FEAST_WORDS.filter((word) => !LEADING.has(word)),
]);

/** 'The one before', 'the previous 12': what was said before tells the unit. */
const COUNTS_BACK = /^(?:\w+ before|(?:previous|prior|preceding) \w+)$/;

/** 'At that point', 'at this point'. */
const POINTS = /^(?:(?:at|by|around) )?(?:that|this|the(?: same)?) point\b/;

/** The parser, tried only where a time can begin: at words that lead to one that tells it, to a number, or to a named event. */
export function whereOneOpens<T>(parser: Parser<T>): Parser<T> {
  return (words, at, clock) => {
    for (let next = at; next < words.length; next++) {
      const word = words[next]!;
      if (TELLING.has(word) || /^(fy|qtr|q|h)?\d/.test(word) || (word === 'then' && clock.then !== undefined) || clock.eventAt(next)) return parser(words, at, clock);
      if (!LEADING.has(word)) break;
    }
    if (POINTS.test(words.slice(at, at + 4).join(' '))) return parser(words, at, clock);
    if (words[at] === 'the' && COUNTS_BACK.test(words.slice(at + 1, at + 3).join(' '))) return parser(words, at, clock);
    // 'This year against last' ends with it.
    return words[at] === 'last' && at > 0 && words.slice(at + 1).every((word) => LEADING.has(word)) ? parser(words, at, clock) : null;
  };
}
