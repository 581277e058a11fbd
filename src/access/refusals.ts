import type { Answer } from '../answers/answer.js';
import { notAllowed } from '../answers/replies.js';
import type { Asker } from './asker.js';

const ASK_FOR_ACCESS = { title: 'Ask for access', asks: 'ask for access' };

/** What somebody is told whose rights show them no figure: how to get a role, or what an administrator does here. */
export function noFigures({ id, rights }: Asker): Answer {
  if (!rights.roles.has('admin')) {
    const text = `You don't have access to workforce figures yet. Ask for it with the button, or give the people who run Muster in your council your id: ${id}.`;
    return { ...notAllowed(text), followUps: [ASK_FOR_ACCESS] };
  }
  const text = "An administrator gives access and sees no figures. Say 'who has access', 'requests', 'grant viewer to' or 'revoke viewer from' with a name; grant yourself a role to ask for figures.";
  return { ...notAllowed(text), followUps: [{ title: 'Who has access?', asks: 'who has access' }, { title: 'Requests', asks: 'requests' }] };
}
