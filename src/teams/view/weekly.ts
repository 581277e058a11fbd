import type { Chart, Part, WeeklyCard } from '../../answers/weeklyCard.js';
import { buttons, type Button } from './buttons.js';
import { axisOf, type ChartView } from './chart.js';
import { inert } from './inert.js';
import { literal, paragraphs } from './markdown.js';
import { tableView, type TableView } from './table.js';

/** How much of a card is shown: rows of a table, lines of a list. */
export interface Room {
  readonly rows: number;
  readonly lines: number;
}

interface PartView {
  readonly heading: string;
  readonly notes: string;
  readonly tables: readonly TableView[];
  readonly lines: string;
  /** '… and 12 more', or ''. */
  readonly more: string;
  /** None, or the button that lists the rest. */
  readonly mores: readonly Button[];
}

export interface WeeklyView {
  readonly text: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notices: string;
  readonly sentences: string;
  readonly why: string;
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  /** None or one. */
  readonly charts: readonly ChartView[];
  readonly parts: readonly PartView[];
  readonly privacy: string;
  readonly counted: string;
  readonly freshness: string;
  readonly buttons: readonly Button[];
}

/** What a weekly card shows in so much room; what is cut is said, with a button for the rest where the bot can list it. */
export function weeklyView(card: WeeklyCard, room: Room): WeeklyView {
  const parts = card.parts.map((part) => ({ part, cut: isCut(part, room) }));
  const offered = parts.flatMap(({ part, cut }) => (cut && part.more ? part.more.asks : []));
  return {
    text: literal(card.sentences.map(({ text }) => text).join(' ') || card.title),
    title: literal(card.title),
    subtitle: literal(card.subtitle),
    notices: paragraphs(card.notices),
    sentences: numbered(card.sentences.map(({ text }) => text)),
    why: numbered(card.sentences.map(({ why }) => why)),
    facts: card.facts.map(({ title, value }) => ({ title: literal(title), value: literal(value) })),
    charts: card.chart ? [chartView(card.chart)] : [],
    parts: parts.map(({ part, cut }) => partView(part, cut, room)),
    privacy: literal(card.privacy),
    counted: paragraphs(card.counted),
    freshness: literal(card.freshness),
    buttons: buttons(card.buttons.filter(({ asks }) => !offered.includes(asks))),
  };
}

function numbered(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${literal(text)}`).join('\n');
}

const COLORS = ['categoricalBlue', 'categoricalMarigold'];

function chartView({ title, unit, lines, words }: Chart): ChartView {
  return {
    title: inert(title),
    unit: inert(unit),
    ...axisOf(lines.flatMap(({ points }) => points.map(({ value }) => value))),
    lines: lines.map(({ legend, points }, index) => ({ legend: inert(legend), color: COLORS[index] ?? 'neutral', values: points.map(({ day, value }) => ({ x: day, y: value })) })),
    words: literal(words),
  };
}

function isCut({ lines, table }: Part, room: Room): boolean {
  return lines.length > room.lines || (table?.rows.length ?? 0) > room.rows;
}

function partView({ heading, lines, table, notes, more }: Part, cut: boolean, room: Room): PartView {
  const view = table && tableView(table, room.rows);
  const left = lines.length - Math.min(lines.length, room.lines);
  return {
    heading: literal(heading),
    notes: notes.map(literal).join('\n\n'),
    tables: view ? [view] : [],
    lines: lines.slice(0, room.lines).map((line) => `- ${literal(line)}`).join('\n'),
    more: left > 0 ? `… and ${left} more` : view?.more ?? '',
    mores: cut && more ? buttons([more]) : [],
  };
}
