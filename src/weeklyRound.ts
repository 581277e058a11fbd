import type { Config } from './config.js';
import type { Ledger } from './ledger/ledger.js';
import { sceneOf } from './scene.js';
import { weeklyMessageOf } from './teams/weeklyMessage.js';
import type { Log } from './teams/log.js';
import type { Post } from './weekly/due/due.js';
import { runWeekly } from './weekly/run.js';

interface Parts {
  readonly ledger: Pick<Ledger, 'refresh'>;
  readonly post: Post;
  readonly config: Pick<Config, 'today' | 'timezone' | 'app' | 'admins'>;
  readonly clock: () => Date;
  readonly log: Log;
}

/** One round: what is due goes, once. A round that is called while another runs does nothing; one that fails is told in the log, and the next tries again. */
export function weeklyRound({ ledger, post, config, clock, log }: Parts): () => Promise<void> {
  let running = false;
  let looked: number | null = null;
  return async function round() {
    if (running) return;
    running = true;
    try {
      const state = await ledger.refresh();
      const ran = await runWeekly(sceneOf(state, config, clock()), post, (card, form) => weeklyMessageOf(card, form, config.app === null), state.seq !== looked);
      looked = ran.uncorrected === 0 ? state.seq : null;
      if (ran.sent.length + ran.corrected > 0) log.happened('weekly cards', { sent: ran.sent.filter(({ outcome }) => outcome === 'sent').length, of: ran.sent.length, corrected: ran.corrected });
    } catch (error) {
      log.failed('weekly cards', error);
    } finally {
      running = false;
    }
  };
}
