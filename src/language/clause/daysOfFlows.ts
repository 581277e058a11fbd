import { addDays, addMonths, day as dated, daysBetween, longDate, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { TIME_FACETS, type Measure } from '../../workforce/measure.js';
import { financialYear, financialYearStart, type Period } from '../../workforce/period.js';
import type { Meaning } from '../periods/meaning.js';
import { saidIn, type Use } from '../words/pieces.js';

type Day = Extract<Meaning, { is: 'day' }>;

const END = /\bends? of (?!the day|today|play)/;
const AGO = / ago$/;
const WEEK = 7;

/**
 * A day on which a stock is counted, and none on which people come or go. 'At the end of April': what is to come is counted up to it, of what has been
 * is asked since when. 'Three months ago': since then, or in that month? A year ago is the year up to that day (`timed`).
 */
export function periodsOfDays(uses: readonly Use[], { time, spans }: Measure, today: CalendarDate): readonly Use[] {
  if (time !== 'flow') return uses;
  const alone = uses.filter(({ option }) => option.is === 'time').length === 1 && !uses.some(({ option }) => option.is === 'notion' && (option.notion === 'compared' || option.notion === 'changed'));
  return uses.map((use): Use => {
    const { option, piece } = use;
    if (option.is !== 'time' || option.meaning.is !== 'day') return use;
    if (END.test(saidIn(piece))) return { piece, option: { ...option, meaning: spans === 'ahead' ? { is: 'until', day: option.meaning.day } : sinceWhen(option.meaning) } };
    return alone && AGO.test(saidIn(piece)) && isLongAgo(option.meaning, today) ? { piece, option: { ...option, meaning: sinceOrIn(option.meaning, today) } } : use;
  });
}

/** 'In April or May': who comes or goes in either is asked for at once. Where one is held against the other ('did more leave in April or May'), each stands by itself. */
export function eitherOfFlows(uses: readonly Use[], { time }: Measure, clause: string): readonly Use[] {
  const [first, second, ...others] = uses.filter(({ option }) => option.is === 'time');
  const from = first && spanOf(first);
  const to = second && spanOf(second);
  const held = uses.some(({ option }) => option.is === 'order' || (option.is === 'by' && option.facets.some((facet) => TIME_FACETS.some((one) => one === facet))) || (option.is === 'notion' && /^(compared|changed|more|average)$/.test(option.notion)));
  if (time !== 'flow' || !from || !to || others.length > 0 || held || !clause.includes(`${first.piece.text} or ${second.piece.text}`) || addDays(from.to, 1) !== to.from) return uses;
  const both: Meaning = { is: 'span', span: { from: from.from, to: to.to }, rolling: false };
  return uses.filter((use) => use !== second).map((use) => (use === first && use.option.is === 'time' ? { ...use, option: { ...use.option, meaning: both } } : use));
}

function spanOf({ option }: Use): Period | null {
  return option.is === 'time' && option.meaning.is === 'span' && !option.meaning.rolling ? option.meaning.span : null;
}

/** A week ago or longer, and no whole years. */
function isLongAgo({ day }: Day, today: CalendarDate): boolean {
  const years = partsOf(today).year - partsOf(day).year;
  return daysBetween(day, today) >= WEEK && addMonths(today, -12 * years) !== day;
}

function sinceOrIn({ day }: Day, today: CalendarDate): Meaning {
  return { is: 'unclear', ask: `That is one day, ${longDate(day)}. Since then, or in that month?`, offers: [`from ${longDate(day)} to ${longDate(today)}`, `in ${longDate(day).replace(/^\d+ /, '')}`] };
}

/** Since the first of the month, or of the financial year. */
function sinceWhen({ day }: Day): Meaning {
  const offers = [dated(`${day.slice(0, 7)}-01`), financialYear(financialYearStart(day)).from].map((from) => `from ${longDate(from)} to ${longDate(day)}`);
  return { is: 'unclear', ask: `That is one day. Since when, up to ${longDate(day)}?`, offers: [...new Set(offers)] };
}
