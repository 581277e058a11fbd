import type { Deliveries, Delivery } from '../../src/weekly/delivery/deliveries.js';
import type { Clock } from '../../src/weekly/delivery/pace.js';
import type { Due } from '../../src/weekly/due/due.js';

/** What a request to the store takes, in milliseconds. */
const STORE_MS = 8;

/** The store of deliveries as the real one behaves, in memory and on the clock of a test: several instances share it. */
export function heldDeliveries(clock: Clock): Deliveries {
  const rows = new Map<string, Delivery>();
  let next = 0;
  let writes = 0;
  function write(delivery: Omit<Delivery, 'at' | 'mark'>): Delivery {
    const row = { ...delivery, at: new Date(clock.now()).toISOString(), mark: String(writes += 1) };
    rows.set(delivery.due.key, row);
    return row;
  }
  const after = <T>(work: () => T) => clock.pause(STORE_MS).then(work);
  return {
    begin: (due, told) => after(() => (rows.has(due.key) ? null : write({ due, told, state: 'sending', activity: '', why: '', tries: 0, after: '' }))),
    step: (delivery, step) => after(() => (rows.get(delivery.due.key)?.mark === delivery.mark ? write({ ...delivery, why: '', after: '', ...step }) : null)),
    find: (due) => after(() => rows.get((due as Due).key) ?? null),
    since: (slot) => after(() => [...rows.values()].filter(({ due }) => due.slot >= slot)),
    reserve: (count, apart) => after(() => {
      const first = Math.max(clock.now(), next);
      next = first + count * apart;
      return first;
    }),
  };
}

/** A process that can be killed: from then on nothing that it waits for comes, while what it has asked for still happens. */
export interface Mortal {
  kill(): void;
  holding<T extends object>(parts: T): T;
}

export function mortal(): Mortal {
  let alive = true;
  const never = new Promise<never>(() => undefined);
  const living = <T>(result: Promise<T>) => result.then((value) => (alive ? value : never));
  return {
    kill: () => { alive = false; },
    holding: (parts) => new Proxy(parts, {
      get(target, name) {
        const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          if (!alive) return never;
          const result = method.apply(target, args);
          return result instanceof Promise ? living(result) : result;
        };
      },
    }),
  };
}
