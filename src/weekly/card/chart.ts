import { longDate } from '../../workforce/calendar.js';
import { numeral, oneDecimal } from '../../workforce/words.js';
import type { CaseloadPart } from '../summary/summary.js';
import type { Chart } from '../../answers/weeklyCard.js';

const FEWEST = 3;

/** The average of up to 12 weeks, with the target as a second line; null for fewer than three weeks. */
export function chartOf({ trend, target }: CaseloadPart): Chart | null {
  const points = trend.flatMap(({ week, average }) => (average === null ? [] : [{ day: week, value: Math.round(average * 10) / 10 }]));
  if (points.length < FEWEST) return null;
  const lines = [{ legend: 'Cases per FTE', points }, ...(target === null ? [] : [{ legend: `Target ${numeral(target)}`, points: points.map(({ day }) => ({ day, value: target })) }])];
  return { title: `Average caseload, ${points.length} weeks`, unit: 'cases per FTE', lines, words: wordsOf(trend) };
}

/** Every point in words: nothing stands in a chart alone, and some phones draw none. */
function wordsOf(trend: CaseloadPart['trend']): string {
  const said = trend.map(({ week, average, openCases }) => `${longDate(week)}: ${average === null ? 'no average' : oneDecimal(average)} (${numeral(openCases)} cases)`);
  return `Cases per FTE and open cases by week ending. ${said.join('; ')}.`;
}
