import type { Ledger } from '../ledger/ledger.js';
import type { Receive } from '../teams/adapter.js';
import type { Responded, TurnIn } from '../teams/turn.js';
import type { Post } from '../weekly/due/due.js';
import type { Metrics } from './metrics.js';

type Respond = (turn: TurnIn) => Promise<Responded | null>;

/** The same, with each answer counted by its kind. */
export function countedRespond(respond: Respond, { turned }: Metrics): Respond {
  return async function counting(turn) {
    try {
      const responded = await respond(turn);
      turned(responded?.answer.kind ?? 'repeated');
      return responded;
    } catch (error) {
      turned('failed');
      throw error;
    }
  };
}

/** The same, with the time of each turn; what was refused before it became one has none. */
export function countedReceive(receive: Receive, { took }: Metrics): Receive {
  return async function counting(body, authorization) {
    const began = performance.now();
    const answer = await receive(body, authorization);
    if (answer.status !== 400 && answer.status !== 401) took((performance.now() - began) / 1000);
    return answer;
  };
}

/** The same, with each change and each conflict counted. */
export function countedLedger(ledger: Ledger, { applied, conflicted }: Metrics): Ledger {
  return {
    ...ledger,
    async append(draft, basedOn, onProgress) {
      const appended = await ledger.append(draft, basedOn, onProgress);
      if ('applied' in appended) applied(appended.applied.kind);
      else conflicted();
      return appended;
    },
  };
}

/** The same, with each message counted by what became of it. */
export function countedPost(post: Post, { delivered }: Metrics): Post {
  return {
    ...post,
    async send(outgoing) {
      const sent = await post.send(outgoing);
      for (const { outcome } of sent) delivered(outcome);
      return sent;
    },
  };
}
