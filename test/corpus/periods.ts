import { readFileSync } from 'node:fs';
import { correct } from '../../src/language/message/correct.js';
import type { Lexicon } from '../../src/language/names/lexicon.js';
import type { Clock, Meaning } from '../../src/language/periods/meaning.js';
import { periodAt } from '../../src/language/periods/periodAt.js';
import { flowPeriod, stockDay } from '../../src/language/periods/when.js';
import { tokensOf } from '../../src/language/words/words.js';
import { day, earlier, type CalendarDate } from '../../src/workforce/calendar.js';

/** A line of `periods.jsonl`; the README says what stands in it. */
export interface PeriodLine {
  readonly id: string;
  readonly text: string;
  readonly kind: 'stock' | 'flow';
  readonly today: string;
  readonly day?: string;
  readonly from?: string;
  readonly to?: string;
  readonly clarify?: boolean;
  readonly aside?: boolean;
}

/** What came of a line: a day other than the right one is wrong; a period asked back or not read is abstained. */
export interface PeriodOutcome {
  readonly id: string;
  readonly text: string;
  readonly aside: boolean;
  readonly is: 'right' | 'wrong' | 'abstained';
  /** What was found and what is right, in words; '' where that is the same. */
  readonly difference: string;
}

const NO_NAMES: Lexicon = { names: new Map(), events: new Map(), words: new Set(), longest: 1, beginnings: new Set(), starts: new Map(), happenings: new Map(), suffixes: new Map(), council: new Set(), synonyms: new Map() };
// What a reader of whole questions takes for a question that looks ahead.
const AHEAD = /^(due|ends) /;
const ABSTAINED = ['not read', 'asked back', 'no day', 'no days'];

export function periodLines(): readonly PeriodLine[] {
  return readFileSync('test/corpus/periods.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as PeriodLine);
}

export function periodOutcomes(): readonly PeriodOutcome[] {
  return periodLines().map((line) => {
    const { id, text, kind, today, aside = false } = line;
    const found = periodIn(text, kind, day(today));
    const expected = rightPeriods(line);
    if (expected.includes(found)) return { id, text, aside, is: 'right', difference: '' };
    return { id, text, aside, is: ABSTAINED.includes(found) ? 'abstained' : 'wrong', difference: `${id} '${text}': ${found}, not ${expected.join(' or ')}` };
  });
}

/** 'asked back', the day of a stock, or the days of a flow. */
export function periodIn(text: string, kind: PeriodLine['kind'], today: CalendarDate): string {
  const meaning = readPeriod(text, today);
  if (!meaning) return 'not read';
  if (meaning.is === 'unclear') return 'asked back';
  if (kind === 'stock') return stockDay(meaning, clockOf(text, today)) ?? 'no day';
  const period = flowPeriod(meaning, clockOf(text, today));
  return period ? `${period.from} to ${period.to}` : 'no days';
}

/** The outcomes that are right: a running period may keep its own end or end today (DATA.md, Flow). */
function rightPeriods({ text, kind, today, day: counted, from, to, clarify }: PeriodLine): readonly string[] {
  if (clarify) return ['asked back'];
  if (kind === 'stock' && counted) return [counted];
  // A day that the calendar does not have gives no figure; asking which is meant is as good.
  if (!from || !to) return /^\d|^the \d/.test(text) ? ['not read', 'asked back'] : ['not read'];
  const running = from <= today && to > today && !AHEAD.test(text);
  return running ? [`${from} to ${to}`, `${from} to ${earlier(day(to), day(today))}`] : [`${from} to ${to}`];
}

/** What a phrase means; null where it has words that the period does not read. */
export function readPeriod(text: string, today: CalendarDate): Meaning | null {
  const words = wordsOf(text);
  const found = periodAt(words, 0, clockOf(text, today));
  return found?.next === words.length ? found.value : null;
}

export function clockOf(text: string, today: CalendarDate): Clock {
  return { today, ahead: AHEAD.test(text), eventAt: () => null };
}

export function wordsOf(text: string): readonly string[] {
  return correct(tokensOf(text.replace(AHEAD, '')), NO_NAMES).tokens.map(({ word }) => word);
}
