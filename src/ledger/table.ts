import { RestError, TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { StoreUnreachable } from './errors.js';
import type { StoreOptions } from './ledger.js';
import type { Entity, Key } from './limits.js';
import { telling, type OnRequest } from './requests.js';
import { shortPauses } from './shortPauses.js';
import { fromJson, toJson } from './rowJson.js';
import { addressOf, Refused, wireTo, type Request, type Wire } from './wire.js';

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
  transact(actions: readonly Action[]): Promise<'done' | 'refused'>;
  /** The row, or null where there is none. */
  get(key: Key): Promise<unknown>;
  /** The rows that a filter made with `odata` lets through (blank: all), ordered by partition and row key. */
  rows(filter: string, options?: RowsOptions): AsyncIterable<unknown>;
}

export interface RowsOptions {
  /** Blank: all. */
  readonly columns?: string[];
  /** Nobody waits for a single page: where many are read at once, this instance itself may be too busy to take one up in time. */
  readonly many?: boolean;
}

const TABLE_NAME = /^[A-Za-z][A-Za-z0-9]{2,62}$/;
const READ_PATIENCE_MS = 5_000;
const WRITE_PATIENCE_MS = 30_000;
const BULK_PATIENCE_MS = 30_000;

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
    }, shortPauses, ...onRequest ? [telling(onRequest)] : []],
  };
}

/** Opens tables by name, in their order. Each is created by its first use, so that opening needs no connection. Throws RangeError for a bad prefix. */
export async function openTables(store: StoreOptions, names: readonly string[]): Promise<Table[]> {
  const bad = names.find((name) => !TABLE_NAME.test(`${store.prefix}${name}`));
  if (bad) throw new RangeError(`TABLES_PREFIX must be letters and digits, a letter first, and short: ${store.prefix}${bad} is not the name of a table.`);
  const connect = await connector(store);
  return names.map((name) => openTable(connect(`${store.prefix}${name}`)));
}

function openTable(client: TableClient): Table {
  const run = creating(client);
  const wire = wireTo(client);
  return {
    name: client.tableName,
    transact: (actions) => run(() => transact(wire, actions)),
    get: (key) => run(() => get(wire, key)),
    async *rows(filter, { columns, many = false } = {}) {
      const query = { ...(filter && { $filter: filter }), ...(columns && { $select: columns.map(columnName).join() }) };
      const timeout = many ? BULK_PATIENCE_MS : READ_PATIENCE_MS;
      let page = await run(() => pageOf(wire, query, timeout));
      yield* page.rows;
      while (page.next) {
        const next = { ...query, ...page.next };
        page = await atTheEdge(() => pageOf(wire, next, timeout));
        yield* page.rows;
      }
    },
  };
}

interface Page {
  readonly rows: readonly unknown[];
  /** What asks for the page after it; null where there is none. */
  readonly next: Readonly<Record<string, string>> | null;
}

async function pageOf(wire: Wire, query: Readonly<Record<string, string>>, timeout: number): Promise<Page> {
  const { bodyAsText, headers } = await wire.send({ method: 'GET', of: '()', query, timeout });
  const { value } = JSON.parse(bodyAsText ?? '') as { readonly value: readonly Readonly<Record<string, unknown>>[] };
  const [partition, row] = [headers.get('x-ms-continuation-nextpartitionkey'), headers.get('x-ms-continuation-nextrowkey')];
  return { rows: value.map(fromJson), next: partition ? { NextPartitionKey: partition, ...(row && { NextRowKey: row }) } : null };
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

async function transact(wire: Wire, actions: readonly Action[]): Promise<'done' | 'refused'> {
  const [first, ...more] = actions.map(requestOf);
  try {
    // The envelope of a batch costs more than a single action.
    if (first && more.length === 0) await wire.send(first);
    else if (first) await wire.sendTogether([first, ...more], WRITE_PATIENCE_MS);
    return 'done';
  } catch (error) {
    if (REFUSALS.includes(codeOf(error))) return 'refused';
    throw error;
  }
}

const WRITING = { 'Content-Type': 'application/json', Prefer: 'return-no-content' };

function requestOf(action: Action): Request {
  const timeout = WRITE_PATIENCE_MS;
  switch (action[0]) {
    case 'create': return { method: 'POST', headers: WRITING, body: toJson(action[1]), timeout };
    case 'upsert': return { method: 'PUT', of: addressOf(action[1]), headers: WRITING, body: toJson(action[1]), timeout };
    case 'update': return { method: 'PUT', of: addressOf(action[1]), headers: { ...WRITING, 'If-Match': action[2] }, body: toJson(action[1]), timeout };
    case 'delete': return { method: 'DELETE', of: addressOf(action[1]), headers: { 'If-Match': '*' }, timeout };
  }
}

async function get(wire: Wire, key: Key): Promise<unknown> {
  try {
    const { bodyAsText } = await wire.send({ method: 'GET', of: addressOf(key), timeout: READ_PATIENCE_MS });
    return fromJson(JSON.parse(bodyAsText ?? '') as Record<string, unknown>);
  } catch (error) {
    if (codeOf(error) === 'ResourceNotFound') return null;
    throw error;
  }
}

const COLUMN_NAMES: Readonly<Record<string, string>> = { partitionKey: 'PartitionKey', rowKey: 'RowKey' };

function columnName(name: string): string {
  return COLUMN_NAMES[name] ?? name;
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
  if (!(error instanceof Refused) && !(error instanceof RestError)) return error instanceof Error && error.name === 'AbortError';
  const status = statusOf(error);
  return status === undefined || status >= 500 || status === 408 || status === 429;
}

function isRefusal(error: unknown): boolean {
  if (error instanceof Refused || error instanceof RestError) return [401, 403].includes(statusOf(error) ?? 0);
  return error instanceof Error && /^(CredentialUnavailable|(Aggregate)?Authentication)/.test(error.name);
}

/** Undefined where no answer came. */
function statusOf(error: Refused | RestError): number | undefined {
  return error instanceof Refused ? error.status : error.statusCode;
}

function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.code;
  if (!(error instanceof RestError)) return error instanceof Error ? error.name : 'unknown';
  const details = error.details as { odataError?: { code?: string } } | undefined;
  return details?.odataError?.code ?? error.code ?? String(error.statusCode);
}
