import type { Answer, ChangeView } from '../answers/answer.js';
import { longDate, type CalendarDate } from '../workforce/calendar.js';
import { counted } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import { amountLabel, type Effect } from './effects.js';
import { nameAndId } from './labels.js';
import type { Proposal } from './propose.js';
import type { RowLine } from './rowLines.js';

/** The Entra object id of whoever holds a role. */
const OBJECT_ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
/** How many lines are written out; a card and a sentence have no room for more. */
const MOST_LINES = 60;

type Shown = Pick<Proposal, 'lines' | 'effects' | 'warnings' | 'why'>;

/** The preview of a change: all that it does, line by line, and what it does to the figures. Nothing is applied yet. */
export function preview(id: string, proposal: Shown, workforce: Workforce, because: readonly string[] = []): Answer {
  const change = { ...viewOf(id, proposal, workforce), ...(because.length > 0 && { first: because.join(' ') }) };
  return {
    ...blank, kind: 'confirm', change,
    text: `${because.map((line) => `${line} `).join('')}To be confirmed: ${change.title}. Nothing is changed yet.`,
    notes: [...change.lines.map(lineText), ...change.effects, ...change.warnings.map((warning) => `please note: ${warning}`)],
    choices: ['confirm', 'cancel'],
    records: [],
  };
}

export function viewOf(id: string, { lines, effects, warnings, why }: Shown, workforce: Workforce): ChangeView {
  const left = lines.length - MOST_LINES;
  const more = left > 0 ? [{ what: `and ${counted(left, 'more line')}`, before: '', after: '' }] : [];
  return { id, title: named(why, workforce), lines: [...lines.slice(0, MOST_LINES), ...more], effects: effects.map(effectText), warnings };
}

export function lineText({ what, before, after }: RowLine): string {
  return before === '' && after === '' ? what : `${what}: ${before} → ${after}`;
}

function effectText({ name, unit, before, after, on }: Effect): string {
  return `${name}: ${amountLabel(before, unit)} → ${amountLabel(after, unit)}, as at ${longDate(on as CalendarDate)}`;
}

/** The sentence of the history with names beside the ids that stand in it. */
export function named(sentence: string, workforce: Workforce): string {
  const people = sentence.replace(OBJECT_ID, (id) => workforce.nameOf(id));
  return people.replace(/(?<![\p{L}\p{N}-])[\p{L}\p{N}][\p{L}\p{N}-]*\d(?![\p{L}\p{N}-])/gu, (id) => nameAndId(workforce, id));
}

export const blank = {
  reading: '', figures: [], groups: [], records: [], asAt: null, period: null, choices: [], notes: [], sections: [], followUps: [],
} as const satisfies Partial<Answer>;
