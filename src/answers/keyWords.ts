import { day, longDate, MONTHS, parseIsoDate, partsOf } from '../workforce/calendar.js';
import { counted, listed } from '../workforce/words.js';
import type { Group } from './answer.js';
import { signed } from './changeWords.js';

/** A group's key as people say it: `2024-09` is September 2024, a week its last day. */
export function keyLabel(key: string): string {
  return key.split(' · ').map((part) => monthLabel(part) ?? dayLabel(part) ?? part).join(' · ');
}

function monthLabel(key: string): string | null {
  if (!/^\d{4}-\d{2}$/.test(key)) return null;
  const { year, month } = partsOf(day(`${key}-01`));
  return `${MONTHS[month - 1]} ${year}`;
}

function dayLabel(key: string): string | null {
  const date = parseIsoDate(key);
  return date && longDate(date);
}

const SAID = 6;
const SAID_OF_TIME = 13;

/** 'Assessment North (1), Assessment South (1) and 4 more' */
export function breakdownWords(groups: readonly Group[], ofTime: boolean): string {
  return someOf(groups.map((group) => `${keyLabel(group.key)} (${firstFigure(group)})`), ofTime ? SAID_OF_TIME : SAID);
}

function firstFigure({ figures: [figure] }: Group): string {
  if (!figure) return 'not recorded';
  return `${signed(figure)}${figure.unit === 'fte' ? ' FTE' : ''}`;
}

/** The first texts, and how many more there are. */
export function someOf(texts: readonly string[], most = SAID): string {
  const more = texts.length - most;
  return listed(more > 0 ? [...texts.slice(0, most), counted(more, 'more', 'more')] : texts);
}
