import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerKind } from '../answers/answer.js';
import type { ChangeKind } from '../ledger/change.js';
import type { OnRequest } from '../ledger/requests.js';
import type { Refusal } from '../teams/identity.js';
import type { Sent } from '../weekly/due/due.js';
import type { Ages } from './ages.js';

/** What is counted while the bot runs. Labels are of short closed lists: never a name, an id or a text. */
export interface Metrics {
  /** `repeated`: the activity has its answer; `failed`: none could be made. */
  turned(kind: AnswerKind | 'repeated' | 'failed'): void;
  /** Seconds from an activity that came in to the end of its turn, sending included. */
  took(seconds: number): void;
  requested: OnRequest;
  applied(kind: ChangeKind): void;
  /** A change was not written, since another came first. */
  conflicted(): void;
  delivered(outcome: Sent['outcome']): void;
  refused(why: Refusal): void;
}

/** Nothing is counted. */
export const UNCOUNTED: Metrics = {
  turned: () => undefined, took: () => undefined, requested: () => undefined, applied: () => undefined,
  conflicted: () => undefined, delivered: () => undefined, refused: () => undefined,
};

/** Teams gives a bot 10 to 15 seconds, and ours are meant to be within 5. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** Metrics with what tells them as Prometheus reads it; `ages` is looked at when somebody reads. */
export function openMetrics(ages: () => Ages): { readonly metrics: Metrics; readonly text: () => Promise<string> } {
  const register = new Registry();
  const registers = [register];
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) => new Counter<L>({ name: `muster_${name}_total`, help, labelNames, registers });
  const turns = counter('turns', 'Messages and buttons, by the kind of answer.', 'kind');
  const seconds = new Histogram({ name: 'muster_turn_seconds', help: 'Seconds from an activity that came in to the end of its turn.', buckets: SECONDS, registers });
  const requests = counter('table_requests', 'Tries of requests to the Table service, by outcome.', 'outcome');
  const retries = counter('table_retries', 'Tries after one that had failed.');
  const changes = counter('changes', 'Changes applied by this instance, by kind.', 'kind');
  const conflicts = counter('conflicts', 'Changes that were looked at again, since another came first.');
  const deliveries = counter('deliveries', 'Weekly cards and alerts sent by this instance, by outcome.', 'outcome');
  const refusals = counter('refused_requests', 'Requests answered with 401, by the check that failed first.', 'reason');
  gauge('caseload_week_age_days', 'Days since the end of the newest week of caseloads.', registers, () => ages().caseloadWeekDays);
  gauge('import_age_seconds', 'Seconds since the last import was applied.', registers, () => ages().importSeconds);
  collectDefaultMetrics({ register });
  const metrics: Metrics = {
    turned: (kind) => turns.inc({ kind }),
    took: (time) => seconds.observe(time),
    requested(outcome, again) {
      requests.inc({ outcome });
      if (again) retries.inc();
    },
    applied: (kind) => changes.inc({ kind }),
    conflicted: () => conflicts.inc(),
    delivered: (outcome) => deliveries.inc({ outcome }),
    refused: (reason) => refusals.inc({ reason }),
  };
  return { metrics, text: () => register.metrics() };
}

/** A gauge that is looked up when it is read; what is not recorded has no value, rather than 0. */
function gauge(name: string, help: string, registers: Registry[], value: () => number | null): Gauge {
  return new Gauge({
    name: `muster_${name}`, help, registers,
    collect() {
      const now = value();
      if (now === null) this.remove();
      else this.set(now);
    },
  });
}
