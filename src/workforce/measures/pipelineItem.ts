import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import type { ConversionStep, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';

export const PIPELINE_FACETS = ['stage', ...AGENCY_FACETS] as const;

export function agencyInPost(workforce: Workforce, day: CalendarDate): Spell[] {
  return spellsInForce(workforce, day).filter(isAgency);
}

/** An agency worker with the latest step on the way to a permanent post; without one, not yet approached. */
export function pipelineItem(workforce: Workforce, spell: Spell, day: CalendarDate, step: ConversionStep | null): Item {
  const item = agencyItem(workforce, spell, day);
  return {
    ...item,
    facets: { ...item.facets, stage: step?.stage ?? 'not yet approached' },
    shown: () => {
      const { Name = '', Role = '', Team = '', Supplier = '' } = item.shown?.() ?? {};
      const nextContact = step?.nextContact ? longDate(step.nextContact) : '';
      return { Name, Role, Team, Supplier, Stage: step?.stage ?? 'not yet approached', On: step ? longDate(step.on) : '', 'Next contact': nextContact };
    },
  };
}
