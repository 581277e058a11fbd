import { fteNumber } from '../amounts.js';
import { longDate } from '../calendar.js';
import type { Item } from '../measure.js';
import type { Conversion } from '../rules/conversion.js';
import { numeral } from '../words.js';
import type { Workforce } from '../workforce.js';

export const CONVERSION_FACETS = ['roleTaken', 'supplier', 'person', 'post'] as const;

/** A conversion, under the role and team left, with the role taken beside it. Its FTE is that of the permanent spell. */
export function conversionItem(workforce: Workforce, { workerId, on, left, taken }: Conversion): Item {
  return {
    record: workerId,
    team: left?.team ?? null,
    role: left?.role ?? null,
    on,
    facets: { roleTaken: taken?.role ?? null, supplier: left?.agency ?? null, person: workerId, post: taken?.postId ?? null },
    amounts: { fte: taken?.fte ?? 0 },
    shown: () => ({
      Name: workforce.nameOf(workerId),
      'Role left': left?.role ?? '',
      'Team left': left?.team ?? '',
      'Role taken': taken?.role ?? '',
      'Team taken': taken?.team ?? '',
      FTE: taken ? numeral(fteNumber(taken.fte)) : '',
      Converted: longDate(on),
    }),
  };
}
