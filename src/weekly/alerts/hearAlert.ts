import { chat, clarify } from '../../answers/replies.js';
import { addDays } from '../../workforce/calendar.js';
import type { Alert } from '../../workforce/sheets.js';
import { said, type Hearing, type WeeklyHeard } from '../chat/hearing.js';
import { done } from '../chat/replies.js';
import { placeWords, type Scope } from '../scope.js';
import { alertWords } from './alertCard.js';
import { alertsOn } from './alertsDue.js';
import type { AlertRead } from './readAlert.js';

/** Sets, stops or lists what somebody wants to be told of. Alerts go to the person who asks, in the personal chat. */
export function hearAlert(read: AlertRead, hearing: Hearing): WeeklyHeard {
  const { about } = hearing;
  switch (read.is) {
    case 'unclear': return said(clarify(read.ask, []), about);
    case 'list': return said(list(own(hearing)), about);
    case 'stop': return stop(read, hearing);
    case 'set': return set(read, hearing);
  }
}

function set({ watched, over, scopes }: Extract<AlertRead, { is: 'set' }>, { asker, now, about }: Hearing): WeeklyHeard {
  const meant = scopes.length > 0 ? scopes : defaultScopes(asker.rights.services);
  const [scope, ...others] = meant;
  if (!scope || others.length > 0) {
    const what = watched.measure === 'holdingMore' ? `anyone in NAME passes ${over} cases` : `${watched.words(over)} in NAME goes over ${over}`;
    return said(clarify('Where shall I watch that?', meant.map((one) => `tell me when ${what.replace('NAME', placeWords(one))}`)), about);
  }
  const alert: Alert = { recipient: asker.id, name: asker.name, watched: watched.measure, scope: scope.is, of: scope.is === 'council' ? null : scope.name, over, from: addDays(now.day, -6), stopped: null };
  const answer = done(`I tell you here when this goes over, once each time: ${alertWords(alert)}. I look at it with each week's caseloads.`, [{ title: 'Stop it', asks: `stop the alert for ${alertWords(alert)}` }, { title: 'My alerts', asks: 'my alerts' }]);
  return { ...said(answer, about), alerts: [alert], why: `${asker.id} is told of ${alertWords(alert)}` };
}

/** A manager watches their own service, others the council. */
function defaultScopes(services: readonly string[]): readonly Scope[] {
  return services.length > 0 ? services.map((name) => ({ is: 'service', name })) : [{ is: 'council' }];
}

function stop({ watched, scopes }: Extract<AlertRead, { is: 'stop' }>, hearing: Hearing): WeeklyHeard {
  const { now, about, asker } = hearing;
  const fits = (alert: Alert) => (!watched || alert.watched === watched.measure) && (scopes.length === 0 || scopes.some((scope) => scope.is === alert.scope && (scope.is === 'council' || scope.name === alert.of)));
  const alerts = own(hearing).filter(fits).map((alert) => ({ ...alert, stopped: now.day }));
  if (alerts.length === 0) return said(done('You have no such alert: there is nothing to stop.', []), about);
  return { ...said(done(`I no longer tell you of ${alerts.map(alertWords).join(', or of ')}.`, []), about), alerts, why: `${asker.id} is no longer told of ${alerts.map(alertWords).join(', ')}` };
}

function list(alerts: readonly Alert[]): WeeklyHeard['answer'] {
  return { ...chat(alerts.length === 0 ? "You have no alerts. Say for instance 'tell me when unallocated in Assessment goes over 10'." : 'I tell you when one of these goes over:'), notes: alerts.map(alertWords) };
}

function own({ workforce, now, asker }: Hearing): readonly Alert[] {
  return alertsOn(workforce, now.day).filter(({ recipient }) => recipient === asker.id);
}
