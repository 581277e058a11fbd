import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/answer.js';
import type { Figure } from '../../src/workforce/measure.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT, type Context } from '../../src/conversation/turn.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';

/** What an answer must say. Published figures are whole or have one decimal place; percentages are held to that. */
export interface Said {
  /** Figures by their names; the first is the one that leads. Those of a second question stand beside them. */
  readonly figures?: Readonly<Record<string, number>>;
  /** The leading figure of every group. */
  readonly groups?: Readonly<Record<string, number>>;
  /** How many records are behind the figure. */
  readonly records?: number;
  /** Stands in the text or in a note. */
  readonly says?: string;
  /** Headings of the list, and how many rows it has in all. */
  readonly columns?: readonly string[];
  readonly rows?: number;
  readonly kind?: Answer['kind'];
}

/** A sentence with the figure that leads its answer, or all that the answer must say. */
export type Case = readonly [sentence: string, said: number | Said];

/** A council on the day that the fact was published. */
export interface Place {
  readonly workforce: Workforce;
  readonly today: string;
}

/** One test for the questions of a fact in one conversation, and one for each other wording, asked by itself. */
export function fact(title: string, place: Place, asked: readonly Case[], worded: readonly Case[] = []): void {
  describe(title, () => {
    if (asked.length > 0) it(asked.map(([sentence]) => sentence).join(' '), () => hold(place, asked));
    for (const one of worded) it(one[0], () => hold(place, [one]));
  });
}

function hold({ workforce, today }: Place, cases: readonly Case[]): void {
  let context: Context = NO_CONTEXT;
  for (const [sentence, said] of cases) {
    const turn = converse(sentence, workforce, { today: day(today), fixed: false, freshness: '' }, context);

    assert.deepEqual(heard(turn.answer, said), wanted(said), `${sentence} -> ${turn.answer.text}`);
    context = turn.context;
  }
}

/** Of the answer, what the case speaks of. */
function heard(answer: Answer, said: number | Said): Said {
  const { figures: [leading], kind } = answer;
  if (typeof said === 'number') return { kind, figures: leading ? { leading: rounded(leading) } : {} };
  const table = answer.sections[0]?.tables[0];
  return {
    kind,
    ...(said.figures && { figures: namedFigures(answer, Object.keys(said.figures)) }),
    ...(said.groups && { groups: Object.fromEntries(answer.groups.flatMap(({ key, figures: [figure] }) => (figure ? [[key, rounded(figure)]] : []))) }),
    ...(said.records !== undefined && { records: answer.records.length }),
    ...(said.says !== undefined && { says: [answer.text, ...answer.notes].find((text) => text.includes(said.says!)) === undefined ? answer.text : said.says }),
    ...(said.columns && { columns: said.columns.filter((column) => table?.columns.includes(column)) }),
    ...(said.rows !== undefined && { rows: table?.total ?? 0 }),
  };
}

function wanted(said: number | Said): Said {
  return typeof said === 'number' ? { kind: 'answer', figures: { leading: said } } : { kind: 'answer', ...said };
}

/** The figures of these names; the leading one whatever its name, so that another can't lead unseen. */
function namedFigures({ figures }: Answer, names: readonly string[]): Record<string, number> {
  const kept = figures.filter(({ name }, place) => place === 0 || names.includes(name));
  return Object.fromEntries(kept.map((figure) => [figure.name, rounded(figure)]));
}

function rounded({ value, unit }: Figure): number {
  return Number(value.toFixed(unit === '%' ? 1 : 2));
}
