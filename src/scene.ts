import type { Config } from './config.js';
import type { ChangeHead } from './ledger/change.js';
import type { State } from './ledger/ledger.js';
import { nowOf } from './now.js';
import type { Scene } from './weekly/plan.js';
import { instantOf, localAt } from './weekly/schedule/localTime.js';

type Setting = Pick<Config, 'today' | 'timezone' | 'app' | 'admins'>;
const PERSON = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the weekly cards are made from at an instant. With a fixed day the instant's time of day counts, on that day. */
export function sceneOf(state: State, { today, timezone, app, admins }: Setting, instant: Date): Scene {
  const now = nowOf(state, { today, timezone }, instant);
  const { time } = localAt(instant, timezone);
  return {
    workforce: state.workforce,
    instant: now.fixed ? instantOf({ day: now.today, time }, timezone) : instant,
    timezone,
    freshness: now.freshness,
    sender: senderIn(state.changes),
    rules: { loopback: app === null, admins },
  };
}

/** As if it were that moment, whatever day is fixed. */
export function sceneAt(state: State, setting: Setting, instant: Date): Scene {
  return { ...sceneOf(state, setting, instant), instant };
}

/** Whoever made the last change that brought caseloads, where that is a person who signed in. */
function senderIn(changes: readonly ChangeHead[]): string | null {
  const last = changes.findLast(({ sheets }) => sheets.includes('caseloads'));
  return last && PERSON.test(last.who.id) ? last.who.id : null;
}
