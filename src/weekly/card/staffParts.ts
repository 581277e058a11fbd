import { longDate } from '../../workforce/calendar.js';
import { numeral } from '../../workforce/words.js';
import type { People, WeeklySummary } from '../summary/summary.js';
import { personLine } from './people.js';
import type { Part } from './weeklyCard.js';

/** What came and went in the week, and what comes in the next four. */
export function staffParts({ staff, ahead, week }: WeeklySummary): readonly Part[] {
  const changes = [
    ['Started', staff.started], ['Left', staff.left], ['Converted', staff.converted], ['Agency started', staff.agencyStarted], ['Agency ended', staff.agencyEnded],
  ] as const;
  const coming = [['Agency ends', ahead.agencyEnding], ['Tie-ins end', ahead.tieIns], ['ASYE reviews', ahead.asyeReviews]] as const;
  return [...eventsPart(`The seven days to ${longDate(week)}`, changes), ...eventsPart(`Next four weeks, to ${longDate(ahead.until)}`, coming)];
}

type Events = readonly (readonly [string, People | null])[];

/** Every count in one line, 0 too; what is not recorded is said so. Then who they are. */
function eventsPart(heading: string, events: Events): readonly Part[] {
  const counts = events.map(([what, people]) => `${what}: ${people ? numeral(people.count) : 'not recorded'}`).join(' · ');
  const named = events.flatMap(([what, people]) => people?.named.map((person) => `${what}: ${personLine(person)}`) ?? []);
  const hidden = events.some(([, people]) => (people?.hidden ?? 0) > 0);
  const first = events.find(([, people]) => people !== null && people.count > 0 && people.asks !== null);
  return [{
    heading, lines: named, table: null,
    notes: [counts, ...(hidden ? [named.length === 0 ? 'Not named here.' : 'Others are not named here.'] : [])],
    more: first?.[1]?.asks ? { title: `All: ${first[0].toLowerCase()}`, asks: first[1].asks } : null,
  }];
}
