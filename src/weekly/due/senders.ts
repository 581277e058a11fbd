import type { Workforce } from '../../workforce/workforce.js';
import { keyOf, type Due, type Recipient } from './due.js';

/**
 * Whom to tell that caseloads are missing, where subscribers are told so: whoever sends them. That is the person who brought in the
 * last ones, or where a scheduled import did, everybody who holds the hr role.
 */
export function askedFor(due: readonly Due[], workforce: Workforce, sender: string | null): readonly Due[] {
  const first = due.find(({ what }) => what === 'missing');
  if (!first) return [];
  const grants = [...workforce.records.rows.grants.values()].filter(({ role }) => role === 'hr').map(({ person }) => person);
  const people = sender === null ? [...new Set(grants)] : [sender];
  return people.map((id) => {
    const recipient: Recipient = { id, place: 'personal' };
    const about = { recipient, scope: { is: 'council' }, slot: first.slot, what: 'asked for' } as const;
    return { ...first, ...about, form: 'card' as const, key: keyOf(about) };
  });
}
