import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What becomes of a request: it is passed on; passed on and its answer lost; answered by 503, without or with the time after which to try again;
 * answered by 500; or lost itself. A decision may take its time.
 */
export type Fault = 'none' | 'lose answer' | 'busy' | 'busy for a minute' | 'error' | 'lose request';
export type Decide = (sent: { readonly method: string; readonly path: string; readonly body: string }) => Fault | Promise<Fault>;

export interface FaultyProxy {
  /** Connection string by way of the proxy. */
  readonly connection: string;
  /** Decides over every request from now on. */
  decide(fault: Decide): void;
  /** Stops listening and cuts every connection. */
  goAway(): Promise<void>;
  /** Listens again where it did. */
  comeBack(): Promise<void>;
}

const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding'];

const ANSWERS: Partial<Record<Fault, { readonly status: number; readonly headers: Record<string, string> }>> = {
  busy: { status: 503, headers: {} },
  'busy for a minute': { status: 503, headers: { 'retry-after': '60' } },
  error: { status: 500, headers: {} },
};

/** Stands between a test and the Table service. */
export async function faultyProxy(connection: string): Promise<FaultyProxy> {
  const target = Number(/TableEndpoint=http:\/\/127\.0\.0\.1:(\d+)/.exec(connection)?.[1]);
  let decide: Decide = () => 'none';
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing, target, (sent) => decide(sent)));
  const listen = (port: number) => new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    connection: connection.replace(`:${target}/`, `:${port}/`),
    decide(fault) {
      decide = fault;
    },
    goAway: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
    comeBack: () => listen(port),
  };
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, target: number, decide: Decide): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const fault = await decide({ method: incoming.method ?? '', path: incoming.url ?? '', body: body.toString() });
  const refusal = ANSWERS[fault];
  if (refusal) return answered(outgoing, refusal.status, refusal.headers);
  if (fault === 'lose request') return void incoming.socket.destroy();
  const answer = await passOn(incoming, body, target);
  if (fault === 'lose answer') return void incoming.socket.destroy();
  answered(outgoing, answer.status, answer.headers, answer.body);
}

/** Not in one chain: restify, where it is in the same process, takes the result of `writeHead` away. */
function answered(outgoing: ServerResponse, status: number, headers: IncomingMessage['headers'], body?: Buffer): void {
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}

function passOn({ method, url, headers }: IncomingMessage, body: Buffer, port: number) {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
    const forwarded = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
        resolve({ status: answer.statusCode ?? 500, headers, body: Buffer.concat(chunks) });
      });
    });
    forwarded.on('error', reject).end(body);
  });
}
