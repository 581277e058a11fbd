import { addDays, longDate, type CalendarDate } from '../../workforce/calendar.js';
import { isAgency, isPermanent } from '../../workforce/rules/inForce.js';
import { keyOf, type Leaver, type Spell } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put, removed } from '../facts.js';
import { nameAndId } from '../labels.js';
import { casesHeld } from '../rules/cases.js';
import { isWorker, spellsOn } from '../rules/inPost.js';
import { repaymentsDue } from '../rules/repayments.js';

/** 'Ada Finch leaves on 31 December, reasons pay and workload, going to agency, would return': the last day, and what the exit interview adds. */
export const leaver: Command = {
  name: 'leaver',
  title: 'a leaver',
  act: 'change',
  once: true,
  triggers: [
    { words: 'leaves|is leaving|will leave|is to leave|is going to leave|leaving|finishes|is finishing|will finish|last day|last day in post|last working day|leaving date|final day|resigned|has resigned|have resigned|is resigning|resigns|handed in … notice|has handed in … notice|handed in notice|handed … notice in|has handed … notice in|leaver date|leaving on|goes on|going on|gave notice|has given notice|gave … notice|given notice', looks: 'ahead' },
    { words: 'left|has left|have left|left us|has left us|finished|has finished|left the council|left post|exit interview|exit interview notes|reasons for leaving|reason for leaving|leaver', looks: 'back' },
    { words: 'exit interview yes|exit interview held|exit interview done|exit interview completed|exit interview has been done|exit interview has been held|exit interview has taken place|exit interview was done|exit interview took place|exit interview with|had … exit interview|held … exit interview', sets: { interview: 'yes' }, looks: 'back' },
    { words: 'exit interview no', sets: { interview: 'no' }, looks: 'back' },
    { words: 'left the profession|has left the profession|leaves the profession|leaving the profession', sets: { destination: 'left the profession' }, looks: 'back' },
    { words: 'retires|is retiring|will retire|retiring', sets: { destination: 'retired', reasons: 'retirement' }, looks: 'ahead' },
    { words: 'retired|has retired', sets: { destination: 'retired', reasons: 'retirement' }, looks: 'back' },
  ],
  fields: [
    { name: 'person', label: 'Worker', kind: 'person', bare: true },
    { name: 'on', label: 'Last day in post', kind: 'date', bare: true },
    {
      name: 'reasons', label: 'Reasons', kind: 'code', bare: true, several: true, said: 'reasons|reason|because of|due to',
      codes: {
        travel: 'travelling|commute|commuting|distance', pay: 'salary|money|more money|better pay|better paid', 'career development': 'career|promotion|progression|development|career progression',
        workload: 'work load|caseload|caseloads|high caseload|high caseloads|stress|burnout', management: 'manager|managers|line management|relationship with manager', 'family or health': 'family|health|childcare|family reasons|health reasons|ill health',
        relocation: 'relocating|relocated|moving house|moving away|moved away|moved area', retirement: 'retiring', other: 'other reason|other reasons', 'not known': 'unknown|no reason given|reason not known',
      },
    },
    {
      name: 'destination', label: 'Destination', kind: 'code', bare: true, said: 'going to|gone back to|going back to|off to|leaving for|left for|to go to|to work for|to work in|gone to|went to|moving to|moved to|joining|joined|to join|destination|next job|for|to',
      codes: {
        'other local authority': 'another local authority|other authority|another authority|another council|other council|a neighbouring council|neighbouring council|another la|other la|another council nearby', agency: 'agency work|an agency|locum|locum work|agencies',
        nhs: 'the nhs|health service|camhs', 'voluntary or private sector': 'voluntary sector|private sector|a charity|charity|third sector|independent sector|voluntary|private',
        'within the council': 'another council job|another job in the council|elsewhere in the council|internal move|adult services|adults services|adult social care', 'left the profession': 'out of social work|leaving the profession|leaves the profession|leaving social work|other profession|different career', 'not known': 'destination not known',
      },
    },
    { name: 'wouldReturn', label: 'Would return', kind: 'code', bare: true, codes: { no: 'would return no|would not return|wouldnt return|will not return|would not come back|wouldnt come back|not coming back', yes: 'would return|would return yes|would come back|willing to return|happy to return|might return one day' } },
    { name: 'interview', label: 'Exit interview held', kind: 'code', bare: true, codes: { no: 'no exit interview|declined exit interview|exit interview declined|refused exit interview|exit interview not held', yes: 'had exit interview|had an exit interview|exit interview was held' } },
  ],
  plain: 'gave gives given council job new leaving leaver leavers said she he they would and back us service their his her elsewhere reason reasons',
  sheets: ['workers', 'leavers'],
  measures: ['permanentStaff', 'vacancies', 'tiedIn'],
  concerns: isWorker,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person', ...(inputs['on'] === undefined ? ['on'] : []));
  const person = String(inputs['person']);
  const own = workforce.spellsOf(person).filter(isPermanent);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return refused(whyNoLeaver(workforce, person, today));
  const on = (inputs['on'] as CalendarDate | undefined) ?? last.end;
  if (on === null) return missing('on');
  const later = own.find(({ start }) => start > on);
  if (later) return refused(`${nameAndId(workforce, person)} has a spell that ${first === later ? 'only ' : ''}starts on ${longDate(later.start)}, after ${longDate(on)}. Which is the last day?`);
  // A last day that was recorded before may be put right, to a later one too.
  const ending = own.filter(({ end }) => end === null || end >= on || end === last.end);
  return planned(person, on, ending, inputs, scene);
}

