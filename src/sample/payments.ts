import { addDays, addMonths, day, type CalendarDate } from '../workforce/calendar.js';
import type { RetentionPayment, Spell } from '../workforce/sheets.js';
import { firstDay, spellsOn, type Council } from './council.js';
import { dayBetween, fridayOf, monthsBefore, TODAY } from './days.js';
import { shuffled, type Random } from './random.js';

const SCHEME = 'Social worker retention payment';
const AMOUNT = 500_000;
const TIE_IN_MONTHS = 24;
const SCHEME_STARTED = day('2021-01-11');
const LATEST_AGREEMENT = day('2023-02-06');
const ELIGIBLE = ['Social Worker', 'Senior Social Worker', 'Specialist Child Protection Social Worker'];
const LEAST_SERVICE_MONTHS = 12;
/** How many of those in post have agreed. */
const IN_POST = 44;

/** £5,000 for two years: those in post, and three who have left since July 2022 inside their two years. */
export function paymentRows(council: Council, random: Random): RetentionPayment[] {
  const serving = onePerPerson(spellsOn(council, TODAY).filter((spell) => isEligible(council, spell)));
  const agreed = shuffled(random, serving).slice(0, IN_POST).map((spell) => payment(spell.workerId, agreedBetween(council, random, spell)));
  return [...agreed, ...ofLeavers(council)];
}

/** Of three leavers: one repaid all that was due, one a part, one nothing yet. */
function ofLeavers(council: Council): RetentionPayment[] {
  const left = council.leavers.filter(({ leftOn }) => leftOn >= '2022-07-01');
  return left.slice(2, 5).map(({ workerId, leftOn }, place) => {
    const row = payment(workerId, monthsBefore(leftOn, 9 + place * 3));
    return { ...row, repaid: [312_500, 100_000, null][place] ?? null };
  });
}

function payment(workerId: string, agreedOn: CalendarDate): RetentionPayment {
  const paidOn = fridayOf(addDays(agreedOn, 25));
  return {
    workerId, scheme: SCHEME, amount: AMOUNT, agreedOn, paidOn: paidOn <= TODAY ? paidOn : null,
    tieInMonths: TIE_IN_MONTHS, repayment: 'pro-rata', repaid: null,
  };
}

function isEligible(council: Council, spell: Spell): boolean {
  if (spell.contract !== 'permanent' || !ELIGIBLE.includes(spell.role)) return false;
  return addMonths(firstDay(council, spell), LEAST_SERVICE_MONTHS) <= monthsBefore(TODAY, 1);
}

function agreedBetween(council: Council, random: Random, spell: Spell): CalendarDate {
  const served = addMonths(firstDay(council, spell), LEAST_SERVICE_MONTHS);
  return dayBetween(random, served > SCHEME_STARTED ? served : SCHEME_STARTED, LATEST_AGREEMENT);
}

function onePerPerson(spells: readonly Spell[]): Spell[] {
  return [...new Map(spells.map((spell) => [spell.workerId, spell])).values()];
}
