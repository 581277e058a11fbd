import type { Records } from '../workforce/records.js';
import { withoutIds } from './names.js';
import { nameKey, type GiveId } from './people.js';
import type { Fields } from './rows.js';

const MANAGERS = [
  { id: 'serviceManagerId', named: ['serviceManager', 'serviceManagerEmail'] },
  { id: 'teamManagerId', named: ['teamManager'] },
] as const;

/** A row of `teams` with the ids of the managers that it names: the same name is the same id in all rows, whichever post. */
export function managerRegister(records: Records, giveId: GiveId): (team: Readonly<Fields>) => Fields {
  const known = new Map<string, string>();
  for (const team of records.rows.teams.values()) {
    for (const { id, named } of MANAGERS) {
      const person = team[id];
      if (person) [nameIn(team, named), nameKey(person)].forEach((name) => known.set(name, person));
    }
  }
  return (team) => {
    const fields = { ...team };
    for (const { id, named } of MANAGERS) {
      const name = nameIn(fields, named);
      fields[id] = name === '' ? null : (known.get(name) ?? giveId());
      if (name !== '') known.set(name, String(fields[id]));
    }
    withoutIds('teams', fields);
    return fields;
  };
}

// Somebody of whom the file holds an address and no name is told by the address.
function nameIn(fields: Fields, named: readonly string[]): string {
  return named.map((field) => nameKey(fields[field])).find((name) => name !== '') ?? '';
}
