import type { FollowUp } from '../answers/answer.js';
import { MEASURES } from '../workforce/measures/index.js';
import { listed } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';

/** The most teams that help names. */
const MOST_TEAMS = 12;

export function greeting(workforce: Workforce): string {
  const council = workforce.setting('council');
  return `Hello. I answer questions about the children's services workforce${council ? ` of ${council}` : ''}. Ask in your own words, or say help.`;
}

/** What can be asked, with the council's own teams, and what can't. The list of measures is the one that answers. */
export function helpText(workforce: Workforce): string {
  const measures = MEASURES.filter(({ sheets, projects }) => !projects && sheets.every((sheet) => workforce.recorded(sheet)));
  const titles = [...new Set(measures.map(({ title }) => title))];
  const open = workforce.teams.filter(({ to }) => to === null).map(({ team }) => team);
  const teams = open.length > MOST_TEAMS ? [...open.slice(0, MOST_TEAMS), `${open.length - MOST_TEAMS} more`] : open;
  return [
    `I count ${listed(titles)}.`,
    'Ask for any day or period, by team, service, role or month, and for who is behind a figure.',
    teams.length > 0 ? `Teams: ${listed(teams)}.` : '',
    "I don't answer questions about children and families, budgets, pay of named people, sickness days or other councils' staff.",
  ].filter((part) => part !== '').join(' ');
}

/** Questions to start with, in the council's own words. */
export function examples(workforce: Workforce): readonly FollowUp[] {
  const team = workforce.teams.find(({ to }) => to === null)?.team;
  const asks = ['How many vacancies do we have?', team ? `How many agency staff are there in ${team}?` : 'How many agency staff do we have?', 'Why are people leaving?', 'Average caseload by team'];
  return asks.map((text) => ({ title: text, asks: text }));
}
