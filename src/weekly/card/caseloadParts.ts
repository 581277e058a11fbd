import { counted, listed, numeral, oneDecimal } from '../../workforce/words.js';
import type { CaseloadPart, TeamLine } from '../summary/summary.js';
import { inARow } from './facts.js';
import { peoplePart } from './people.js';
import type { Part } from '../../answers/weeklyCard.js';

/** The teams, who is over target, who could take more, ASYE, unallocated cases and supervision; what has nothing to list is left to the facts. */
export function caseloadParts(caseload: CaseloadPart): readonly Part[] {
  const parts = [...teamsPart(caseload), ...overPart(caseload), ...roomPart(caseload), ...asyePart(caseload), ...unallocatedPart(caseload), ...supervisionPart(caseload)];
  return parts.filter(({ lines, notes, table }) => lines.length > 0 || notes.length > 0 || table !== null);
}

/** One of the lists that nothing but the card counts; none where it has none. */
export function onePart(caseload: CaseloadPart, name: 'room' | 'asye'): readonly Part[] {
  return name === 'room' ? roomPart(caseload) : asyePart(caseload);
}

function teamsPart({ teams, openCases }: CaseloadPart): readonly Part[] {
  if (teams.length < 2) return [];
  const shown = teams.filter((line) => !isIdle(line));
  const idle = teams.filter(isIdle).map(({ team }) => team);
  const target = commonTarget(shown);
  const table = {
    title: '',
    columns: ['Team', 'Cases', 'Per FTE', 'Over target', 'Unallocated', ...(target === null ? ['Target'] : [])],
    numeric: [false, true, true, true, true, true],
    rows: shown.map((line) => teamRow(line, target === null)),
    total: shown.length,
  };
  const notes = [...(target === null ? [] : [`The target is ${numeral(target)} cases per FTE.`]), ...(idle.length > 0 ? [`Without cases: ${listed(idle)}.`] : [])];
  return [{ heading: 'Teams, the most loaded first', lines: [], table, notes, more: { title: 'All teams', asks: openCases.now.asks.replace(',', ', by team,') } }];
}

/** The target of all teams where they have the same. */
function commonTarget(teams: readonly TeamLine[]): number | null {
  const [target, ...others] = new Set(teams.map((line) => line.target));
  return others.length === 0 ? target ?? null : null;
}

/** A team that sends its rows and holds nothing. */
function isIdle({ isIn, openCases }: TeamLine): boolean {
  return isIn && openCases === 0;
}

function teamRow({ team, isIn, openCases, average, target, overTarget, unallocated }: TeamLine, withTarget: boolean): readonly string[] {
  const number = (value: number | null) => (value === null ? '' : numeral(value));
  const figures = isIn ? [number(openCases), average === null ? '' : oneDecimal(average), number(overTarget), unallocated === 0 ? '' : number(unallocated)] : ['', '', '', ''];
  return [isIn ? team : `${team} (not in yet)`, ...figures, ...(withTarget ? [number(target)] : [])];
}

function overPart({ over }: CaseloadPart): readonly Part[] {
  return over && over.count > 0 ? [peoplePart(`Over target: ${counted(over.count, 'worker')}`, over, 'All over target')] : [];
}

function roomPart({ room }: CaseloadPart): readonly Part[] {
  if (!room || room.count === 0) return [];
  return [peoplePart(`Could take more: ${counted(room.count, 'worker')}, ${counted(room.cases, 'case')}`, room, 'All who could')];
}

function asyePart({ asye }: CaseloadPart): readonly Part[] {
  if (!asye || asye.count === 0) return [];
  return [peoplePart(`ASYE over their protected ${numeral(asye.share * 100, 1)}% of the target: ${counted(asye.count, 'worker')}`, asye, 'All of them')];
}

/** Of a single team the facts say it all. */
function unallocatedPart({ unallocated: { stat, weeks, teams }, teams: lines }: CaseloadPart): readonly Part[] {
  if (stat.figure.value === 0 || lines.length < 2) return [];
  const held = teams.map(({ team, cases, weeks: own }) => [`${team}: ${numeral(cases)}`, inARow(own)].filter(Boolean).join(', '));
  const heading = [`Unallocated: ${counted(stat.figure.value, 'case')}`, inARow(weeks)].filter(Boolean).join(', ');
  return [{ heading, lines: held, table: null, notes: [], more: { title: 'All unallocated', asks: stat.asks } }];
}

function supervisionPart({ supervision }: CaseloadPart): readonly Part[] {
  const { count, undated, days } = supervision;
  if (count === 0 && undated === 0) return [];
  const notes = undated > 0 ? [`${counted(undated, 'worker')} with cases and no supervision date.`] : [];
  return [peoplePart(`Supervision overdue (more than ${days} days): ${counted(count, 'worker')}`, supervision, 'All overdue', notes)];
}
