import { longDate } from '../../workforce/calendar.js';
import type { Records } from '../../workforce/records.js';
import type { Spell } from '../../workforce/sheets.js';
import type { Report } from './report.js';

const LAST_DAY = '9999-12-31';

/** One worker with two overlapping spells in the same contract and post is an error (DATA.md, Reading rules). */
export function checkOverlaps(after: Records, report: Report): void {
  for (const spells of grouped(after.rows.workers.values(), samePlace).values()) {
    spells.sort((a, b) => (a.start < b.start ? -1 : 1));
    let longest: Spell | null = null;
    for (const spell of spells) {
      if (longest && spell.start <= (longest.end ?? LAST_DAY)) report('workers', spell, 'start', overlapping(spell, longest));
      if (!longest || (spell.end ?? LAST_DAY) > (longest.end ?? LAST_DAY)) longest = spell;
    }
  }
}

/** A leaver needs a permanent or fixed-term spell that ends on that day (DATA.md, Reading rules). */
export function checkLeavers(after: Records, report: Report): void {
  if (!after.known.has('workers')) return;
  const ends = new Set([...after.rows.workers.values()].filter(({ contract }) => contract !== 'agency').map(({ workerId, end }) => JSON.stringify([workerId, end])));
  for (const leaver of after.rows.leavers.values()) {
    if (!leaver.workerId || !leaver.leftOn || ends.has(JSON.stringify([leaver.workerId, leaver.leftOn]))) continue;
    report('leavers', leaver, 'leftOn', `is not the end of a permanent or fixed-term spell of ${leaver.workerId} in workers; enter the end there, or correct the day`);
  }
}

// Spells that are not against a post are told apart by their team.
function samePlace({ workerId, contract, postId, team, start }: Spell): string | null {
  if (!workerId || !contract || !start) return null;
  return JSON.stringify([workerId, contract, postId ?? { team }]);
}

function overlapping(spell: Spell, earlier: Spell): string {
  const end = earlier.end ? `ends on ${longDate(earlier.end)}` : 'has no end';
  const place = spell.postId ? `on post ${spell.postId}` : `in ${spell.team}`;
  return `overlaps another ${spell.contract} spell of ${spell.workerId} ${place}, which starts on ${longDate(earlier.start)} and ${end}; end that one first or merge the two`;
}

/** Items by key, in order; those whose key is null are left out. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
