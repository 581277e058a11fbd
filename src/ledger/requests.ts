import type { TableServiceClientOptions } from '@azure/data-tables';

/**
 * What became of one try of a request to the Table service: `done`, also where it said no to a write that came too late; `denied`, we may
 * not; `throttled`, it is too busy; `failed`, another error of its own; `lost`, no answer came.
 */
export type RequestOutcome = 'done' | 'denied' | 'throttled' | 'failed' | 'lost';

/** Hears of each try; `again`: an earlier try of the same request had failed. */
export type OnRequest = (outcome: RequestOutcome, again: boolean) => void;

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

/** A step of the client's pipeline that tells what became of each try, and changes nothing. */
export function telling(onRequest: OnRequest): Policy {
  const tried = new WeakSet<object>();
  return {
    position: 'perRetry',
    policy: {
      name: 'telling',
      async sendRequest(request, next) {
        const again = tried.has(request);
        tried.add(request);
        try {
          const response = await next(request);
          onRequest(outcomeOf(response.status), again);
          return response;
        } catch (error) {
          onRequest('lost', again);
          throw error;
        }
      },
    },
  };
}

function outcomeOf(status: number): RequestOutcome {
  if (status === 401 || status === 403) return 'denied';
  if (status === 429 || status === 503) return 'throttled';
  return status >= 500 || status === 408 ? 'failed' : 'done';
}
