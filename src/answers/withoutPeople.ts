import type { Figure } from '../workforce/measure.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Answer, Group, Section, Table } from './answer.js';
import { WHO } from './followUps.js';
import { keyLabel } from './keyWords.js';
import { peopleNamed } from './peopleNamed.js';
import { notAllowed } from './replies.js';

/** Fewer people than this could be known by their reason, destination, absence or stage. */
const FEWEST = 5;
const PERSONAL = 'Named people are shown only in the personal chat, to those who may see them. Please ask for a count instead.';
const FEW = `Fewer than ${FEWEST}: the number is not shown, so that nobody can be known by it.`;

/**
 * The answer for those who may not see named people (viewers, channels and group chats): no records of people, no list or note that
 * names anybody, and of what is personal no number from 1 to 4. A question about one person is not answered.
 */
export function withoutPeople(answer: Answer, workforce: Workforce): Answer {
  const named = peopleNamed(workforce);
  const asked = [answer.reading, ...answer.groups.map(({ key }) => key), ...answer.choices, ...(answer.kind === 'answer' ? [] : [answer.text])];
  if (asked.some(named.in)) return notAllowed(PERSONAL);
  const isPersonal = answer.sections.some(({ smallNumbers }) => smallNumbers);
  if (isPersonal && answer.figures.some(isFew)) return withheld(answer);
  const groups = isPersonal ? withoutFew(answer.groups) : answer.groups;
  const lost = answer.groups.filter((group) => !groups.includes(group));
  const sections = answer.sections.map((section) => bare(section, lost, named.in));
  return {
    ...answer,
    text: lost.length > 0 || named.in(answer.text) ? sections.map(({ sentence }) => sentence).join(' ') : answer.text,
    groups,
    records: answer.records.filter((record) => !named.isPerson(record)),
    notes: answer.notes.filter((note) => !named.in(note)),
    sections,
    followUps: answer.followUps.filter(({ title, asks }) => title !== WHO && !named.in(asks)),
  };
}

function bare(section: Section, lost: readonly Group[], names: (text: string) => boolean): Section {
  const labels = lost.map(({ key }) => keyLabel(key));
  const rowsLeft = (table: Table) => table.rows.filter((row) => !labels.includes(row[0] ?? '') && !labels.includes(row.slice(0, 2).join(' · ')));
  const tables = section.tables.filter(({ rows }) => !rows.flat().some(names)).map((table) => ({ ...table, rows: rowsLeft(table) }));
  const few = lost.length > 0 ? [`Numbers below ${FEWEST} are not shown, so that nobody can be known by them`] : [];
  return { ...section, tables, trend: lost.length > 0 ? null : section.trend, notes: [...section.notes.filter((note) => !names(note)), ...few] };
}

function withheld(answer: Answer): Answer {
  const hide = (section: Section): Section => ({ ...section, headline: `Fewer than ${FEWEST}`, caption: '', sentence: FEW, tables: [], trend: null, notes: [] });
  return { ...answer, text: FEW, figures: [], groups: [], records: [], notes: [], sections: answer.sections.map(hide), followUps: [] };
}

function isFew({ unit, value }: Figure): boolean {
  return unit === 'people' && value > 0 && value < FEWEST;
}

/** Where a single group is withheld the next smallest goes too: the rest would tell it. */
function withoutFew(groups: readonly Group[]): readonly Group[] {
  const kept = groups.filter(({ figures }) => !figures.some(isFew));
  if (groups.length - kept.length !== 1) return kept;
  const sizes = kept.map(({ figures }) => figures[0]?.value ?? 0);
  const next = sizes.indexOf(Math.min(...sizes));
  return kept.filter((_, at) => at !== next);
}
