import { between, chance, pick, type Random } from '../../../src/sample/random.js';
import { addDays, addMonths } from '../../../src/workforce/calendar.js';
import type { Fact } from '../../../src/workforce/records.js';
import type { Spell } from '../../../src/workforce/sheets.js';
import { put } from './rows.js';
import { isAgency, type Span } from './spells.js';

const REASONS = ['travel', 'pay', 'workload', 'career development', 'relocation'] as const;
const DESTINATIONS = ['other local authority', 'agency', 'nhs', 'left the profession', 'not known'] as const;
const ABSENCES = ['maternity', 'sickness'] as const;
const STAGES = ['approached', 'interested', 'applied'] as const;

/** Exit interviews, absences, steps of conversions and retention payments. */
export function factsAboutPeople(spells: readonly Spell[], span: Span, random: Random): Fact[] {
  return spells.flatMap((spell) => [
    ...leaving(spell, random),
    ...(chance(random, 0.06) ? absence(spell, span, random) : []),
    ...(isAgency(spell) && chance(random, 0.5) ? steps(spell, random) : []),
    ...(!isAgency(spell) && spell.end === null && chance(random, 0.1) ? payment(spell, span, random) : []),
  ]);
}

function leaving(spell: Spell, random: Random): Fact[] {
  if (isAgency(spell) || spell.end === null) return [];
  const reasons = [...new Set([pick(random, REASONS, 'reason'), pick(random, REASONS, 'reason')])];
  return [put('leavers', { workerId: spell.workerId, leftOn: spell.end, reasons, destination: pick(random, DESTINATIONS, 'destination'), wouldReturn: chance(random, 0.6) })];
}

function absence({ workerId, start, end }: Spell, span: Span, random: Random): Fact[] {
  const from = addDays(span.to, -between(random, 0, 300));
  if (from < start || end !== null) return [];
  return [put('absences', { workerId, reason: pick(random, ABSENCES, 'reason'), from, to: chance(random, 0.5) ? addDays(from, 200) : null })];
}

function steps({ workerId, start, end }: Spell, random: Random): Fact[] {
  const reached = STAGES.slice(0, between(random, 1, 3)).map((stage, place) => put('conversions', { workerId, stage, on: addDays(start, 20 + 15 * place) }));
  return end !== null && chance(random, 0.2) ? [...reached, put('conversions', { workerId, stage: 'converted', on: end })] : reached;
}

function payment({ workerId, start }: Spell, { to }: Span, random: Random): Fact[] {
  const agreedOn = addMonths(to, -between(random, 1, 20));
  return agreedOn < start ? [] : [put('retentionPayments', { workerId, scheme: 'Stay scheme', amount: 300_000, agreedOn, paidOn: agreedOn, tieInMonths: 24, repayment: 'pro-rata' })];
}
