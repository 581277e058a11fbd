import type { Config } from './config.js';

/** The clock of changes: with a fixed TODAY that day, at the real time of day. */
export function clockOf(config: Pick<Config, 'today'>): () => Date {
  return () => {
    const now = new Date();
    return config.today ? new Date(`${config.today}T${now.toISOString().slice(11)}`) : now;
  };
}
