import type { Answer, Section, Table } from '../answers/answer.js';

/** In a channel or a group chat nobody sees named people: what is left of an answer there, with the way to the rest. */
export function forChannel(answer: Answer): Answer {
  const groups = new Set(answer.groups.map(({ key }) => key));
  const isBreakdown = (table: Table) => table.rows.some(([first]) => groups.has(first ?? ''));
  const sections = answer.sections.map((section) => ({ ...section, tables: section.tables.filter(isBreakdown) }));
  const left = sections.some((section, index) => section.tables.length < (answer.sections[index]?.tables.length ?? 0));
  return { ...answer, records: [], sections: left ? sections.map(withOffer) : sections };
}

function withOffer(section: Section): Section {
  return { ...section, notes: [...section.notes, 'Ask me in our personal chat to see who or which they are.'] };
}
