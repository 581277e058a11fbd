import type { FollowUp } from '../answers/shown.js';
import { TOPICS } from '../workforce/measures/index.js';
import { listed } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';

/** The most teams that help names. */
const MOST_TEAMS = 12;

export function greeting(workforce: Workforce): string {
  const council = workforce.setting('council');
  return `Hello. I answer questions about the children's services workforce${council ? ` of ${council}` : ''}. Ask in your own words, or say help.`;
}

/** What is answered, in one sentence. */
export function whatICount(): string {
  const [first = '', ...topics] = TOPICS.map(({ topic }) => topic);
  return `I answer questions on ${listed([lowerFirst(first), ...topics.map(lowerFirst)])}.`;
}

/** An abbreviation keeps its capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** What can be asked, with the council's own teams, and what can't. The lists are those of the measures that answer. */
export function help(workforce: Workforce): { readonly text: string; readonly notes: readonly string[] } {
  const topics = TOPICS.flatMap(({ topic, measures }) => {
    const titles = measures.filter(({ sheets }) => sheets.every((sheet) => workforce.recorded(sheet))).map(({ title }) => title);
    return titles.length > 0 ? [`${topic}: ${[...new Set(titles)].join(', ')}`] : [];
  });
  return {
    text: 'Ask for any of these on any day or over any period, by team, service, role or month, and who is behind a figure.',
    notes: [...topics, teamsOf(workforce), "Not mine to answer: children and families, budgets, pay of named people, sickness days, other councils' staff"],
  };
}

function teamsOf({ teams }: Workforce): string {
  const open = teams.filter(({ to }) => to === null).map(({ team }) => team);
  const shown = open.length > MOST_TEAMS ? [...open.slice(0, MOST_TEAMS), `${open.length - MOST_TEAMS} more`] : open;
  return `Teams: ${shown.length > 0 ? shown.join(', ') : 'none recorded'}`;
}

/** Questions to start with, short enough for a button on a phone. */
export function examples(workforce: Workforce): readonly FollowUp[] {
  const team = workforce.teams.find(({ to }) => to === null)?.team;
  const asks = ['How many vacancies?', `Agency staff${team ? ` in ${team}` : ''}`, 'Why are people leaving?', 'Average caseload by team'];
  return asks.map((text) => ({ title: text, asks: text }));
}
