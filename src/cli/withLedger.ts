import { clockOf } from '../clock.js';
import type { Config } from '../config.js';
import { joinEmbedded } from '../ledger/embedded/joinEmbedded.js';
import type { Ledger, StoreOptions } from '../ledger/ledger.js';
import { openLedger } from '../ledger/openLedger.js';

/** Opens the ledger of the settings, the embedded one where they name no store, and closes it again whatever happens. */
export async function withLedger<T>(config: Config, use: (ledger: Ledger, store: StoreOptions) => Promise<T>): Promise<T> {
  const embedded = config.tablesConnection === null ? await joinEmbedded(config.dataDir) : null;
  try {
    const store = { connection: config.tablesConnection ?? embedded?.connection ?? '', prefix: config.tablesPrefix };
    const ledger = await openLedger({ ...store, clock: clockOf(config), timezone: config.timezone });
    try {
      return await use(ledger, store);
    } finally {
      await ledger.close();
    }
  } finally {
    await embedded?.leave();
  }
}
