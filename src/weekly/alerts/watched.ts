import type { Alert } from '../../workforce/sheets.js';

/** What can be watched: figures that are known by the week. */
export interface Watched {
  readonly measure: Alert['watched'];
  /** In a message. */
  readonly said: RegExp;
  /** In a sentence: 'unallocated cases', 'workers with more than 25 cases'. */
  readonly words: (over: number) => string;
}

export const WATCHED: readonly Watched[] = [
  { measure: 'holdingMore', said: /\b(?:anyone|anybody|someone|somebody|any worker|a worker|any social worker|a social worker)(?: (?:has|holds|have|hold))?\b/, words: (over) => `workers with more than ${over} cases` },
  { measure: 'unallocated', said: /\b(?:unallocated(?: (?:cases?|work))?|cases?(?: (?:is|are|stands?|goes|go|left|get|gets))? unallocated)\b/, words: () => 'unallocated cases' },
  { measure: 'supervisionOverdue', said: /\b(?:overdue supervisions?|supervisions?(?: (?:is|are|goes|go|becomes|become|gets))? (?:overdue|late)|late supervisions?)\b/, words: () => 'workers whose supervision is overdue' },
  { measure: 'overTarget', said: /\b(?:workers? )?over (?:their |the )?target\b/, words: () => 'workers over target' },
  { measure: 'averageCaseload', said: /\b(?:the )?average(?: caseloads?)?\b/, words: () => 'average caseload' },
  { measure: 'totalCases', said: /\b(?:open|total) cases\b/, words: () => 'open cases' },
];

export function watchedNamed(measure: Alert['watched']): Watched {
  const found = WATCHED.find((one) => one.measure === measure);
  if (!found) throw new RangeError(`nothing watches ${measure}`);
  return found;
}
