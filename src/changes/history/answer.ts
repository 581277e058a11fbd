import type { Answer, Section } from '../../answers/answer.js';
import { counted } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';
import { blank, lineText, named } from '../preview.js';
import { rowLines, type RowChange } from '../rowLines.js';

/** A change as the history tells it. */
export interface Told {
  readonly number: string;
  /** '20 February 2023, 09:14' */
  readonly at: string;
  readonly who: string;
  readonly why: string;
  /** What it did to the rows that were asked for; empty where the whole change is told by its sentence. */
  readonly rows: readonly RowChange[];
}

/** What was asked for: 'changes to Cal Reed (A1)', 'changes from 4 November 2024 to 7 November 2024'. */
export interface Asked {
  readonly title: string;
  /** As it was asked, and can be asked again. */
  readonly asks: string;
  readonly day: string;
  readonly freshness: string;
}

const MOST_ROWS = 500;
const MOST_LINES = 8;
/** Changes that are told in words beside the table. */
const MOST_NOTES = 10;

export const COLUMNS = ['Number', 'When', 'By', 'What'] as const;

/** One row a change, the latest first; `whole`: with all that it did. */
export function historyRows(told: readonly Told[], workforce: Workforce, whole = false): readonly (readonly string[])[] {
  return [...told].reverse().map((one) => [one.number, one.at, one.who, whatOf(one, workforce, whole ? Infinity : MOST_LINES)]);
}

/** The changes as a table, the latest first: under which number, when, by whom, what. */
export function historyAnswer(told: readonly Told[], asked: Asked, workforce: Workforce): Answer {
  const latest = [...told].reverse();
  const rows = historyRows(told, workforce).slice(0, MOST_ROWS);
  const [first] = latest;
  const sentence = first ? `${counted(told.length, 'change')}, the latest ${first.number} on ${first.at} by ${first.who}.` : 'No changes.';
  const section: Section = {
    headline: String(told.length), caption: told.length === 1 ? asked.title.replace(/^changes/, 'change') : asked.title, sentence, reading: asked.title, day: asked.day,
    tables: rows.length > 0 ? [{ title: '', columns: COLUMNS, numeric: [false, false, false, false], rows, total: told.length }] : [],
    trend: null, notes: [], assumptions: [], definition: 'Every change is kept with who made it and when; none is ever overwritten. An undo is a change of its own.', freshness: asked.freshness,
  };
  const followUps = first ? [{ title: `Undo ${first.number}`, asks: `undo ${first.number}` }, { title: 'As a file', asks: `${asked.asks} as a file` }] : [];
  const text = first ? `${asked.title.replace(/^\p{L}/u, (letter) => letter.toUpperCase())}: ${sentence}` : `No ${asked.title} are recorded.`;
  return { ...blank, kind: 'answer', text, reading: asked.title, sections: [section], followUps, notes: latest.slice(0, MOST_NOTES).map((one) => `${one.number}, ${one.at}, ${one.who}: ${whatOf(one, workforce)}`) };
}

function whatOf({ why, rows }: Told, workforce: Workforce, most = MOST_LINES): string {
  const lines = rowLines(rows, workforce).map(lineText);
  const left = lines.length - most;
  const shown = lines.length > 0 ? [...lines.slice(0, most), ...(left > 0 ? [`and ${left} more`] : [])].join('; ') : named(why, workforce);
  return lines.length > 0 && /^(undo|Import)/.test(why) ? `${named(why, workforce)}: ${shown}` : shown;
}
