import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';
import { sightOf, type Asker, type Sight } from './asker.js';
import { recordsOf } from './ofServices.js';

/** Whether the record of a person or post is kept from somebody. */
export type Hides = (record: string) => boolean;

const everything: Hides = () => true;
const views = new WeakMap<Workforce, Map<Hides, Workforce>>();
const ofServices = new WeakMap<Workforce, Map<string, Hides>>();

/** What is kept from somebody with this sight; null where nothing is. Who belongs to a service is decided by the records now. */
export function hiddenFrom(sight: Sight, workforce: Workforce, today: CalendarDate): Hides | null {
  if (sight.is === 'everything') return null;
  return sight.is === 'services' ? outside(workforce, sight.services, today) : everything;
}

/** The workforce as somebody sees it: all its counts, without the records that are kept from them. The same view each time. */
export function viewOf(workforce: Workforce, hides: Hides | null): Workforce {
  if (!hides) return workforce;
  const known = views.get(workforce) ?? new Map<Hides, Workforce>();
  views.set(workforce, known);
  const view = known.get(hides) ?? Object.create(workforce, { hides: { value: hides } }) as Workforce;
  known.set(hides, view);
  return view;
}

/** The workforce as somebody sees it. */
export function seenBy(asker: Asker, workforce: Workforce, today: CalendarDate): Workforce {
  return viewOf(workforce, hiddenFrom(sightOf(asker), workforce, today));
}

function outside(workforce: Workforce, services: readonly string[], today: CalendarDate): Hides {
  const known = ofServices.get(workforce) ?? new Map<string, Hides>();
  ofServices.set(workforce, known);
  const key = JSON.stringify([today, ...[...services].sort()]);
  const hides = known.get(key) ?? outsideOf(recordsOf(workforce, services, today));
  known.set(key, hides);
  return hides;
}

function outsideOf(own: ReadonlySet<string>): Hides {
  return (record) => !own.has(record);
}
