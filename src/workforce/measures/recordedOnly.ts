import type { Measure } from '../measure.js';
import { headingOf } from '../columns.js';
import { listed } from '../words.js';
import { keptItems } from './keptItems.js';

/**
 * The measure, made impossible to count where one of its sheets was never recorded: a 0 for 'not recorded' would be a wrong figure.
 * Its `items` throw then; whoever asks looks at `sheets` first.
 */
export function recordedOnly(measure: Measure): Measure {
  const items = keptItems(measure);
  return {
    ...measure,
    items: (workforce, asked) => {
      const lacking = measure.sheets.filter((sheet) => !workforce.recorded(sheet));
      if (lacking.length > 0) throw new Error(`${measure.name} cannot be counted: ${listed(lacking.map(headingOf))} not recorded`);
      return items(workforce, asked);
    },
  };
}
