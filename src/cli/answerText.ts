import { placeOf } from '../answers/pages.js';
import { WHOLE } from '../answers/tables.js';
import type { Answer, Section } from '../answers/answer.js';
import type { Table } from '../answers/shown.js';
import { cardText } from '../weekly/card/text.js';

/** An answer as a terminal shows it: the sentence, how it was read, the tables, the notes and what can be chosen. */
export function answerText({ text, sections, choices, notes, followUps, weekly }: Answer): string {
  if (weekly) return cardText(weekly);
  const parts = [
    text,
    ...sections.map(sectionText),
    ...notes.map((note) => `  note: ${note}`),
    ...choices.map((choice, index) => `  ${index + 1}. ${choice}`),
    sections.length === 0 && choices.length === 0 ? followUps.map(({ asks }) => `  try: ${asks}`).join('\n') : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function sectionText({ reading, tables, definition, freshness }: Section): string {
  const lines = [reading && `  read as: ${reading}`, ...tables.map(tableText), definition && `  counted: ${definition}`, freshness && `  ${freshness}`];
  return lines.filter((line) => line !== '').join('\n');
}

function tableText(table: Table): string {
  const { title, columns, numeric, rows } = table;
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) => `    ${cells.map((cell, at) => (numeric[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  ').trimEnd()}`;
  const place = placeOf(table, rows.filter(([name]) => name !== WHOLE).length);
  return [...(title ? [`  ${title}`] : []), line(columns), ...rows.map(line), ...(place ? [`    ${place}`] : [])].join('\n');
}
