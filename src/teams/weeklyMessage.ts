import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { cardText } from '../weekly/card/text.js';
import type { WeeklyCard } from '../answers/weeklyCard.js';
import { MOST_BYTES } from './size.js';
import { literal } from './view/markdown.js';
import { weeklyView, type Room } from './view/weekly.js';

/** A weekly card as a message, without its addresses. */
export interface WeeklyMessage {
  readonly type: 'message';
  readonly summary: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: object }[];
}

/** Tried in turn until the card is small enough: the lists give way before the teams do. */
const ROOMS: readonly Room[] = [
  { rows: 40, lines: 5 }, { rows: 40, lines: 3 }, { rows: 30, lines: 2 }, { rows: 30, lines: 1 }, { rows: 20, lines: 1 }, { rows: 10, lines: 1 }, { rows: 3, lines: 0 },
];

/** A single list is shown whole. */
const LONG: Room = { rows: 100, lines: 100 };

let template: Template | null = null;

/** The Adaptive Card of a weekly card, under 28 KB. Throws where the template leaves an expression unfilled. */
export function weeklyCardOf(card: WeeklyCard): object {
  template ??= new Template(JSON.parse(readFileSync(new URL('../../cards/weekly.json', import.meta.url), 'utf8')));
  let filled = '';
  for (const room of card.parts.length === 1 ? [LONG, ...ROOMS] : ROOMS) {
    filled = JSON.stringify(template.expand({ $root: weeklyView(card, room) }));
    if (Buffer.byteLength(filled) <= MOST_BYTES) break;
  }
  if (filled.includes('${')) throw new Error('the card template weekly left an expression unfilled');
  return JSON.parse(filled) as object;
}

/** What is sent: the card, or its text for those who prefer that. `open`: the Playground, which knows no full width. */
export function weeklyMessageOf(card: WeeklyCard, form: 'card' | 'text', open: boolean): WeeklyMessage {
  const summary = [...card.notices, ...card.sentences.map(({ text }) => text)].join(' ');
  if (form === 'text') return { type: 'message', summary, text: cardText(card).split('\n').map(literal).join('\n\n') };
  const content = open ? weeklyCardOf(card) : { ...weeklyCardOf(card), msteams: { width: 'Full' } };
  return { type: 'message', summary, attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}
