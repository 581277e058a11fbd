import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A Table service on the loopback address. */
export interface TableService {
  /** Ends the service; what it holds is on the disk then. */
  close(): Promise<void>;
}

// Azurite has no interface for programs: these are its own parts, as far as they are used here.
interface Server {
  start(): Promise<void>;
  close(): Promise<void>;
}
type Configuration = object;
interface Parts {
  readonly TableServer: { default: new (configuration: Configuration) => Server };
  readonly TableConfiguration: { default: new (...settings: unknown[]) => Configuration };
}

const ACCOUNT = 'muster';
const KEEP_ALIVE_SECONDS = 5;
const DATABASE = '__azurite_db_table__.json';

/** Starts Azurite's Table service, without its telemetry, which only its own command turns on. */
export async function startAzurite(folder: string, accountKey: string, port: number): Promise<TableService> {
  process.env['AZURITE_ACCOUNTS'] = `${ACCOUNT}:${accountKey}`;
  const { TableServer, TableConfiguration } = loadParts();
  const [debugLog, accessLog, loose, skipApiVersionCheck] = [false, false, false, true];
  const database = join(folder, DATABASE);
  const configuration = new TableConfiguration.default('127.0.0.1', port, KEEP_ALIVE_SECONDS, database, debugLog, accessLog, undefined, undefined, loose, skipApiVersionCheck);
  const server = new TableServer.default(configuration);
  await server.start();
  return { close: () => server.close() };
}

export function connectionTo(port: number, accountKey: string): string {
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${accountKey};TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`;
}

function loadParts(): Parts {
  const load = createRequire(import.meta.url);
  return {
    TableServer: load('azurite/dist/src/table/TableServer.js') as Parts['TableServer'],
    TableConfiguration: load('azurite/dist/src/table/TableConfiguration.js') as Parts['TableConfiguration'],
  };
}
