import type { Question } from '../language/question.js';
import { longDate } from '../workforce/calendar.js';
import type { Period } from '../workforce/period.js';
import type { Team } from '../workforce/sheets.js';
import { listed } from '../workforce/words.js';
import { notRecorded, type Asking, type Refusal } from './asking.js';
import { isOpen, predecessors, standsFor } from './teamNames.js';

/**
 * Refuses a question about a team on days on which neither it nor a successor was there (DATA.md, teams):
 * 'before a successor's `from` its figure is not recorded, and the predecessor's is offered'.
 */
export function teamRefusal(asking: Asking, days: Period): Refusal | null {
  for (const { facet, values, without } of asking.question.where) {
    if (facet !== 'team' || without) continue;
    for (const name of values) {
      const refusal = notYet(asking, name, days) ?? noMore(asking, name, days);
      if (refusal) return refusal;
    }
  }
  return null;
}

function notYet(asking: Asking, name: string, { to }: Period): Refusal | null {
  const { workforce, question } = asking;
  const from = workforce.team(name)?.from;
  if (!from || from <= to) return null;
  const before = predecessors(workforce, name).filter((team) => isOpen(workforce.team(team) as Team, to));
  const offer = before.length === 0 ? '' : ` Before that its work was ${listed(before)}'s.`;
  return notRecorded(`${name} began on ${longDate(from)}: nothing is recorded of it up to ${longDate(to)}.${offer}`, before.map((team) => renamed(question, name, team)));
}

function noMore({ workforce }: Asking, name: string, { from }: Period): Refusal | null {
  const to = workforce.team(name)?.to;
  if (!to || to >= from || standsFor(workforce, name, from).length > 0) return null;
  return notRecorded(`${name} closed on ${longDate(to)}, and the teams sheet names no team that follows it.`);
}

function renamed(question: Question, from: string, to: string): Question {
  const where = question.where.map((filter) =>
    filter.facet === 'team' ? { ...filter, values: filter.values.map((value) => (value === from ? to : value)) } : filter);
  return { ...question, where };
}
