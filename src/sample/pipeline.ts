import { addDays, day, earlier, type CalendarDate } from '../workforce/calendar.js';
import type { ConversionStep, Spell } from '../workforce/sheets.js';
import { firstDay, spellsOn, type Council } from './council.js';
import { dayBetween, FIRST_DAY, TODAY, workday } from './days.js';
import { between, shuffled, type Random } from './random.js';

/** Of the agency workers of today: who is interested but hasn't applied, and who has ruled a permanent post out. */
const INTERESTED = 3;
const NOT_CONSIDERING = 2;

const HR_MEETINGS = { from: day('2022-11-01'), to: day('2022-12-16') };
const LATEST_APPROACH = day('2023-02-15');
const INTERESTED_NOTES = [
  'Wants to see the retention payment in writing', 'Has the form; asked about a nearer team', 'Deciding after the market-forces proposal',
];
const RULED_OUT_NOTES = ['Would not go permanent with any council', 'Prefers agency work for good'];
const APPROACHED_NOTES = [
  'Asked about travel time and pool cars', 'Content as things are; ask again', 'Wants to hear about flexible hours', null, null, null,
];

/** The steps of those who are agency workers today, and of some who went and had declined. */
export function pipelineSteps(council: Council, random: Random): ConversionStep[] {
  const inPost = shuffled(random, agencyToday(council));
  const settled = inPost.filter((spell) => firstDay(council, spell) < HR_MEETINGS.from && spell.end === null);
  const interested = settled.slice(0, INTERESTED);
  const ruledOut = settled.slice(INTERESTED, INTERESTED + NOT_CONSIDERING);
  return [
    ...inPost.flatMap((spell) => approaches(random, spell, firstDay(council, spell))),
    ...interested.map((spell, place) => latest(random, spell, 'interested', INTERESTED_NOTES[place] ?? null)),
    ...ruledOut.map((spell, place) => ({ ...latest(random, spell, 'not considering', RULED_OUT_NOTES[place] ?? null), nextContact: null })),
    ...declinedAndWent(council, random),
  ];
}

function agencyToday(council: Council): Spell[] {
  return spellsOn(council, TODAY).filter(({ contract }) => contract === 'agency');
}

/** First some weeks after coming, then at the HR meetings or in the new year. */
function approaches(random: Random, { workerId }: Spell, start: CalendarDate): ConversionStep[] {
  const first = workday(earlier(addDays(start, between(random, 10, 60)), LATEST_APPROACH));
  const met = dayBetween(random, HR_MEETINGS.from, HR_MEETINGS.to);
  const days = first < HR_MEETINGS.from ? [first, met] : [first];
  return days.map((on, place) => {
    const last = place === days.length - 1;
    const notes = last ? (APPROACHED_NOTES[between(random, 0, APPROACHED_NOTES.length - 1)] ?? null) : null;
    return { workerId, stage: 'approached', on, postId: null, nextContact: workday(addDays(on, last ? between(random, 56, 120) : 60)), notes };
  });
}

function latest(random: Random, { workerId }: Spell, stage: ConversionStep['stage'], notes: string | null): ConversionStep {
  const on = dayBetween(random, day('2023-01-05'), day('2023-02-10'));
  return { workerId, stage, on, postId: null, nextContact: workday(addDays(on, between(random, 21, 35))), notes };
}

function declinedAndWent(council: Council, random: Random): ConversionStep[] {
  const gone = council.spells.filter(({ endReason, cover, start }) => endReason === 'ended by the worker' && cover === 'vacancy' && start >= FIRST_DAY);
  return gone.slice(0, 3).flatMap(({ workerId, start, end }) => {
    const last = end ?? TODAY;
    const approached = earlier(workday(addDays(start, between(random, 14, 30))), last);
    const declined = earlier(workday(addDays(approached, between(random, 7, 30))), last);
    const step = { workerId, postId: null, nextContact: null, notes: null };
    return [{ ...step, stage: 'approached', on: approached }, { ...step, stage: 'declined', on: declined }];
  });
}
