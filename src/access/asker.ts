import type { Rights, Role } from './rights.js';

/** Whoever asks, presses a button or sends a file, and who else reads what comes back. */
export interface Asker {
  /** Entra object id; the channel's id where nobody is authenticated. */
  readonly id: string;
  /** As the channel gives it: shown and kept with changes, never decided on. */
  readonly name: string;
  readonly tenant: string;
  readonly rights: Rights;
  /** Only the asker reads the answer: not in a channel, not in a group chat. */
  readonly personal: boolean;
}

/** Roles that see figures. */
const SEEING: readonly Role[] = ['lead', 'hr', 'manager', 'viewer'];

/**
 * What somebody sees in this place: everything; counts for everything with the records of some services;
 * counts alone; or no figure at all.
 */
export type Sight =
  | { readonly is: 'everything' }
  | { readonly is: 'services'; readonly services: readonly string[] }
  | { readonly is: 'counts' }
  | { readonly is: 'nothing' };

/** A channel shows counts to everybody; a manager without a service sees what a viewer sees. */
export function sightOf({ rights: { roles, services }, personal }: Asker): Sight {
  if (!SEEING.some((role) => roles.has(role))) return { is: 'nothing' };
  if (!personal) return { is: 'counts' };
  if (roles.has('lead') || roles.has('hr')) return { is: 'everything' };
  return roles.has('manager') && services.length > 0 ? { is: 'services', services } : { is: 'counts' };
}
