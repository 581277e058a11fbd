import type { Table } from '../../answers/shown.js';
import type { WeeklyCard } from '../../answers/weeklyCard.js';

/** The whole card as text, for those who prefer it, for a terminal and for clients without cards. */
export function cardText({ title, subtitle, notices, sentences, facts, chart, parts, freshness }: WeeklyCard): string {
  const blocks = [
    [title, subtitle],
    notices,
    sentences.map(({ text, why }, index) => `${index + 1}. ${text} (${why})`),
    facts.map(({ title: name, value }) => `${name}: ${value}`),
    chart ? [chart.words] : [],
    ...parts.map(({ heading, notes, lines, table }) => [heading, ...notes, ...(table ? rowsOf(table) : []), ...lines.map((line) => `- ${line}`)]),
    [freshness],
  ];
  return blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n');
}

function rowsOf({ columns, rows }: Table): string[] {
  return rows.map(([first = '', ...cells]) => {
    const said = cells.flatMap((cell, at) => (cell === '' ? [] : `${columns[at + 1]?.toLowerCase()} ${cell}`));
    return `- ${[first, said.join(', ')].filter(Boolean).join(': ')}`;
  });
}
