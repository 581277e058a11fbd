import { periodAt } from '../../language/periods/periodAt.js';
import { wordsOf } from '../../language/words/words.js';
import { addDays, addMonths, type CalendarDate } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import type { Scope } from '../scope.js';
import { actIn, type ACTS } from './actWords.js';
import { readScopes, type Places } from './readScope.js';
import { readTiming, type Doubt, type Timing } from './readSchedule.js';
import { saidIn, type Said } from './said.js';

/** Lists of the card that no question of the bot answers. */
export type PartName = 'room' | 'asye';

/** What somebody wants of the weekly card. */
export interface Order {
  readonly act: (typeof ACTS)[number];
  /** Empty where none was said; several where a name fits several. */
  readonly scopes: readonly Scope[];
  readonly timing: Timing;
  readonly place: 'channel' | 'personal' | null;
  readonly form: Subscription['form'];
  /** Whom an administrator subscribes: an Entra object id; null: whoever asks. */
  readonly whom: string | null;
  readonly until: CalendarDate | null;
  /** Weeks back of a card that is to be shown. */
  readonly back: number;
  /** The one part of a card that is to be shown whole; null: the card. */
  readonly part: PartName | null;
}

export type OrderRead = { readonly is: 'order'; readonly order: Order } | ({ readonly is: 'unclear' } & Doubt) | { readonly is: 'unread'; readonly words: readonly string[] };

export interface OrderReader {
  /** Asked for when a message is about the card: most are not. */
  readonly places: () => Places;
  readonly today: CalendarDate;
  /** Entra object ids by the names that are granted something, in small letters. */
  readonly people: ReadonlyMap<string, string>;
  /** The last turn was about the card: what needs no name then is read too. */
  readonly about: boolean;
}

/** The card by a name of its own. */
const CARD = /\b(?:the |a |my |our |that )?(?:(?:weekly|monthly|fortnightly|caseload|monday|three-weekly)(?: caseload)? (?:card|summary|report|update|e-?mail|digest)s?|cards?(?: of the week)?|(?:weekly )?subscriptions?)\b/;
/** Without the card's name these are orders about it only where the last turn was, but for those that cannot be about anything else. */
const OPENS = /^(?:please )?(?:(?:show )?who (?:(?:could|can) take (?:on )?(?:more|another|extra)|has (?:(?:any|some|spare|the) )*(?:capacity|room))|which asye workers are over)\b|^(?:please )?(?:subscribe|unsubscribe|preview)\b|^(?:please )?pause until\b|^(?:what )?am i subscribed(?: to(?: anything)?)?$|^stop$/;
const GOES_ON = /^(?:(?:please|can (?:you|we|i)|could (?:you|we|i)) )*(?:stop|pause|resume|send it|(?:have|get|do) it|show (?:me )?(?:last week|it|this week)|preview|why (?:this|these|is that)|who gets|to (?:this channel|me)|(?:make|change|move|switch|put) (?:it|that|this|the (?:day|time))\b|in this channel|here$|as (?:plain )?text|as a card|every|each|monthly|fortnightly|weekly|on |at \d|not on bank|only on working|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)/;

/** Reads an order about the weekly card; null where a message is about something else. */
export function readOrder(text: string, reader: OrderReader): OrderRead | null {
  const whole = text.replace(/[.!?]+$/, '');
  const changed = changesAskedIn(saidIn(whole), reader);
  if (changed) return changed;
  const said = saidIn(whole);
  const opens = OPENS.test(said.rest()) || (reader.about && GOES_ON.test(said.rest()));
  if (!CARD.test(said.rest()) && !opens) return null;
  return orderIn(said, reader);
}

