import { isSame } from '../../access/rights.js';
import type { Answer } from '../../answers/answer.js';
import { chat } from '../../answers/replies.js';
import { put } from '../../changes/facts.js';
import { counted } from '../../workforce/words.js';
import type { Desk, Heard, Moment } from '../desk.js';
import { adminsIn } from './door.js';
import { servicesIn } from './whom.js';

/** Others may append meanwhile: then we look again, so many times. */
const MOST_TRIES = 20;

/** Keeps that somebody waits for a role, once, and tells those who can give one. */
export async function requestAccess({ asker, today, context }: Moment, desk: Desk): Promise<Heard> {
  const { id, name, rights } = asker;
  if (rights.roles.size > 0) return { answer: chat(`You have access already: ${[...rights.roles].join(', ')}. To get another role, ask an administrator for it.`), context };
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const { seq, records, workforce } = await desk.ledger.refresh();
    const isWaiting = [...records.rows.accessRequests.values()].some(({ person }) => isSame(person, id));
    if (isWaiting) return { answer: chat(`You have asked for access already. An administrator sees it with 'requests'. Your id is ${id}.`), context };
    const fact = put('accessRequests', { person: id, name: name || null, on: today });
    const appended = await desk.ledger.append({ who: { id, name: name || null }, kind: 'chat', why: `access asked for by ${id}`, sheets: ['accessRequests'], facts: [fact] }, seq);
    if ('conflict' in appended) continue;
    const told = await desk.door.tell(adminsIn(records, desk.door.rules), { id, name: name || null }, servicesIn(workforce));
    return { answer: asked(told, id), context };
  }
  return { answer: chat('So many others are changing the records just now that I could not keep your request. Please ask again in a moment.'), context };
}

function asked(told: number, id: string): Answer {
  const who = told === 0 ? "An administrator of Muster sees it when they say 'requests'" : `I have told ${counted(told, 'administrator')}`;
  return chat(`I have noted that you ask for access. ${who}. You can use me as soon as you are given a role. Your id is ${id}.`);
}
