import type { Records } from '../workforce/records.js';
import { withoutIds } from './names.js';
import { nameKey, type GiveId } from './people.js';
import type { Fields } from './rows.js';

const MANAGERS = [
  { id: 'serviceManagerId', named: ['serviceManager', 'serviceManagerEmail'] },
  { id: 'teamManagerId', named: ['teamManager'] },
] as const;

/** Sets the ids of the managers that a row of `teams` names: the same name is the same id in all rows, whichever post. */
export function managerRegister(records: Records, giveId: GiveId): (fields: Fields) => void {
  const known = new Map<string, string>();
  const note = (fields: Fields) => {
    for (const { id, named } of MANAGERS) {
      const names = [...named.map((field) => nameKey(fields[field])).filter(Boolean).slice(0, 1), nameKey(fields[id])];
      if (fields[id]) names.forEach((name) => known.set(name, String(fields[id])));
    }
  };
  records.rows.teams.forEach((team) => note(team));
  return (fields) => {
    for (const { id, named } of MANAGERS) {
      const name = named.map((field) => nameKey(fields[field])).find(Boolean);
      fields[id] = name ? (known.get(name) ?? giveId()) : null;
      note(fields);
    }
    withoutIds('teams', fields);
  };
}
