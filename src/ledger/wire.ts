import type { TableClient } from '@azure/data-tables';
import { createHttpHeaders, createPipelineRequest, type HttpMethods, type PipelineResponse } from '@azure/core-rest-pipeline';
import { batchOf, failureIn, type Part } from './batchText.js';
import type { Key } from './limits.js';
import { transport } from './transport.js';

// The published protocol of the Table service, over the SDK's own signing and sending again. Its reader and writer of rows serve every service
// of Azure, and took a good third of the time of an answer and two thirds of that of an import.

/** What the SDK does with each request that these have no need of: it traces, logs, packs and unpacks, and reads and writes bodies. */
const NEEDLESS = ['serializationPolicy', 'deserializationPolicy', 'multipartPolicy', 'formDataPolicy', 'decompressResponsePolicy', 'userAgentPolicy', 'setClientRequestIdPolicy', 'redirectPolicy', 'tracingPolicy', 'logPolicy'];
const VERSION = { DataServiceVersion: '3.0', Accept: 'application/json;odata=minimalmetadata' };
const SENT = { ...VERSION, 'x-ms-version': '2019-02-02' };

/** The service said no; `code` is its word for why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly status: number, readonly code: string) {
    super(`${status} ${code}`);
  }
}

export interface Request {
  readonly method: HttpMethods;
  /** What follows the name of the table: '()', or a key. */
  readonly of?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface Wire {
  /** Throws Refused where the service says no; RestError and AbortError where it says nothing. */
  send(request: Request): Promise<PipelineResponse>;
  /** All of them or none. Throws as `send`. */
  sendTogether(requests: readonly Request[], timeout: number): Promise<void>;
}

export function wireTo(client: TableClient): Wire {
  const pipeline = client.pipeline.clone();
  for (const name of NEEDLESS) pipeline.removePolicy({ name });
  const [account = '', signature = ''] = client.url.split('?');
  const urlOf = (path: string, query: Request['query'] = {}) => {
    const said = [...(signature ? [signature] : []), ...Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)];
    return `${account.replace(/\/$/, '')}/${path}${said.length > 0 ? `?${said.join('&')}` : ''}`;
  };
  const post = async (url: string, { method, headers, body, timeout }: Omit<Request, 'of' | 'query'>) => {
    const request = createPipelineRequest({ url, method, timeout, allowInsecureConnection: true, headers: createHttpHeaders({ ...SENT, ...headers }), ...(body !== undefined && { body }) });
    return checked(await pipeline.sendRequest(transport, request));
  };
  return {
    send: (request) => post(urlOf(`${client.tableName}${request.of ?? ''}`, request.query), request),
    async sendTogether(requests, timeout) {
      const parts = requests.map(({ method, of = '', headers, body }): Part => ({ method, url: `${account.replace(/\/$/, '')}/${client.tableName}${of}`, headers: { ...VERSION, ...headers }, ...(body !== undefined && { body }) }));
      const { body, type } = batchOf(parts);
      const { bodyAsText } = await post(urlOf('$batch'), { method: 'POST', headers: { 'Content-Type': type }, body, timeout });
      const failure = failureIn(bodyAsText ?? '');
      if (failure) throw new Refused(failure.status, codeIn(failure.text));
    },
  };
}

/** A key as it stands in an address. */
export function addressOf({ partitionKey, rowKey }: Key): string {
  const quoted = (key: string) => encodeURIComponent(key.replaceAll("'", "''"));
  return `(PartitionKey='${quoted(partitionKey)}',RowKey='${quoted(rowKey)}')`;
}

function checked(response: PipelineResponse): PipelineResponse {
  if (response.status >= 200 && response.status < 300) return response;
  throw new Refused(response.status, codeIn(response.bodyAsText ?? ''));
}

function codeIn(text: string): string {
  return /"code"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? 'unknown';
}
