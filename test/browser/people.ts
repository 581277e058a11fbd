import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody who signs in to the Playground: invented, named by their job. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

const TENANT = '5e7e4000-0000-4000-8000-000000000001';
const BOT = { id: '5e7e4000-0000-4000-8000-000000000002', name: 'Muster' };

export const PRINCIPAL = person('principal', 'Principal Social Worker', 10);
export const HR = person('hr', 'HR Partner', 11);
export const DIRECTOR = person('director', 'Assistant Director', 12);
export const MANAGER = person('assessment', 'Service Manager Assessment', 13);
export const ANALYST = person('performance', 'Performance Analyst', 15);
/** The Playground wants five beside the one who is signed in. */
const ALL = [PRINCIPAL, HR, DIRECTOR, MANAGER, ANALYST, person('care', 'Service Manager Children in Care', 14)];

function person(id: string, name: string, number: number): Person {
  return { id: `user-${id}`, name, aadObjectId: `5e7e4000-0000-4000-8000-0000000000${number}` };
}

/** Writes the settings of a Playground to which somebody is signed in; gives its path. JSON is YAML. */
export function signedIn(who: Person, folder: string): string {
  const accounts = ALL.map((one) => ({ ...one, ...addressOf(one) }));
  const [currentUser, users] = [accounts.find(({ id }) => id === who.id), accounts.filter(({ id }) => id !== who.id)];
  const team = { id: 'team-workforce', name: 'Workforce board', aadGroupId: '5e7e4000-0000-4000-8000-000000000031', channels: [{ id: 'channel-figures', name: 'Figures' }] };
  const path = join(folder, `${who.id}.yml`);
  writeFileSync(path, JSON.stringify({ version: '0.1.1', tenantId: TENANT, bot: BOT, currentUser, users, personalChat: { id: `chat-${who.id}` }, groupChat: { id: 'group-chat', name: 'Service managers' }, team }));
  return path;
}

function addressOf({ id, name }: Person): object {
  const email = `${id}@severnshire.example`;
  return { userPrincipleName: email, email, givenName: name.split(' ')[0], surname: name.split(' ').at(-1) };
}
