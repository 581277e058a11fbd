import { sightOf, type Sight } from '../../access/asker.js';
import { rightsOf, type AccessRules } from '../../access/rights.js';
import type { FollowUp } from '../../answers/shown.js';
import type { Grant } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import { alertCard } from '../alerts/alertCard.js';
import { alertOf } from '../alerts/alertsDue.js';
import { crossingIn } from '../alerts/crossing.js';
import { cardOf } from '../card/cardOf.js';
import { askedForCard, missedCard } from '../card/noticeCards.js';
import type { WeeklyCard } from '../../answers/weeklyCard.js';
import { sharedMeasures, type Measures } from '../summary/sharedMeasures.js';
import { placeWords, type Scope } from '../scope.js';
import { summaryOf } from '../summary/summaryOf.js';
import { usualTeams } from '../summary/weekData.js';
import type { Due, Recipient, Told } from './due.js';
import { toldBy } from './told.js';

/** Makes a message of a card; how, is the business of the channel. */
export type Render = (card: WeeklyCard, form: Due['form']) => object;

/** What is sent for something due. */
export interface Content {
  readonly card: WeeklyCard;
  readonly message: object;
  readonly told: Told;
}

/** The content of what is due, as its recipient may see it; `notices` go on top. Null where the recipient may see no figure (any more). */
export type Contents = (due: Due, notices?: readonly string[]) => Content | null;

interface Parts {
  readonly workforce: Workforce;
  readonly rules: AccessRules;
  readonly freshness: string;
  readonly render: Render;
}

/** Each card is made once, however many get the same: most recipients of a scope see the same of it. */
export function contents(parts: Parts): Contents {
  const made = new Map<string, Content>();
  const measures = sharedMeasures(parts.workforce);
  const grantsOf = grantsIn(parts.workforce);
  return (due, notices = []) => {
    const sight = sightOfRecipient(due.recipient, grantsOf, parts.rules);
    if (sight.is === 'nothing') return null;
    const key = JSON.stringify([due.what, due.what === 'alert' ? due.key : due.recipient.place, due.scope, due.slot, due.day, due.week, due.form, sight, notices]);
    const content = made.get(key) ?? contentFor(due, sight, notices, { ...parts, measures: measures(due.scope) });
    if (content) made.set(key, content);
    return content;
  };
}

function contentFor(due: Due, sight: Sight, notices: readonly string[], { workforce, freshness, render, measures }: Parts & { measures: Measures }): Content | null {
  const told = (card: WeeklyCard, figures: Told) => ({ card, message: render(card, due.form), told: figures });
  if (due.what === 'alert') {
    const alert = alertOf(due, workforce);
    const crossing = alert && crossingIn(alert, workforce, due.week, sight);
    return crossing && told(alertCard(alert, crossing, due.week), {});
  }
  if (due.what === 'missed') return told(missedCard(due), {});
  if (due.what === 'asked for') return told(askedForCard(due, missingTeams(due, workforce)), {});
  const summary = summaryOf(due.scope, workforce, due.day, sight, { week: due.week, measures });
  const card = cardOf(summary, { freshness, notices });
  return told(due.recipient.place === 'channel' ? { ...card, buttons: [inPersonalChat(due.scope), ...card.buttons] } : card, toldBy(summary));
}

/** What a channel shows in counts, each of its members may see as far as their own role goes. */
function inPersonalChat(scope: Scope): FollowUp {
  return { title: 'Full card in our chat', asks: `in our personal chat: show the weekly card for ${placeWords(scope)}` };
}

function missingTeams({ scope, day, week }: Due, workforce: Workforce): readonly string[] {
  const sent = new Set(workforce.caseloads(week).map(({ team }) => team));
  return usualTeams(workforce, scope, day, week).filter((team) => !sent.has(team));
}

/** A channel sees counts, whoever is in it; a person what their roles allow, at the moment of sending. */
function sightOfRecipient({ id, place }: Recipient, grantsOf: GrantsOf, rules: AccessRules): Sight {
  if (place === 'channel') return { is: 'counts' };
  return sightOf({ id, name: '', tenant: '', rights: rightsOf(id, grantsOf(id), rules), personal: true });
}

type GrantsOf = (person: string) => readonly Grant[];

/** Looked through once for all recipients. Object ids are written in either case. */
function grantsIn({ records }: Workforce): GrantsOf {
  const byPerson = new Map<string, Grant[]>();
  for (const grant of records.rows.grants.values()) byPerson.set(grant.person.toLowerCase(), [...byPerson.get(grant.person.toLowerCase()) ?? [], grant]);
  return (person) => byPerson.get(person.toLowerCase()) ?? [];
}
