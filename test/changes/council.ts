import { propose, type Proposed } from '../../src/changes/propose.js';
import { COMMANDS } from '../../src/changes/commands.js';
import type { Reader } from '../../src/changes/reading/reader.js';
import { readMessage, type MessageRead } from '../../src/changes/reading/readMessage.js';
import { lexiconOf } from '../../src/language/names/lexicon.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';

/** The day that the example council is asked on: a Thursday. */
export const TODAY = day('2024-11-07');

/** The example council. Cal Reed (A1) and Zed Carr (A3) are its agency workers in post. */
export async function exampleCouncil(): Promise<Workforce> {
  return workforceOf(await recordsFrom('test/data/example-council'));
}

export function readerOf(workforce: Workforce, person: string | null = null): Reader {
  return { workforce, today: TODAY, lexicon: lexiconOf(workforce), person };
}

export function readCommands(text: string, workforce: Workforce, person: string | null = null): MessageRead {
  return readMessage(text, COMMANDS, readerOf(workforce, person));
}

/** What a message comes to on a workforce: the proposal, or in one sentence why there is none. */
export function proposed(text: string, workforce: Workforce, person: string | null = null): Proposed | { readonly is: 'unclear'; readonly ask: string; readonly choices: readonly string[] } | { readonly is: 'nothing' } {
  const read = readCommands(text, workforce, person);
  if (read.is === 'orders') return propose(read.orders, { workforce, today: TODAY });
  return read.is === 'nothing' ? read : { is: 'unclear', ask: read.ask, choices: read.choices.map(({ asks }) => asks) };
}
