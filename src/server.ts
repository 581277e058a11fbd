import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import restify, { type Next, type Request, type Response, type Server, type ServerOptions } from 'restify';
import type { Receive } from './teams/adapter.js';
import { isLoopback } from './teams/identity.js';

/** What `serve` answers with. */
export interface ServerParts {
  readonly receive: Receive;
  /** Whether the store can be reached and its records are loaded. Never throws. */
  readonly ready: () => Promise<boolean>;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Nobody is authenticated: only requests that name this computer are taken, so that no web page gets in by a name of its own. */
  readonly loopback: boolean;
}

/** A server that answers on its port until it is closed. */
export interface Listening {
  readonly port: number;
  /** Lets the requests under way come to their end. */
  close(): Promise<void>;
}

/** Bytes of a request; Teams sends far less. */
const MOST_BYTES = 256 * 1024;
const LIMITS = { maxBodySize: MOST_BYTES, mapParams: false };
const PATIENCE = 30_000;
/** A connection may stay idle for longer than Azure's balancers keep one (four minutes): one that the server ends just as the next message comes over it is a lost message. */
const IDLE = 250_000;
/** restify's own log would write whole requests down. */
const SILENT = pino({ level: 'silent' }) as unknown as ServerOptions['log'];

const MESSAGES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  404: 'There is nothing here.',
  405: 'This is not how to ask here.',
  413: `The request is longer than ${MOST_BYTES} bytes.`,
  415: 'Send plain JSON.',
};

/** Serves the three addresses of INTERFACE.md. Throws the error of the system where the port is taken. */
export async function listen(parts: ServerParts): Promise<Listening> {
  const server = restify.createServer({ name: 'muster', log: SILENT });
  server.server.requestTimeout = PATIENCE;
  server.server.keepAliveTimeout = IDLE;
  server.pre(endingWith(server));
  server.on('restifyError', hideInternals);
  server.pre((request: Request, response: Response, next: Next) => checkRequest(parts.loopback, request, response, next));
  server.use(restify.plugins.jsonBodyParser(LIMITS));
  server.post('/api/messages', async (request: Request, response: Response) => {
    const answer = await parts.receive(request.body, request.headers.authorization ?? '');
    response.send(answer.status, answer.body);
  });
  server.get('/healthz', async (_: Request, response: Response) => {
    response.send(200, { status: 'up' });
  });
  server.get('/readyz', async (_: Request, response: Response) => {
    const ready = await parts.ready();
    response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'the records cannot be reached' });
  });
  return listening(server, parts);
}

function listening(server: Server, { port, host }: ServerParts): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      server.server.off('error', reject);
      resolve({ port: (server.server.address() as AddressInfo).port, close: () => closed(server) });
    });
  });
}

/** Behind the answers that are given while the server closes no further request may come: each of them ends its connection. */
function endingWith({ server }: Server): (request: Request, response: Response, next: Next) => void {
  return (_, response, next) => {
    response.once('header', () => { if (!server.listening) response.setHeader('connection', 'close'); });
    next();
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
}

/** A packed body would be unpacked before its size is known. */
function checkRequest(loopback: boolean, request: Request, response: Response, next: Next): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (request.headers['content-encoding']) response.send(415, { message: MESSAGES[415] });
  else if (loopback && !isLoopback(host)) response.send(400, { message: MESSAGES[400] });
  else return next();
  next(false);
}

/** restify would send the words of an error to whoever asked. */
function hideInternals(_: Request, __: Response, error: Error & { statusCode?: number }, done: () => void): void {
  const message = MESSAGES[error.statusCode ?? 500] ?? 'Something went wrong here.';
  Object.assign(error, { toString: () => message, toJSON: () => ({ message }) });
  done();
}
