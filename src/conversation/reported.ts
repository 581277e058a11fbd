import { describe } from '../language/printed/describe.js';
import { periodAt } from '../language/periods/periodAt.js';
import { stockDay } from '../language/periods/when.js';
import type { Question } from '../language/question.js';
import type { Choice } from '../language/reading.js';
import { isSign, tokensOf } from '../language/words/words.js';
import { longDate, type CalendarDate } from '../workforce/calendar.js';
import { measureNamed } from '../workforce/measures/index.js';

/** What people report most, where none is named and none was asked about. */
const HEADLINES = ['vacancies', 'agency staff', 'permanent staff', 'average caseload'];
// 'what did we report', 'how many vacancies did we say we had'.
const REPORTED = /^(?:please )?(?:what|which|how many|how much)( .*?)?(?: did| had| have)(?: we| you) (?:report|reported|say we had|say|said|tell|told|publish|return|give)(?: for| about| as| of)?( .*)?$/;

/** 'What did we report on 31 March': the question to read for it, as we knew it then; choices where no figure is named; null for anything else. */
export function reportedIn(text: string, today: CalendarDate, previous: readonly Question[]): string | readonly Choice[] | null {
  const words = tokensOf(text).map(({ word }) => word).filter((word) => !isSign(word));
  const said = REPORTED.exec(words.join(' '));
  const rest = (said?.[2] ?? '').trim();
  const found = said && dayAtEnd(rest === '' ? [] : rest.split(' '), today);
  if (!said || !found) return null;
  const { day, before } = found;
  const measure = [said[1]?.trim(), before].filter((part) => part).join(' ');
  const asKnown = (what: string) => `${what} on ${longDate(day)}, as we knew it on ${longDate(day)}`;
  if (measure !== '') return asKnown(measure);
  const [question] = previous;
  return question ? describe(reportedThen(question, day)) : HEADLINES.map((headline) => ({ text: `${headline} on ${longDate(day)}`, asks: asKnown(headline) }));
}

/** A stock as at the day, a flow of its own period; both as they were known then. */
function reportedThen(question: Question, day: CalendarDate): Question {
  const isStock = measureNamed(question.measure)?.time === 'stock';
  return { ...question, ...(isStock && { when: { is: 'day', day } }), knownAt: day };
}

/** The day that the words end with, and what stands before it. */
function dayAtEnd(words: readonly string[], today: CalendarDate): { readonly day: CalendarDate; readonly before: string } | null {
  for (const [at] of words.entries()) {
    const found = periodAt(words, at, { today, ahead: false, eventAt: () => null });
    const day = found && found.next === words.length ? stockDay(found.value, { today, ahead: false }) : null;
    if (day) return { day, before: words.slice(0, at).join(' ') };
  }
  return null;
}
