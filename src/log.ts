import { pino, type LevelWithSilent } from 'pino';
import { traceOf, type Log } from './teams/log.js';

/** Writes the log to standard output, one JSON a line; nothing below `level`. */
export function logAt(level: LevelWithSilent): Log {
  // No answer waits for its line of the log, and lines go together: to hand one to the system costs more than to make it. What is left is written when the process ends.
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 1, sync: false, minLength: 8_192, periodicFlush: 100 }));
  return {
    happened: (what, ids) => logger.info(ids ?? {}, what),
    failed: (what, error, ids) => logger.error({ ...ids, ...traceOf(error) }, what),
  };
}
