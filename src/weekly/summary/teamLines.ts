import type { Figure } from '../../workforce/measure.js';
import type { TeamLine } from './summary.js';
import { counted, onDay, valueOf, type View } from './view.js';
import { usualTeams } from './weekData.js';

type Groups = ReadonlyMap<string, readonly Figure[]>;

/** A line for each team of the scope that usually sends caseloads, the most loaded against their target first. */
export function teamLines(view: View): readonly TeamLine[] {
  const { workforce, scope, day, week } = view;
  const sent = new Set(workforce.caseloads(week).map(({ team }) => team));
  const [total, average, over] = ['totalCases', 'averageCaseload', 'overTarget'].map((measure) => groupsOf(view, measure)) as [Groups, Groups, Groups];
  const lines = usualTeams(workforce, scope, day, week).map((team): TeamLine => {
    const isIn = sent.has(team);
    const figure = (groups: Groups, name: string, none: number | null) => (isIn ? valueOf(groups.get(team) ?? [], name) ?? none : null);
    const target = workforce.team(team)?.caseloadTarget ?? null;
    return {
      team,
      isIn,
      openCases: figure(total, 'open cases', 0),
      average: figure(average, 'average caseload', null),
      target,
      overTarget: target === null ? null : figure(over, 'workers over target', 0),
      unallocated: figure(total, 'unallocated', 0),
    };
  });
  return lines.sort((a, b) => load(b) - load(a) || (a.team < b.team ? -1 : 1));
}

function groupsOf(view: View, measure: string): Groups {
  const groups = counted(view, { measure, when: onDay(view.week), by: ['team'] })?.outcome.groups ?? [];
  return new Map(groups.map(({ key, figures }) => [key, figures]));
}

/** The average as a part of the target; a team without either comes last. */
function load({ average, target }: TeamLine): number {
  return average === null ? -1 : target === null ? 0 : average / target;
}
