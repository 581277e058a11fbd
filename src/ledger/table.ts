import { RestError, TableClient, type TableServiceClientOptions, type TransactionAction } from '@azure/data-tables';
import { StoreUnreachable } from './errors.js';
import type { StoreOptions } from './ledger.js';
import type { Entity, Key, Plain } from './limits.js';
import { plainBodies } from './plainBodies.js';
import { telling, type OnRequest } from './requests.js';
import { shortPauses } from './shortPauses.js';

export type Action =
  | readonly ['create' | 'upsert', Entity]
  /** Replaces the row where it still has the etag with which it was read. */
  | readonly ['update', Entity, string]
  | readonly ['delete', Key];

/** A table of the store. Codes of the service end here: what fails for want of it is StoreUnreachable. */
export interface Table {
  readonly name: string;
  /**
   * All of the actions on one partition, or none. 'refused' where a row to create is there, one to delete is not, or one to update has changed;
   * that can be our own work too, when an answer was lost and the request sent again.
   */
  transact(actions: readonly Action[], waiting?: Waiting): Promise<'done' | 'refused'>;
  /** One action: what the row's etag is now, '' where it is gone; null where it was refused, as above. */
  write(action: Action): Promise<string | null>;
  /** The row, or null where there is none. */
  get(key: Key): Promise<unknown>;
  /** The rows that a filter made with `odata` lets through (blank: all), ordered by partition and row key. */
  rows(filter: string, options?: RowsOptions): AsyncIterable<unknown>;
}

export interface Waiting {
  /** Nobody waits for a single request: where many go at once, this instance itself may be too busy to take an answer up in time. */
  readonly many?: boolean;
}

export interface RowsOptions extends Waiting {
  /** Blank: all. */
  readonly columns?: string[];
}

type OperationOptions = NonNullable<Parameters<TableClient['createEntity']>[1]>;

const TABLE_NAME = /^[A-Za-z][A-Za-z0-9]{2,62}$/;
/** Somebody waits for the answer, and Teams gives up after ten seconds or little more. */
const READ_PATIENCE_MS = 5_000;
const WRITE_PATIENCE_MS = 8_000;
const BULK_PATIENCE_MS = 30_000;
const LARGEST_INT32 = 2 ** 31 - 1;

function optionsWith(onRequest: OnRequest | undefined): TableServiceClientOptions {
  return {
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
    }, plainBodies, shortPauses, ...onRequest ? [telling(onRequest)] : []],
  };
}

/**
 * What the client does with each request that nobody here looks at or has need of: a fifth of what a request costs us. Rows are neither forms
 * nor parts, the service sends nothing packed and nobody elsewhere, and what becomes of a request `onRequest` hears.
 */
const NEEDLESS = ['tracingPolicy', 'logPolicy', 'userAgentPolicy', 'setClientRequestIdPolicy', 'redirectPolicy', 'multipartPolicy', 'formDataPolicy', 'decompressResponsePolicy'];

/** Opens tables by name, in their order. Each is created by its first use, so that opening needs no connection. Throws RangeError for a bad prefix. */
export async function openTables(store: StoreOptions, names: readonly string[]): Promise<Table[]> {
  const bad = names.find((name) => !TABLE_NAME.test(`${store.prefix}${name}`));
  if (bad) throw new RangeError(`TABLES_PREFIX must be letters and digits, a letter first, and short: ${store.prefix}${bad} is not the name of a table.`);
  const connect = await connector(store);
  return names.map((name) => openTable(lean(connect(`${store.prefix}${name}`))));
}

function lean(client: TableClient): TableClient {
  for (const name of NEEDLESS) client.pipeline.removePolicy({ name });
  return client;
}

function openTable(client: TableClient): Table {
  const run = creating(client);
  return {
    name: client.tableName,
    transact: (actions, { many = false } = {}) => run(() => transact(client, actions, many ? { requestOptions: { timeout: BULK_PATIENCE_MS } } : {})),
    write: (action) => run(() => refusedAsNull(() => send(client, action, {}))),
    get: (key) => run(() => get(client, key)),
    async *rows(filter, { columns, many = false } = {}) {
      const queryOptions = { ...(filter && { filter }), ...(columns && { select: columns }) };
      const requestOptions = { timeout: many ? BULK_PATIENCE_MS : READ_PATIENCE_MS };
      const list = () => client.listEntities({ queryOptions, requestOptions }).byPage();
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

const REFUSALS = ['EntityAlreadyExists', 'ResourceNotFound', 'UpdateConditionNotSatisfied'];

async function transact(client: TableClient, actions: readonly Action[], options: OperationOptions): Promise<'done' | 'refused'> {
  const [first, ...more] = actions;
  // The envelope of a batch costs more than a single action.
  const done = await refusedAsNull<unknown>(() => (first && more.length === 0 ? send(client, first, options) : client.submitTransaction(actions.map(toSent), options)));
  return done === null ? 'refused' : 'done';
}

async function refusedAsNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (REFUSALS.includes(codeOf(error))) return null;
    throw error;
  }
}

/** Gives the etag of the row as it is now, '' where it is gone. */
async function send(client: TableClient, action: Action, options: OperationOptions): Promise<string> {
  if (action[0] === 'delete') {
    await client.deleteEntity(action[1].partitionKey, action[1].rowKey, options);
    return '';
  }
  const { etag = '' } = await written(client, action, options);
  return etag;
}

function written(client: TableClient, action: Exclude<Action, readonly ['delete', Key]>, options: OperationOptions): Promise<{ etag?: string }> {
  switch (action[0]) {
    case 'create': return client.createEntity(sentEntity(action[1]), options);
    case 'upsert': return client.upsertEntity(sentEntity(action[1]), 'Replace', options);
    case 'update': return client.updateEntity(sentEntity(action[1]), 'Replace', { ...options, etag: action[2] });
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
  switch (action[0]) {
    case 'create': return ['create', sentEntity(action[1])];
    case 'upsert': return ['upsert', sentEntity(action[1]), 'Replace'];
    case 'update': return ['update', sentEntity(action[1]), 'Replace', { etag: action[2] }];
    case 'delete': return ['delete', { ...action[1] }];
  }
}

function sentEntity(entity: Entity) {
  const columns = Object.fromEntries(Object.entries(entity).map(([name, value]) => [name, typed(value)]));
  return { ...columns, partitionKey: entity.partitionKey, rowKey: entity.rowKey };
}

/** The service takes a bare whole number for 32 bits and refuses a larger one. */
function typed(value: Plain) {
  const fits = typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) <= LARGEST_INT32);
  return fits ? value : { type: 'Double', value: String(value) };
}

async function connector({ connection, onRequest }: StoreOptions): Promise<(table: string) => TableClient> {
  const options = optionsWith(onRequest);
  if (!connection.startsWith('https://')) {
    const insecure = /http:\/\/|UseDevelopmentStorage=true|DefaultEndpointsProtocol=http(;|$)/i.test(connection);
    return (table) => TableClient.fromConnectionString(connection, table, { ...options, allowInsecureConnection: insecure });
  }
  // Loaded only where it is needed: it is large.
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential();
  return (table) => new TableClient(connection, table, credential, options);
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
