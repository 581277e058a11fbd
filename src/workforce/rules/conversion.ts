import type { CalendarDate } from '../calendar.js';
import { contains, type Period } from '../period.js';
import type { ConversionStep, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inForce, isAgency, isPermanent } from './inForce.js';

/** An agency worker who became permanent (DATA.md, Conversion). */
export interface Conversion {
  readonly workerId: string;
  readonly on: CalendarDate;
  /** The agency spell left; null where none is recorded. */
  readonly left: Spell | null;
  /** The permanent or fixed-term spell taken; null where none is recorded. */
  readonly taken: Spell | null;
}

/** DATA.md, Conversion: 'a stage `converted`, on its day'. Those within the period, both days included. */
export function conversionsIn(workforce: Workforce, period: Period): Conversion[] {
  return [...workforce.records.rows.conversions.values()]
    .filter((step) => step.stage === 'converted' && contains(period, step.on))
    .map((step) => ({ workerId: step.workerId, on: step.on, left: spellLeft(workforce, step), taken: spellTaken(workforce, step) }));
}

/** Whether a permanent or fixed-term spell is the one that its worker took by converting. */
export function isConversion(workforce: Workforce, spell: Spell): boolean {
  return workforce.conversionStepsOf(spell.workerId).some((step) => step.stage === 'converted' && spellTaken(workforce, step) === spell);
}

/** Of the agency spells that had begun by the day of converting the last to end: with two at once, one may have ended long before. */
function spellLeft(workforce: Workforce, step: ConversionStep): Spell | null {
  const begun = workforce.spellsOf(step.workerId).filter((spell) => isAgency(spell) && spell.start <= step.on);
  return begun.reduce<Spell | null>((left, spell) => (left === null || !endsBefore(spell, left) ? spell : left), null);
}

function endsBefore(spell: Spell, other: Spell): boolean {
  return spell.end !== null && (other.end === null || spell.end < other.end);
}

/** The permanent spell in force on the day of converting (on the step's post, where it names one), else the first to start after it. */
function spellTaken(workforce: Workforce, step: ConversionStep): Spell | null {
  const permanent = workforce.spellsOf(step.workerId).filter(isPermanent);
  const current = permanent.filter((spell) => inForce(spell.start, spell.end, step.on));
  const onPost = current.find((spell) => step.postId !== null && spell.postId === step.postId);
  return onPost ?? current.at(-1) ?? permanent.find((spell) => spell.start > step.on) ?? null;
}
