import { longDate, WEEKDAYS, weekday } from '../../workforce/calendar.js';
import { listed } from '../../workforce/words.js';
import { scopeName } from '../scope.js';
import { sentencesOf } from '../sentences/sentences.js';
import type { WeeklySummary } from '../summary/summary.js';
import { buttonsOf } from './buttons.js';
import { caseloadParts } from './caseloadParts.js';
import { definitionsOf } from './definitions.js';
import { hidesAnybody } from './people.js';
import { chartOf } from './chart.js';
import { factsOf } from './facts.js';
import { staffParts } from './staffParts.js';
import type { WeeklyCard } from '../../answers/weeklyCard.js';
import type { Around } from './around.js';

const PRIVACY = 'People are named in the personal chat only, to those who may see them.';

/** The summary in words, ready to be shown. */
export function cardOf(summary: WeeklySummary, { freshness, notices }: Around): WeeklyCard {
  const { day, week, council } = summary;
  return {
    title: `${scopeName(summary.scope)}, week ending ${longDate(week)}`,
    subtitle: [`Weekly card of ${WEEKDAYS[weekday(day)]} ${longDate(day)}`, council].filter(Boolean).join(', '),
    notices: [...notices, ...dataNotice(summary)],
    sentences: sentencesOf(summary),
    facts: factsOf(summary),
    chart: summary.caseload && chartOf(summary.caseload),
    parts: [...(summary.caseload ? caseloadParts(summary.caseload) : []), ...staffParts(summary)],
    privacy: hidesAnybody(summary) ? PRIVACY : '',
    counted: definitionsOf(summary),
    freshness,
    buttons: buttonsOf(summary),
  };
}

function dataNotice({ data, week }: WeeklySummary): readonly string[] {
  const ending = `the week ending ${longDate(week)}`;
  if (data.is === 'missing') {
    return [`The caseloads of ${ending} have not come in. The card shows no older ones as new; it is sent again when they arrive.`];
  }
  if (data.is === 'partly in') return [`Not in yet for ${ending}: ${listed(data.waitingFor)}. The figures are without ${data.waitingFor.length === 1 ? 'it' : 'them'}.`];
  return data.is === 'none' ? ['No caseloads are recorded for these teams.'] : [];
}
