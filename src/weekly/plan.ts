import { setImmediate } from 'node:timers/promises';
import type { AccessRules } from '../access/rights.js';
import { addDays, longDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';
import { alertsDue } from './alerts/alertsDue.js';
import { contents, type Content, type Contents, type Render } from './due/contents.js';
import type { Due, Sent } from './due/due.js';
import { DAYS_LATE, dueOf } from './due/dueOf.js';
import { againDue } from './due/againDue.js';
import { askedFor } from './due/senders.js';
import { corrections as correctionsOf } from './due/told.js';
import { localAt, type Local } from './schedule/localTime.js';

/** What the cards are made from at one moment. */
export interface Scene {
  readonly workforce: Workforce;
  readonly instant: Date;
  /** IANA name of the council's zone. */
  readonly timezone: string;
  /** How fresh the records are: 'Records of 20 February 2023, 09:14 (import C-0042)'. */
  readonly freshness: string;
  /** Entra object id of whoever brought in the last caseloads; null where a scheduled import did. */
  readonly sender: string | null;
  readonly rules: AccessRules;
}

/** A card that goes, or goes again in place of the one that was sent. */
export interface Going extends Content {
  readonly due: Due;
}

export interface Plan {
  /** To be sent, each once. */
  readonly outgoing: readonly Going[];
  /** Cards that were sent and tell other figures of their week now. */
  readonly corrected: readonly Going[];
  /** Due to people who may see no figure (any more). */
  readonly withheld: readonly Due[];
}

/**
 * What goes now, given what was sent for slots of the last two weeks. The same scene gives the same plan. Whoever knows that the records have not
 * changed since the last plan need not look for corrections. Between two cards others have their turn: a bot answers meanwhile.
 */
export async function planOf(scene: Scene, sent: readonly Sent[], render: Render, lookForCorrections = true): Promise<Plan> {
  const { workforce, sender } = scene;
  const now = localAt(scene.instant, scene.timezone);
  const contentOf = contents({ ...scene, render });
  const known = new Set(sent.map((one) => one.due.key));
  // A card is corrected, or sent again, for as long as late data makes one.
  const lately = sent.filter(({ due: { what, slot } }) => what === 'alert' || slot >= addDays(now.day, -DAYS_LATE));
  const due = [...workforce.records.rows.subscriptions.values()].flatMap((one) => dueOf(one, known, workforce, now) ?? []);
  const all = [...due, ...askedFor(due, workforce, sender).filter(({ key }) => !known.has(key)), ...alertsDue(workforce, known, now.day), ...againDue(lately, due, workforce, now.day)];
  const outgoing: Going[] = [];
  const withheld: Due[] = [];
  for (const one of all) {
    const content = contentOf(one);
    if (content) outgoing.push({ due: one, ...content });
    else withheld.push(one);
    await setImmediate();
  }
  const corrections: Going[] = [];
  for (const one of lookForCorrections ? lately : []) {
    const again = corrected(one, contentOf, now);
    if (again) corrections.push(again);
    await setImmediate();
  }
  return { outgoing, corrected: corrections, withheld };
}

/** A sent card whose week says something else now, with what has been corrected on top. */
function corrected({ due, outcome, told }: Sent, contentOf: Contents, { day, time }: Local): Going | null {
  if (due.what !== 'card' || outcome !== 'sent') return null;
  const changes = correctionsOf(told, contentOf(due)?.told ?? told);
  if (changes.length === 0) return null;
  const content = contentOf(due, [`Corrected on ${longDate(day)} at ${time}: ${changes.join('; ')}.`]);
  return content && { due, ...content };
}
