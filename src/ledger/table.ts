import { RestError, TableClient, type TableServiceClientOptions, type TransactionAction } from '@azure/data-tables';
import { StoreUnreachable } from './errors.js';
import type { StoreOptions } from './ledger.js';
import type { Entity, Key, Plain } from './limits.js';

export type Action = readonly ['create' | 'upsert', Entity] | readonly ['delete', Key];

/** A table of the store. Codes of the service end here: what fails for want of it is StoreUnreachable. */
export interface Table {
  readonly name: string;
  /**
   * All of the actions on one partition, or none. 'refused' where a row to create is there or one to delete is not;
   * that can be our own work too, when an answer was lost and the request sent again.
   */
  transact(actions: readonly Action[]): Promise<'done' | 'refused'>;
  /** The row, or null where there is none. */
  get(key: Key): Promise<unknown>;
  /** The rows that a filter made with `odata` lets through (blank: all), ordered by partition and row key. */
  rows(filter: string, columns?: string[]): AsyncIterable<unknown>;
}

const TABLE_NAME = /^[A-Za-z][A-Za-z0-9]{2,62}$/;
const READ_PATIENCE_MS = 5_000;
const WRITE_PATIENCE_MS = 30_000;
const LARGEST_INT32 = 2 ** 31 - 1;

const OPTIONS: TableServiceClientOptions = {
  retryOptions: { maxRetries: 4, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 },
  additionalPolicies: [{
    position: 'perCall',
    policy: {
      name: 'patience',
      sendRequest(request, next) {
        request.timeout ||= request.method === 'GET' ? READ_PATIENCE_MS : WRITE_PATIENCE_MS;
        return next(request);
      },
    },
  }],
};

/** Opens tables by name, in their order. Each is created by its first use, so that opening needs no connection. Throws RangeError for a bad prefix. */
export async function openTables(store: StoreOptions, names: readonly string[]): Promise<Table[]> {
  const bad = names.find((name) => !TABLE_NAME.test(`${store.prefix}${name}`));
  if (bad) throw new RangeError(`TABLES_PREFIX must be letters and digits, a letter first, and short: ${store.prefix}${bad} is not the name of a table.`);
  const connect = await connector(store.connection);
  return names.map((name) => openTable(connect(`${store.prefix}${name}`)));
}

function openTable(client: TableClient): Table {
  const run = creating(client);
  return {
    name: client.tableName,
    transact: (actions) => run(() => transact(client, actions)),
    get: (key) => run(() => get(client, key)),
    async *rows(filter, columns) {
      const queryOptions = { ...(filter && { filter }), ...(columns && { select: columns }) };
      const list = () => client.listEntities({ queryOptions }).byPage();
      let pages = list();
      let page = await run(() => {
        pages = list();
        return pages.next();
      });
      while (!page.done) {
        yield* page.value;
        page = await atTheEdge(() => pages.next());
      }
    },
  };
}

/** Runs work on a table that is created before the first, and again where it has gone: an emulator that is killed may lose a new one. */
function creating(client: TableClient): <T>(work: () => Promise<T>) => Promise<T> {
  let created = once(() => client.createTable());
  return (work) => atTheEdge(async () => {
    await created();
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== 'TableNotFound') throw error;
      created = once(() => client.createTable());
      await created();
      return work();
    }
  });
}

async function transact(client: TableClient, actions: readonly Action[]): Promise<'done' | 'refused'> {
  try {
    await client.submitTransaction(actions.map(toSent));
    return 'done';
  } catch (error) {
    if (['EntityAlreadyExists', 'ResourceNotFound'].includes(codeOf(error))) return 'refused';
    throw error;
  }
}

async function get(client: TableClient, key: Key): Promise<unknown> {
  try {
    return await client.getEntity(key.partitionKey, key.rowKey);
  } catch (error) {
    if (codeOf(error) === 'ResourceNotFound') return null;
    throw error;
  }
}

function toSent(action: Action): TransactionAction {
  if (action[0] === 'delete') return ['delete', { ...action[1] }];
  const entity = Object.fromEntries(Object.entries(action[1]).map(([name, value]) => [name, typed(value)]));
  const sent = { ...entity, partitionKey: action[1].partitionKey, rowKey: action[1].rowKey };
  return action[0] === 'create' ? ['create', sent] : ['upsert', sent, 'Replace'];
}

/** The service takes a bare whole number for 32 bits and refuses a larger one. */
function typed(value: Plain) {
  const fits = typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) <= LARGEST_INT32);
  return fits ? value : { type: 'Double', value: String(value) };
}

async function connector(connection: string): Promise<(table: string) => TableClient> {
  if (!connection.startsWith('https://')) {
    const insecure = /http:\/\/|UseDevelopmentStorage=true|DefaultEndpointsProtocol=http(;|$)/i.test(connection);
    return (table) => TableClient.fromConnectionString(connection, table, { ...OPTIONS, allowInsecureConnection: insecure });
  }
  // Loaded only where it is needed: it is large.
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential();
  return (table) => new TableClient(connection, table, credential, OPTIONS);
}

/** Does the work once; a failure is forgotten, so that the next call tries again. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}

async function atTheEdge<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isAway(error) ? new StoreUnreachable(`The store cannot be reached: ${codeOf(error)}`) : isRefusal(error) ? new StoreUnreachable(
      `The store refused us (${codeOf(error)}). Check TABLES_CONNECTION and the role Storage Table Data Contributor.`,
    ) : error;
  }
}

function isAway(error: unknown): boolean {
  if (!(error instanceof RestError)) return error instanceof Error && error.name === 'AbortError';
  const status = error.statusCode;
  return status === undefined || status >= 500 || status === 408 || status === 429;
}

function isRefusal(error: unknown): boolean {
  if (error instanceof RestError) return error.statusCode === 401 || error.statusCode === 403;
  return error instanceof Error && /^(CredentialUnavailable|(Aggregate)?Authentication)/.test(error.name);
}

function codeOf(error: unknown): string {
  if (!(error instanceof RestError)) return error instanceof Error ? error.name : 'unknown';
  const details = error.details as { odataError?: { code?: string } } | undefined;
  return details?.odataError?.code ?? error.code ?? String(error.statusCode);
}
