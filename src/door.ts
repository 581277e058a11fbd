import type { AccessRules } from './access/rights.js';
import type { Door } from './clerk/grants/door.js';
import type { References } from './ledger/references.js';
import type { Reach } from './teams/proactive.js';
import { requestMessage } from './teams/requestMessage.js';

/** How access is given, where people write to the bot in Teams. */
export function doorOf(rules: AccessRules, references: Pick<References, 'people'>, reach: Reach): Door {
  return {
    rules,
    met: async () => (await references.people()).map(({ id, name, unreachable }) => ({ id, name: name || null, unreachable })),
    async tell(people, { id, name }, services) {
      const message = requestMessage(id, name, services);
      const told = await Promise.all(people.map(async (person) => {
        const reached = await reach({ id: person, place: 'personal' });
        return (await reached?.send(message))?.is === 'sent';
      }));
      return told.filter(Boolean).length;
    },
  };
}