function whyNoLeaver(workforce: Workforce, person: string, today: CalendarDate): string {
  const who = nameAndId(workforce, person);
  const isHere = spellsOn(workforce, person, today).some(isAgency);
  return isHere ? `${who} is an agency worker, who is no leaver: say that the assignment ended, and how.` : `${who} has no permanent or fixed-term spell in the records, so nothing can end.`;
}

function planned(person: string, on: CalendarDate, spells: readonly Spell[], inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  const ended = spells.filter(({ end }) => end !== on);
  const old = spells.map(({ end }) => (end === null ? null : workforce.leaverRow(person, end))).find((row) => row !== null) ?? null;
  const row = leaverRow(person, on, old, inputs);
  const rows = row === null ? [] : [...(old && keyOf('leavers', old) !== keyOf('leavers', row) ? [removed('leavers', old)] : []), put('leavers', row)];
  const changes = rows.length > 0 && JSON.stringify(old) !== JSON.stringify(put('leavers', row!).row);
  if (ended.length === 0 && !changes) return refused(`That is recorded already: ${nameAndId(workforce, person)} leaves on ${longDate(on)}.`);
  return {
    is: 'planned',
    facts: [...ended.map((spell) => put('workers', { ...spell, end: on })), ...(changes ? rows : [])],
    // On the last day they are still in post.
    on: addDays(on, 1),
    warnings: [
      ...(on > today ? [`this lies ahead and takes effect after ${longDate(on)}`] : []),
      ...ended.flatMap(({ end }) => (end === null ? [] : [`the last day recorded so far was ${longDate(end)}`])),
      ...(row === null ? ['nothing of an exit interview is recorded: reasons, destination and whether they would return can be added later'] : []),
      ...repaymentsDue(workforce, person, on),
      ...casesHeld(workforce, person, today),
    ],
    sentence: `${person} ${on > today ? 'leaves' : 'left'} on ${longDate(on)}${row?.destination ? `, destination ${row.destination}` : ''}${row?.reasons ? `, reasons ${row.reasons.join(', ')}` : ''}`,
  };
}

/** What the exit interview adds, over what is recorded; null where nothing is. */
function leaverRow(person: string, on: CalendarDate, old: Leaver | null, { reasons, destination, wouldReturn, interview }: Inputs): Leaver | null {
  const said = {
    ...(reasons !== undefined && { reasons: String(reasons).split(';') as unknown as Leaver['reasons'] }),
    ...(destination !== undefined && { destination: destination as Leaver['destination'] }),
    ...(wouldReturn !== undefined && { wouldReturn: wouldReturn === 'yes' }),
    ...(interview !== undefined && { exitInterview: interview === 'yes' }),
  };
  if (old === null && Object.keys(said).length === 0) return null;
  const blank = { workerId: person, leftOn: on, reasons: null, destination: null, wouldReturn: null, exitInterview: null };
  return { ...blank, ...old, ...said, leftOn: on };
}
