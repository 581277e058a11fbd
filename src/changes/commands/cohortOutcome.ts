import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { hasEnded, type Membership } from '../../workforce/rules/cohorts.js';
import type { CohortMember } from '../../workforce/sheets.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { cohortsOf, isMember, placeMeant } from '../rules/cohorts.js';
import { wordsOfStage } from './stages.js';

type Status = CohortMember['status'];

/** What people say of an outcome, by its status. */
const SAID: Readonly<Record<Status, string>> = {
  'on programme': 'back on programme|back on asye|is back on asye|back on the asye|is back on programme|is back on the programme|back on the programme|has returned to the programme|returned to the programme|rejoined the programme|has rejoined the programme|resumed the programme|resumed asye|has resumed',
  qualified: 'qualified|has qualified|have qualified|is now qualified|is qualified now|qualified as a social worker|has qualified as a social worker|graduated|has graduated',
  passed: 'passed|has passed|have passed|passes|completed asye|completed the asye|has completed asye|completed the programme|has completed the programme|asye passed|asye completed|finished asye|finished the asye|asye signed off|signed off her asye|signed off his asye|signed off asye',
  deferred: 'deferred|has deferred|was deferred|has been deferred|is deferred|asye deferred|extended asye|asye extended',
  failed: 'failed|has failed|fails|did not pass|didnt pass|has not passed|asye failed',
  withdrawn: 'withdrew|has withdrawn|withdrawn|withdrew from|was withdrawn|has withdrawn from|dropped out|has dropped out|dropped out of|left the programme|left the cohort|left the course|has left the programme|left programme|withdraws|has left … programme|left … programme|left apprenticeship|left … apprenticeship|left asye|left … asye|has left … course|left … course|has left … cohort|left … cohort',
  'declined post': wordsOfStage('declined'),
};

/** 'Ivy Marsh passed her ASYE on 4 November', 'Bo Larch qualified on 1 Sept, went to Assessment North': how somebody's time on a programme goes on or ends. */
export const cohortOutcome: Command = {
  name: 'cohortOutcome',
  title: 'the outcome of somebody on ASYE or another programme',
  act: 'change',
  triggers: [
    ...Object.entries(SAID).map(([status, words]) => ({ words, sets: { status }, looks: 'back' as const })),
    // What may come is told to be uncertain.
    { words: 'pass|fail|qualify|defer', beside: 'could|may|might|should|would|will' },
  ],
  fields: [
    { name: 'person', label: 'Member of the cohort', kind: 'person', bare: true },
    { name: 'due', label: 'New day due to complete', kind: 'date', looks: 'ahead', said: 'to|until|till|due|due to complete|now due|now due to complete|due on|new date|new completion date|completion date|new end date|now completes on|to complete on|to complete by' },
    { name: 'on', label: 'Day of the outcome', kind: 'date', bare: true, looks: 'back' },
    { name: 'cohort', label: 'Cohort', kind: 'cohort', bare: true, offers: ({ person }, scene) => cohortsOf(String(person ?? ''), scene) },
    { name: 'team', label: 'Team they went to', kind: 'team', bare: true, said: 'went to|gone to|going to|goes to|joined|joining|placed in|moved to|destination|to|into|in|appointed to|with' },
    {
      name: 'destination', label: 'Destination', kind: 'code', bare: true, said: 'went to|gone to|going to|goes to|joined|moved to|destination|to|for',
      codes: {
        'other local authority': 'another local authority|other authority|another authority|another council|other council|a neighbouring council|neighbouring council|another la|other la',
        'within the council': 'elsewhere in the council|another department|another job in the council', 'left the profession': 'out of social work|leaving the profession|left social work|a different career', 'not known': 'destination not known',
      },
    },
  ],
  plain: 'decision outcome result asye apprenticeship apprentice programme course cohort year assessed supported employment post job final assessment frontline step up ecdp and his their panel was date',
  sheets: ['cohortMembers'],
  measures: ['onProgramme'],
  concerns: isMember,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const cohort = (inputs['cohort'] ?? null) as string | null;
  const meant = placeMeant(person, cohort, scene);
  if (meant.is === 'none') return refused(`${nameAndId(workforce, person)} is in no cohort${cohort === null ? '' : ` ${cohort}`} that is recorded.`);
  if (meant.is === 'several') return missing('cohort');
  const on = inputs['on'] as CalendarDate | undefined;
  if (on === undefined) return missing('on');
  const why = whyNot(meant.place, on, inputs, today) ?? whyNowhere(inputs, on, scene);
  return why === null ? planned(meant.place, on, inputs, scene) : refused(why);
}

function whyNot({ started, member }: Membership, on: CalendarDate, inputs: Inputs, today: CalendarDate): string | null {
  const due = inputs['due'] as CalendarDate | undefined;
  if (on > today) return `${longDate(on)} is still to come: an outcome is recorded once it is there.`;
  if (started !== null && on < started && inputs['status'] !== 'withdrawn' && inputs['status'] !== 'declined post') return `${member.cohort} began for them on ${longDate(started)}: ${longDate(on)} is before that.`;
  if (due !== undefined && inputs['status'] !== 'deferred') return `A new day due to complete, ${longDate(due)}, goes with a deferral only.`;
  return due !== undefined && due <= on ? `The new day due to complete, ${longDate(due)}, is not after ${longDate(on)}. Which day is it?` : null;
}

/** A team that is closed, or still to come. */
function whyNowhere({ team, destination }: Inputs, on: CalendarDate, { workforce }: Scene): string | null {
  if (team !== undefined && destination !== undefined) return `I read two destinations, ${team} and ${destination}. Say one.`;
  const row = team === undefined ? null : workforce.team(String(team));
  if (row?.to && row.to < on) return `${row.team} closed on ${longDate(row.to)}${row.replacedBy ? `: say ${row.replacedBy.join(' or ')}` : ''}.`;
  return row?.from && row.from > on ? `${row.team} only began on ${longDate(row.from)}.` : null;
}

function planned(place: Membership, on: CalendarDate, inputs: Inputs, { workforce }: Scene): Plan {
  const { member } = place;
  const { person, cohort } = member;
  const status = inputs['status'] as Status;
  const destination = ((inputs['team'] ?? inputs['destination']) as string | undefined) ?? member.destination;
  const dueToComplete = (inputs['due'] as CalendarDate | undefined) ?? member.dueToComplete;
  if (member.status === status && member.on === on && member.destination === destination && member.dueToComplete === dueToComplete) return refused(`That is recorded already: ${nameAndId(workforce, person)} ${status} on ${longDate(on)} (${cohort}).`);
  return {
    is: 'planned',
    facts: [put('cohortMembers', { ...member, status, on, destination, dueToComplete })],
    on,
    warnings: [
      ...(hasEnded(place) || member.status === 'deferred' ? [`recorded so far: ${member.status}${member.on ? ` on ${longDate(member.on)}` : ''}`] : []),
      ...(status === 'deferred' && inputs['due'] === undefined ? [`the day due to complete stays ${dueToComplete ? longDate(dueToComplete) : 'not recorded'}: say 'deferred to' with a day where there is a new one`] : []),
      ...(status === 'deferred' ? ['somebody deferred is still on programme'] : []),
      ...(status === 'qualified' && destination === null ? ['where they went is not recorded'] : []),
    ],
    sentence: `${person} ${status} on ${longDate(on)} (${cohort})${destination !== null && destination !== member.destination ? `, destination ${destination}` : ''}${inputs['due'] ? `, now due to complete on ${longDate(dueToComplete!)}` : ''}`,
  };
}