/** 'What has changed in Assessment this week': its card tells. Null where anything else stands beside a place. */
function changesAskedIn(said: Said, { places }: OrderReader): OrderRead | null {
  if (!said.take(/^(?:please )?(?:what(?:'?s| has| is)?|has anything|anything) (?:changed|new|different)\b/)) return null;
  said.take(/\b(?:(?:since|from|over|in|during)(?: the)? )?(?:this|last|past|previous) week\b/);
  const scopes = readScopes(said, places());
  return scopes.length === 0 || said.unread().length > 0 ? null : { is: 'order', order: { ...SHOWN, scopes } };
}

const SHOWN: Order = { act: 'show', scopes: [], timing: {}, place: null, form: null, whom: null, until: null, back: 0, part: null };

function orderIn(said: Said, reader: OrderReader): OrderRead | null {
  const back = said.take(/\b(?:of |for |from )?(?:last|previous) week(?:'?s)?\b/) ? 1 : 0;
  const untilText = said.take(/\b(?:until|till) (.+)$/)?.[1];
  const until = untilText === undefined ? spanEnd(said, reader.today) : dayIn(untilText, reader.today);
  if (untilText !== undefined && until === null) return { is: 'unclear', ask: `I can't tell which day '${untilText}' is. Until when?`, said: untilText, choices: [] };
  const part = partIn(said);
  const act = part ? 'show' : actIn(said);
  said.take(CARD);
  // 'A weekly update on caseloads'
  said.take(/\bcaseloads?\b/);
  const form = said.take(/\bas (?:plain )?text\b|\bin (?:plain )?text\b|\btext only\b/) ? 'text' : said.take(/\bas a card\b/) ? 'card' : null;
  said.take(/\b(?:(?:to|in|into) this chat|here)\b/);
  const place = said.take(/\b(?:to|in|into|for) (?:(?:this|the|our) (?:channel|group)|(?:the|our) chat)\b/) ? 'channel' : said.take(/\b(?:to|in) (?:me|my chat)\b|\bpersonally\b/) ? 'personal' : null;
  const timing = readTiming(said);
  if ('ask' in timing) return { is: 'unclear', ...timing };
  const whom = personIn(said, reader.people);
  const scopes = readScopes(said, reader.places());
  const words = said.unread();
  // The card's name alone asks to see it.
  const isBare = Object.keys(timing).length === 0 && !place && !form && !whom;
  if (words.length > 0) return { is: 'unread', words };
  return { is: 'order', order: { act: act ?? (isBare ? 'show' : 'subscribe'), scopes, timing, place, form, whom, until, back, part } };
}

function partIn(said: Said): PartName | null {
  if (said.take(/\b(?:show )?who (?:(?:could|can) take (?:on )?(?:more|another|extra)|has (?:(?:any|some|spare|the) )*(?:capacity|room)(?: (?:for|to take(?: on)?)(?: more| another| extra| a)?)?)(?: cases?| work)?\b/)) return 'room';
  return said.take(/\bwhich asye workers are over (?:their )?(?:protected )?(?:share|caseload|part)\b/) ? 'asye' : null;
}

function personIn(said: Said, people: ReadonlyMap<string, string>): string | null {
  for (const [name, id] of people) {
    if (name !== '' && said.take(new RegExp(`(?<![\\p{L}\\p{N}])(?:to )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'))) return id;
  }
  return said.take(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/)?.[0] ?? null;
}

/** 'Pause for two weeks': the day on which it goes on. */
function spanEnd(said: Said, today: CalendarDate): CalendarDate | null {
  const match = said.take(/\bfor (?:the next )?(a|one|two|three|four|six|\d{1,2}) (week|month)s?\b/);
  if (!match) return null;
  const count = COUNTS[match[1] ?? ''] ?? Number(match[1]);
  return match[2] === 'week' ? addDays(today, 7 * count) : addMonths(today, count);
}

const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };

/** A day to come: 'until 2 September' is the next one. */
function dayIn(text: string, today: CalendarDate): CalendarDate | null {
  const words = wordsOf(text);
  const read = periodAt(words, 0, { today, ahead: true, eventAt: () => null });
  if (!read || read.next < words.length) return null;
  const { value } = read;
  if (value.is === 'day' || value.is === 'until') return value.day;
  return value.is === 'span' ? value.span.from : null;
}
