import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import type { Message } from './outgoing.js';
import { requestView } from './view/request.js';

const template = new Template(JSON.parse(readFileSync(new URL('../../cards/request.json', import.meta.url), 'utf8')));

/** What an administrator is sent when somebody asks for access: the role is chosen, granted or declined on the card. */
export function requestMessage(id: string, name: string | null, services: readonly string[]): Message {
  const content = template.expand({ $root: requestView(id, name, services) }) as object;
  return { type: 'message', summary: `${name ?? 'Somebody'} asks for access to Muster.`, attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}
