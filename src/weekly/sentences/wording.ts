import { counted, numeral, oneDecimal } from '../../workforce/words.js';
import type { WeeklySummary } from '../summary/summary.js';

/** ', 1.3 over the target of 16' */
export function beside(average: number, target: number | null): string {
  if (target === null) return '';
  const by = oneDecimal(Math.abs(average - target));
  if (by === '0.0') return `, at the target of ${numeral(target)}`;
  return `, ${by} ${average > target ? 'over' : 'below'} the target of ${numeral(target)}`;
}

/** '; 9 workers have room for 36' */
export function roomWords(caseload: WeeklySummary['caseload'] | undefined): string {
  const room = caseload?.room;
  return !room || room.cases === 0 ? '' : `; ${counted(room.count, 'worker has', 'workers have')} room for ${numeral(room.cases)}`;
}
