import { between, chance, pick, type Random } from '../../../src/sample/random.js';
import { addDays, type CalendarDate } from '../../../src/workforce/calendar.js';
import type { Post, Spell } from '../../../src/workforce/sheets.js';
import { personName } from './names.js';

/** The days that a council's records cover; `to` is its today. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const ORIGINS = ['newly qualified', 'other local authority', 'overseas', 'agency', 'other'] as const;
const SUPPLIERS = ['Beacon Locums', 'Harbour Staffing', 'Kestrel People', 'Meadow Resourcing'];
const COVERS = ['vacancy', 'vacancy', 'vacancy', 'maternity', 'sickness'] as const;
const LEAVING = ['completed', 'ended by us', 'ended by the worker'] as const;

/** Everybody who was ever on a post: one after the other, with gaps, the first of them there before the records begin. */
export function spellsOn(post: Post, span: Span, random: Random, nextPerson: () => number): Spell[] {
  const spells: Spell[] = [];
  let start = addDays(span.from, -between(random, 0, 2500));
  while (start <= span.to) {
    const spell = spellFrom(start, post, random, nextPerson());
    const end = addDays(start, isAgency(spell) ? between(random, 60, 500) : between(random, 250, 4500));
    const isOver = end < span.to;
    if (!isOver || end >= span.from) spells.push(isOver ? { ...spell, end, ...(isAgency(spell) && { endReason: pick(random, LEAVING, 'reason') }) } : spell);
    if (!isOver) break;
    start = addDays(end, 1 + (chance(random, 0.6) ? 0 : between(random, 20, 400)));
  }
  return spells;
}

function spellFrom(start: CalendarDate, { postId, role, team, fte }: Post, random: Random, person: number): Spell {
  const contract = chance(random, 0.18) ? 'agency' : chance(random, 0.05) ? 'fixed-term' : 'permanent';
  return {
    workerId: `W${String(person).padStart(6, '0')}`, name: personName(person), contract, role, team, postId, fte, start, end: null,
    sweNumber: `SW${100_000 + person}`, qualifiedOn: addDays(start, -between(random, 30, 4000)), annualCost: null, endReason: null,
    origin: contract === 'agency' ? 'agency' : pick(random, ORIGINS, 'origin'),
    agency: contract === 'agency' ? pick(random, SUPPLIERS, 'supplier') : null,
    cover: contract === 'agency' ? pick(random, COVERS, 'cover') : null,
  };
}

export function isAgency({ contract }: Spell): boolean {
  return contract === 'agency';
}
