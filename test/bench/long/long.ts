import { Agent } from 'node:http';
import { TableClient, TableServiceClient } from '@azure/data-tables';
import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { stock, type Stocked } from '../load/stocked.js';
import { write } from '../load/users.js';
import { withStore } from '../stores.js';
import { longReport, type Reading } from './report.js';
import { talkOf, TURNS } from './talk.js';
import { startWatched, type WatchedBot } from './watched.js';

const SIZE = { workers: 150, years: 1 };
const AT_ONCE = 8;
/** Shares of all messages behind which the bot is looked at; the first is when it is warm. */
const LOOKS = [{ name: 'begin', share: 0.05 }, { name: 'quarter', share: 0.25 }, { name: 'half', share: 0.5 }, { name: '3 quarters', share: 0.75 }, { name: 'end', share: 1 }] as const;

/** One instance and so many messages, of ever new people in ever new conversations: what it holds, and what stands in the tables, on the way. */
export async function longTable(messages: number, say: (what: string) => void): Promise<string> {
  return withStore(async (store) => {
    const stocked = await stock(store, SIZE);
    const bot = await startWatched(store);
    const readings: Reading[] = [];
    try {
      let conversations = 0;
      for (const { name, share } of LOOKS) {
        const until = Math.ceil((messages * share) / TURNS);
        await talk(bot, conversations, until, stocked);
        conversations = until;
        const held = await bot.held();
        readings.push({ name, messages: until * TURNS, conversations, held, rows: await rowsOf(store) });
        // Whoever ends it early has seen this much.
        say(`${until * TURNS} messages: heap ${held.heap.toFixed(1)} MB, resident ${held.resident.toFixed(1)} MB, ${held.resources} timers and sockets, ${held.handles ?? 'unknown'} open files`);
      }
    } finally {
      await bot.stop();
    }
    return longReport(readings);
  });
}

/** The conversations from one number to another, a few at a time. Throws where the bot fails. */
async function talk({ port }: WatchedBot, from: number, until: number, stocked: Stocked): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  let next = from;
  const talker = async () => {
    for (let mine = next++; mine < until; mine = next++) {
      for (const text of talkOf(mine, stocked)) check(text, await write({ port, agent, who: `person-${mine}` }, text));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, talker));
  agent.destroy();
}

function check(text: string, reply: string): void {
  if (!reply.includes('"kind":') || reply.includes('"kind":"error"')) throw new Error(`'${text}' failed: ${reply.slice(0, 600)}`);
}

async function rowsOf({ connection, prefix }: StoreOptions): Promise<ReadonlyMap<string, number>> {
  const service = TableServiceClient.fromConnectionString(connection, { allowInsecureConnection: true });
  const counts = new Map<string, number>();
  for await (const { name = '' } of service.listTables()) counts.set(name.slice(prefix.length), await countRows(TableClient.fromConnectionString(connection, name, { allowInsecureConnection: true })));
  return counts;
}

async function countRows(table: TableClient): Promise<number> {
  let rows = 0;
  for await (const page of table.listEntities({ queryOptions: { select: ['RowKey'] } }).byPage()) rows += page.length;
  return rows;
}
