import { addDays, addMonths, longDate, type CalendarDate } from '../../workforce/calendar.js';
import { isAgency } from '../../workforce/rules/inForce.js';
import type { Spell } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import { missing, refused, type Command, type Field, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { casesHeld } from '../rules/cases.js';
import { isWorker } from '../rules/inPost.js';

const PERSON: Field = { name: 'person', label: 'Agency worker', kind: 'person', bare: true };
const PLAIN = 'both agreed confirmed confirm confirms assignment assignments contract contracts booking placement agency his her their locum for another early';

/** 'Extend A1 to 31 March': the last day of an agency assignment moves on. */
export const extendAssignment: Command = {
  name: 'extendAssignment',
  title: 'an agency assignment that is extended',
  act: 'change',
  once: true,
  triggers: [
    { words: 'extend|extend assignment of|prolong|renew|extension|extensions|extended|has been extended|is extended|was extended|assignment extended|is being extended|extending', looks: 'ahead', order: true },
  ],
  fields: [PERSON, { name: 'on', label: 'New last day', kind: 'date', bare: true, said: 'to|until|till|up to|through to' }, { name: 'months', label: 'Months more', kind: 'count', bare: true, said: 'by|for another|for' }],
  plain: PLAIN,
  sheets: ['workers'],
  measures: ['agencyEnding'],
  concerns: isWorker,
  plan: (inputs, scene) => planExtension(inputs, scene),
};

/** 'A1's assignment ended on Friday, ended by us': an agency spell ends, and why is asked. */
export const endAssignment: Command = {
  name: 'endAssignment',
  title: 'an agency assignment that ends',
  act: 'change',
  once: true,
  triggers: [
    { words: 'agency contract finished|agency contract ended|contract finished|assignment ended|assignment has ended|ended the assignment of|assignment finished|finished assignment|contract ended|booking ended|ended assignment|ended|left|has left|finished|has finished', looks: 'back' },
    { words: 'we ended|weve ended|we have ended', sets: { reason: 'ended by us' }, looks: 'back' },
    { words: 'assignment ends|assignment will end|assignment is ending|end the assignment of|end assignment of|end assignment|finish the assignment of|terminate|release|is being released|leaves|is leaving|will leave|finishes|finishing|is finishing|ends|ending|end|last day|last working day|final day', looks: 'ahead' },
  ],
  fields: [
    PERSON,
    { name: 'on', label: 'Last day', kind: 'date', bare: true },
    {
      name: 'reason', label: 'How it ended', kind: 'code', bare: true, said: 'reason|because|as',
      codes: {
        completed: 'complete|it was completed|came to its end|end of contract|contract complete|natural end|as planned|cover ended|cover no longer needed|no longer needed',
        'ended by us': 'we ended it|by us|ended by the council|terminated by us|we let them go|we gave notice|performance|notice given by us',
        'ended by the worker': 'by the worker|they ended it|worker ended it|they gave notice|gave notice|resigned|walked out|found another job|own choice|ended by worker|by her|by him|by them',
        'not known': 'reason not known|unknown',
      },
    },
  ],
  plain: PLAIN,
  sheets: ['workers'],
  measures: ['agency', 'emptySeats'],
  concerns: isWorker,
  plan: (inputs, scene) => planEnd(inputs, scene),
};

function planExtension(inputs: Inputs, { workforce, today }: Scene): Plan {
  const months = inputs['months'] as number | undefined;
  if (inputs['person'] === undefined || (inputs['on'] === undefined && months === undefined)) return missing(...['person', 'on'].filter((name) => inputs[name] === undefined));
  const person = String(inputs['person']);
  const spell = lastAssignment(workforce, person);
  if (!spell) return refused(`${nameAndId(workforce, person)} has no agency assignment in the records.`);
  if (spell.end === null) return refused(`The assignment of ${nameAndId(workforce, person)} has no end recorded, so there is nothing to extend. Say when it ends.`);
  const on = (inputs['on'] as CalendarDate | undefined) ?? addMonths(spell.end, months!);
  if (months !== undefined && on !== addMonths(spell.end, months)) return refused(`${months} months after ${longDate(spell.end)} is ${longDate(addMonths(spell.end, months))}, not ${longDate(on)}. Which day is it?`);
  if (on <= spell.end) return refused(`The assignment of ${nameAndId(workforce, person)} runs until ${longDate(spell.end)} already; ${longDate(on)} is no extension. Say 'ends' for an earlier end.`);
  const past = whyPast(workforce, spell, on);
  if (past) return refused(past);
  return {
    is: 'planned',
    facts: [put('workers', { ...spell, end: on, endReason: null })],
    on: today > spell.end ? today : spell.end,
    warnings: spell.end < today ? [`the assignment ended on ${longDate(spell.end)}: this says that it went on`] : [],
    sentence: `${person} agency assignment extended from ${longDate(spell.end)} to ${longDate(on)}`,
  };
}

function planEnd(inputs: Inputs, { workforce, today }: Scene): Plan {
  if (inputs['person'] === undefined) return missing('person', 'on', 'reason');
  const person = String(inputs['person']);
  const spell = lastAssignment(workforce, person);
  if (!spell) return refused(`${nameAndId(workforce, person)} has no agency assignment in the records.`);
  const on = (inputs['on'] as CalendarDate | undefined) ?? (spell.end !== null && spell.end <= today ? spell.end : undefined);
  const absent = [...(on === undefined ? ['on'] : []), ...(inputs['reason'] === undefined ? ['reason'] : [])];
  if (on !== undefined && on < spell.start) return refused(`The assignment of ${nameAndId(workforce, person)} starts on ${longDate(spell.start)}: it cannot end on ${longDate(on)}.`);
  if (on === undefined || absent.length > 0) return missing(...absent);
  const others = workforce.spellsOf(person).filter((one) => isAgency(one) && one !== spell && (one.end === null || one.end > on));
  const endReason = inputs['reason'] as Spell['endReason'];
  const past = whyPast(workforce, spell, on);
  if (past) return refused(past);
  if (spell.end === on && spell.endReason === endReason && others.length === 0) return refused(`That is recorded already: the assignment of ${nameAndId(workforce, person)} ends on ${longDate(on)}.`);
  return {
    is: 'planned',
    facts: [spell, ...others.filter(({ start }) => start <= on)].map((one) => put('workers', { ...one, end: on, endReason })),
    // On the last day they are still in post.
    on: addDays(on, 1),
    warnings: [
      ...(on > today ? [`this lies ahead and takes effect after ${longDate(on)}`] : []),
      ...(spell.end !== null && spell.end !== on ? [`the last day recorded so far was ${longDate(spell.end)}`] : []),
      ...casesHeld(workforce, person, today),
    ],
    sentence: `${person} agency assignment ends on ${longDate(on)} (${endReason})`,
  };
}

/** Why an assignment cannot last until a day: they were converted, or came back, before it. */
function whyPast(workforce: Workforce, { workerId, end }: Spell, on: CalendarDate): string | null {
  const next = workforce.spellsOf(workerId).find(({ start }) => end !== null && start > end && start <= on);
  return next ? `${nameAndId(workforce, workerId)} has another spell from ${longDate(next.start)}: the assignment cannot run past it.` : null;
}

function lastAssignment(workforce: Workforce, person: string): Spell | null {
  return workforce.spellsOf(person).findLast(isAgency) ?? null;
}
