import { day, type CalendarDate } from '../workforce/calendar.js';
import type { Team } from '../workforce/sheets.js';

export const CASE_MANAGEMENT = ['Case Management North', 'Case Management Central', 'Case Management South'] as const;
/** The first day of the three teams that follow Case Management. */
export const SPLIT_ON = day('2022-10-03');
/** The first day without the Court Team. */
export const COURT_CLOSED_ON = day('2023-01-09');
/** The day on which six vacant posts join the Academy. */
export const ACADEMY_POSTS_ON = day('2023-02-13');

interface Manager {
  readonly service: string;
  readonly serviceManager: string;
  readonly serviceManagerId: string;
}
const MANAGERS: readonly Manager[] = [
  { service: 'Assessment', serviceManager: 'Helena Stokewell', serviceManagerId: 'N0001' },
  { service: 'Safeguarding', serviceManager: 'Oluwaseun Aldersley', serviceManagerId: 'N0002' },
  { service: 'Looked After and Permanence', serviceManager: 'Parveen Castlemoor', serviceManagerId: 'N0003' },
  { service: 'Disabled Children', serviceManager: 'Ieuan Brightwater', serviceManagerId: 'N0004' },
  { service: 'Quality and Practice', serviceManager: 'Marguerite Fenhope', serviceManagerId: 'N0005' },
];
const NO_MANAGER = { serviceManager: null, serviceManagerId: null };

interface TeamFacts {
  readonly team: string;
  readonly service: string;
  readonly locality?: string;
  readonly target?: number;
  readonly aliases: readonly string[];
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly replacedBy?: readonly string[];
}
const TEAMS: readonly TeamFacts[] = [
  { team: 'Compass', service: 'Assessment', locality: 'countywide', target: 16, aliases: ['front door', 'duty team'] },
  { team: 'Assessment North', service: 'Assessment', locality: 'north', target: 16, aliases: ['north assessment', 'assessment team north'] },
  { team: 'Assessment South', service: 'Assessment', locality: 'south', target: 16, aliases: ['south assessment', 'assessment team south'] },
  { team: 'Case Management', service: 'Safeguarding', target: 16, aliases: ['CM'], to: day('2022-10-02'), replacedBy: CASE_MANAGEMENT },
  { team: 'Case Management North', service: 'Safeguarding', locality: 'north', target: 16, aliases: ['CMN'], from: SPLIT_ON },
  { team: 'Case Management Central', service: 'Safeguarding', locality: 'central', target: 16, aliases: ['CMC'], from: SPLIT_ON },
  { team: 'Case Management South', service: 'Safeguarding', locality: 'south', target: 16, aliases: ['CMS'], from: SPLIT_ON },
  { team: 'Court Team', service: 'Safeguarding', target: 12, aliases: ['court proceedings'], to: day('2023-01-08'), replacedBy: CASE_MANAGEMENT },
  { team: 'LAC Permanency', service: 'Looked After and Permanence', target: 15, aliases: ['LAC', 'permanency'] },
  { team: 'Leaving Care', service: 'Looked After and Permanence', target: 20, aliases: ['LC', 'care leavers'] },
  { team: 'Placements', service: 'Looked After and Permanence', aliases: ['fostering'] },
  { team: 'Adoption', service: 'Looked After and Permanence', target: 12, aliases: [] },
  { team: "Disabled Children's Team", service: 'Disabled Children', target: 16, aliases: ['DCT'] },
  { team: 'Reviewing Unit', service: 'Quality and Practice', aliases: ['IRO team', 'reviewing officers'] },
  { team: 'Academy', service: 'Quality and Practice', target: 12, aliases: ['ASYE academy'], from: COURT_CLOSED_ON },
  { team: 'Leadership Team', service: 'Leadership', aliases: [] },
];

/** Every team, closed ones included; `managers` are the names of the team managers in post today, by team. */
export function teamRows(managers: ReadonlyMap<string, string>): Team[] {
  const named = [...managers.keys()];
  return TEAMS.map(({ team, service, locality, target, aliases, from, to, replacedBy }) => ({
    team,
    service,
    ...managerOf(service),
    teamManager: managers.get(team) ?? null,
    teamManagerId: managers.has(team) ? `N${1001 + named.indexOf(team)}` : null,
    locality: locality ?? null,
    caseloadTarget: target ?? null,
    aliases: aliases.length > 0 ? aliases : null,
    from: from ?? null,
    to: to ?? null,
    replacedBy: replacedBy ?? null,
  }));
}

function managerOf(service: string): Pick<Team, 'serviceManager' | 'serviceManagerId' | 'serviceManagerEmail'> {
  const manager = MANAGERS.find((candidate) => candidate.service === service);
  if (!manager) return { ...NO_MANAGER, serviceManagerEmail: null };
  const { serviceManager, serviceManagerId } = manager;
  return { serviceManager, serviceManagerId, serviceManagerEmail: `${serviceManager.toLowerCase().replace(' ', '.')}@severnshire.example` };
}

/** Who runs each service: they hold the posts of service manager. */
export const SERVICE_MANAGERS = MANAGERS.map(({ serviceManager }) => serviceManager);
