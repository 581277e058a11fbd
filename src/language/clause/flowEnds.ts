import { day as dated, longDate } from '../../workforce/calendar.js';
import type { Measure } from '../../workforce/measure.js';
import { financialYear, financialYearStart } from '../../workforce/period.js';
import type { Meaning } from '../periods/meaning.js';
import { saidIn, type Use } from '../words/pieces.js';

const END = /\bends? of (?!the day|today|play)/;

/** 'At the end of April' names a day on which a stock is counted, and none on which people come or go: what is to come is counted up to it, of what has been is asked since when. */
export function upToEnds(uses: readonly Use[], { time, spans }: Measure): readonly Use[] {
  if (time !== 'flow') return uses;
  return uses.map((use): Use => {
    const { option, piece } = use;
    if (option.is !== 'time' || option.meaning.is !== 'day' || !END.test(saidIn(piece))) return use;
    return { piece, option: { ...option, meaning: spans === 'ahead' ? { is: 'until', day: option.meaning.day } : sinceWhen(option.meaning) } };
  });
}

/** Since the first of the month, or of the financial year. */
function sinceWhen({ day }: Extract<Meaning, { is: 'day' }>): Meaning {
  const offers = [dated(`${day.slice(0, 7)}-01`), financialYear(financialYearStart(day)).from].map((from) => `from ${longDate(from)} to ${longDate(day)}`);
  return { is: 'unclear', ask: `That is one day. Since when, up to ${longDate(day)}?`, offers: [...new Set(offers)] };
}
