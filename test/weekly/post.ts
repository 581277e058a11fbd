import type { Outgoing, Post, Sent } from '../../src/weekly/due/due.js';

/** A way to the recipients that keeps what went, as the real one does over restarts. */
export interface KeptPost extends Post {
  readonly sent: Sent[];
  readonly updated: Outgoing[];
}

export function keptPost(): KeptPost {
  const sent: Sent[] = [];
  const updated: Outgoing[] = [];
  return {
    sent,
    updated,
    sentSince: async (slot) => sent.filter(({ due }) => due.slot >= slot),
    send: async (outgoing) => {
      const gone = outgoing.filter(({ due }) => !sent.some((one) => one.due.key === due.key)).map(({ due, told }): Sent => ({ due, told, outcome: 'sent' }));
      sent.push(...gone);
      return gone;
    },
    update: async (outgoing) => {
      updated.push(outgoing);
      const at = sent.findIndex(({ due }) => due.key === outgoing.due.key);
      sent[at] = { ...sent[at]!, told: outgoing.told };
      return true;
    },
  };
}
