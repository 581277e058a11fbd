import { refusalOf } from '../../access/acts.js';
import { sightOf } from '../../access/asker.js';
import { noFigures } from '../../access/refusals.js';
import { clarify, notAllowed } from '../../answers/replies.js';
import type { Grant } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import { listed } from '../../workforce/words.js';
import { act } from './act.js';
import { hearAlert } from '../alerts/hearAlert.js';
import { readAlert } from '../alerts/readAlert.js';
import { said, type Hearing, type WeeklyHeard } from './hearing.js';
import { readOrder } from './readOrder.js';
import { placesIn } from './readScope.js';

/** Hears an order about the weekly card or an alert; null where a message is about something else. */
export function hear(text: string, hearing: Hearing): WeeklyHeard | null {
  const { asker, workforce, now, about } = hearing;
  const places = () => placesIn(workforce);
  const alert = readAlert(text, places);
  if (alert) return sightOf(asker).is === 'nothing' ? said(noFigures(asker), null) : hearAlert(alert, hearing);
  const read = readOrder(text, { places, today: now.day, people: peopleIn(workforce), about: about !== null });
  if (!read) return null;
  if (read.is === 'unread') return said(clarify(`I did not understand ${listed(read.words.map((word) => `'${word}'`))} there, so I have done nothing. Say for instance 'send me the weekly card for Safeguarding on Mondays at 8'.`, []), about);
  if (read.is === 'unclear') return said(clarify(read.ask, read.choices.map((choice) => instead(text, read.said, choice))), about);
  const mayGrant = refusalOf(asker, 'grant') === null;
  if (sightOf(asker).is === 'nothing' && !(mayGrant && (read.order.whom || read.order.act === 'who'))) return said(noFigures(asker), null);
  if (read.order.whom && read.order.whom !== asker.id && !mayGrant) return said(notAllowed(refusalOf(asker, 'grant') ?? ''), about);
  return act(read.order, hearing);
}

/** Whoever holds a role, by name in small letters: nobody else can be sent figures. */
function peopleIn(workforce: Workforce): ReadonlyMap<string, string> {
  const grants: readonly Grant[] = [...workforce.records.rows.grants.values()];
  return new Map(grants.flatMap(({ name, person }) => (name ? [[name.toLowerCase(), person] as const] : [])));
}

/** The message with another part in place of the one that had two readings. */
function instead(text: string, part: string, choice: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  return at < 0 ? choice : `${text.slice(0, at)}${choice}${text.slice(at + part.length)}`;
}
