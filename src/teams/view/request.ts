import { doing, type DoButton } from './change.js';
import { inert } from './inert.js';
import { literal } from './markdown.js';

/** Somebody who waits for a role, as an administrator sees it. */
export interface RequestView {
  readonly text: string;
  readonly roles: readonly { readonly title: string; readonly value: string }[];
  readonly buttons: readonly DoButton[];
}

const ROLES = [
  { title: 'Viewer: counts only', value: 'viewer' },
  { title: 'Lead: sees everything', value: 'lead' },
  { title: 'HR: sees everything and keeps the records', value: 'hr' },
  { title: 'Administrator: gives access', value: 'admin' },
] as const;
/** A card has room for so many. */
const MOST_SERVICES = 60;

export function requestView(id: string, name: string | null, services: readonly string[]): RequestView {
  const managers = services.slice(0, MOST_SERVICES).map((service) => ({ title: `Manager: counts, and the people of ${inert(service)}`, value: `manager of ${inert(service)}` }));
  return {
    text: literal(`${name ?? 'Somebody'} asks for access to Muster. Their object id is ${id}.`),
    roles: [...ROLES, ...managers],
    buttons: [doing('Grant', 'positive', { act: 'grant', id: inert(id) }), doing('Decline', 'default', { act: 'decline', id: inert(id) })],
  };
}
