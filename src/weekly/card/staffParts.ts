import { longDate } from '../../workforce/calendar.js';
import { numeral } from '../../workforce/words.js';
import type { People, WeeklySummary } from '../summary/summary.js';
import { peoplePart } from './people.js';
import type { Part } from '../../answers/weeklyCard.js';

/** What came and went in the week, and what comes in the next four. */
export function staffParts({ staff, ahead, week }: WeeklySummary): readonly Part[] {
  return [
    ...eventParts(`The seven days to ${longDate(week)}`, [
      ['Started', staff.started], ['Left', staff.left], ['Converted', staff.converted], ['Agency started', staff.agencyStarted], ['Agency ended', staff.agencyEnded],
    ]),
    ...eventParts(`Next four weeks, to ${longDate(ahead.until)}`, [
      ['Agency assignments that end', ahead.agencyEnding], ['Tie-ins that end', ahead.tieIns], ['ASYE reviews due', ahead.asyeReviews],
    ]),
  ];
}

/** Every count in one line, 0 too, and what is not recorded; then who they are, as far as they may be named. */
function eventParts(heading: string, events: readonly (readonly [string, People | null])[]): readonly Part[] {
  const counts = events.map(([what, people]) => `${what}: ${people ? numeral(people.count) : 'not recorded'}`).join(' · ');
  const lists = events.flatMap(([what, people]) => (people && people.named.length > 0 ? [peoplePart(`${what}: ${numeral(people.count)}`, people, `All: ${what.toLowerCase()}`)] : []));
  return [{ heading, lines: [], table: null, notes: [counts], more: null }, ...lists];
}
