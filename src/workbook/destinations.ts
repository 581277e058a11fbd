import { loosely } from './raw.js';
import type { TypedSheet } from './rows.js';

/** Where members of a cohort go who don't go to a team (DATA.md, cohort_members). */
export const DESTINATIONS = ['other local authority', 'within the council', 'left the profession', 'not known'] as const;

/** Gives destinations that are codes the spelling that is stored, in place; anything else is the name of a team. */
export function readDestinations({ rows }: TypedSheet): void {
  for (const { fields } of rows) {
    const { destination } = fields;
    if (typeof destination !== 'string') continue;
    fields.destination = DESTINATIONS.find((code) => loosely(code) === loosely(destination)) ?? destination;
  }
}
