import type { TableServiceClientOptions } from '@azure/data-tables';

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

/** The names under which the service says when to try again. */
const NAMES = ['retry-after', 'retry-after-ms', 'x-ms-retry-after-ms'];

/**
 * A step of the client's pipeline by which a busy service is tried again after the client's own pauses, however long it wants to be left alone:
 * somebody waits for the answer, and is better told within seconds that the records are away.
 */
export const shortPauses: Policy = {
  position: 'perRetry',
  policy: {
    name: 'shortPauses',
    async sendRequest(request, next) {
      const response = await next(request);
      for (const name of NAMES) response.headers.delete(name);
      return response;
    },
  },
};
