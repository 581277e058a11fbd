import type { AccessRules } from './access/rights.js';
import { chat } from './answers/replies.js';
import type { Door } from './clerk/grants/door.js';
import type { References } from './ledger/references.js';
import type { Log } from './teams/log.js';
import { messageOf } from './teams/message.js';
import type { Reach } from './teams/proactive.js';
import { requestMessage } from './teams/requestMessage.js';

/** How access is given, where people write to the bot in Teams. */
export function doorOf(rules: AccessRules, references: Pick<References, 'people'>, reach: Reach, log: Log): Door {
  return {
    rules,
    met: async () => (await references.people()).map(({ id, name, unreachable }) => ({ id, name: name || null, unreachable })),
    granted(person, role) {
      const answer = chat(`You have been given ${role}. Ask me in your own words, or say help.`, [{ title: 'What can you answer?', asks: 'help' }]);
      reach({ id: person, place: 'personal' }).then((reached) => reached?.send(messageOf(answer, rules.loopback))).catch((error: unknown) => log.failed('telling of a role', error));
    },
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
