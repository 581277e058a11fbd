import { randomUUID } from 'node:crypto';
import type { PlainAnswer } from '../../src/answers/answer.js';
import { loadBotConfig } from '../../src/config.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { serve } from '../../src/main.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Fact } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { message } from '../teams/bench.js';

/** The whole bot on a store, behind real HTTP. */
export interface Bot {
  /** The answers that one activity gets: none where another instance has given it. */
  post(activity: object): Promise<readonly Told[]>;
  /** What it wrote to the log. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** An answer as it was told, and what its Confirm button confirms. */
export interface Told extends PlainAnswer {
  readonly pending: string | null;
}

export async function openBot(store: StoreOptions): Promise<Bot> {
  const logged: string[] = [];
  const log = { happened: (what: string) => void logged.push(what), failed: (what: string, error: unknown) => void logged.push(`${what}: ${String(error)}`) };
  const serving = await serve(loadBotConfig({ PORT: '0', TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix }), log);
  return { logged, post: (activity) => postTo(`http://127.0.0.1:${serving.port}`, activity), close: () => serving.close() };
}

/** Posts an activity; throws where the answer is no 200. */
export async function postTo(base: string, activity: object): Promise<readonly Told[]> {
  const response = await fetch(`${base}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const { activities } = await response.json() as { activities: readonly { channelData: { answer: PlainAnswer } }[] };
  return activities.map((activity) => ({ ...activity.channelData.answer, pending: /"act":"confirm","id":"([0-9a-f-]{36})"/.exec(JSON.stringify(activity))?.[1] ?? null }));
}

/** What somebody types in a conversation of their own. */
export function typed(text: string, who: string, conversation: string, id: string = randomUUID()): object {
  return message(text, { id, ...from(who, conversation) });
}

/** A button of a change's card, as a message or as an invoke. */
export function pressed(act: 'confirm' | 'cancel', pending: string, who: string, conversation: string, as: 'message' | 'invoke'): object {
  const data = { muster: 'do', act, id: pending };
  const common = { id: randomUUID(), text: undefined, ...from(who, conversation) };
  return message('', as === 'message' ? { ...common, value: data } : { ...common, type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'do', data } } });
}

function from(who: string, conversation: string): object {
  return { from: { id: `29:${who}`, name: who, aadObjectId: who }, conversation: { id: conversation, conversationType: 'personal', tenantId: 't' } };
}

/** The ledger itself, past any faults. */
export function ledgerOf(store: StoreOptions): Promise<Ledger> {
  return openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
}

/** Imports the example council as one change. */
export async function loadExample(store: StoreOptions): Promise<void> {
  const records = await recordsFrom('test/data/example-council');
  const facts = Object.entries(records.rows).flatMap(([sheet, rows]) => [...rows].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
  await (await ledgerOf(store)).append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import of example-council', sheets: [...records.known], facts }, 0);
}
