import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { latestStep } from '../../workforce/rules/pipeline.js';
import type { ConversionStep } from '../../workforce/sheets.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { wasAgency, whyNotAgency } from '../rules/inPost.js';

/** 'Call Cal Reed back on 18 November', 'A1 note: prefers mornings': what is next with an agency worker, kept with the latest step. */
export const nextContact: Command = {
  name: 'nextContact',
  title: 'when to speak next to an agency worker, or a note on them',
  act: 'change',
  triggers: [
    { words: 'next contact|next contact date|next contact for|next contact with|contact … again|contact … next|contact again|call … back|call … again|call back|ring … back|ring … again|speak to … again|speak again|talk to … again|follow up|follow up with|chase|chase up|next call|next call with|next meeting with|next chat with|get back to', looks: 'ahead' },
  ],
  fields: [
    { name: 'person', label: 'Agency worker', kind: 'person', bare: true },
    { name: 'on', label: 'Day of the next contact', kind: 'date', bare: true, looks: 'ahead' },
    { name: 'notes', label: 'Note', kind: 'text', said: 'note|notes|because|about|to discuss|comment', bare: true },
  ],
  notesAlone: true,
  plain: 'conversion permanent again on be is due move moved change changed push pushed put back set new',
  sheets: ['conversions'],
  measures: ['approachNext'],
  concerns: wasAgency,
  plan,
};

function plan(inputs: Inputs, { workforce, today }: Scene): Plan {
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const why = whyNotAgency(workforce, person, today);
  if (why) return refused(why);
  const step = latestStep(workforce, person, today);
  if (!step) return refused(`${nameAndId(workforce, person)} has not been approached yet, so there is no step to keep that with. Say 'approached ${person}' with the next contact.`);
  const notes = inputs['notes'] === undefined ? step.notes : [step.notes, String(inputs['notes'])].filter((note) => note !== null).join('; ');
  if (inputs['on'] === undefined) return inputs['notes'] === undefined ? missing('on') : noted(step, notes, today);
  const on = inputs['on'] as CalendarDate;
  if (on < today) return refused(`${longDate(on)} is past: a next contact lies ahead.`);
  if (step.nextContact === on && inputs['notes'] === undefined) return refused(`That is recorded already: the next contact with ${nameAndId(workforce, person)} is on ${longDate(on)}.`);
  return { is: 'planned', facts: [put('conversions', { ...step, nextContact: on, notes })], on: today, warnings: [], sentence: `next contact with ${person} on ${longDate(on)}` };
}

function noted(step: ConversionStep, notes: string | null, today: CalendarDate): Plan {
  return { is: 'planned', facts: [put('conversions', { ...step, notes })], on: today, warnings: [], sentence: `a note on ${step.workerId}, kept with the step of ${longDate(step.on)} (${step.stage})` };
}
