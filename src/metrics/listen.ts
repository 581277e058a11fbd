import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Listening } from '../server.js';
import { isLoopback } from '../teams/identity.js';

const TEXT = 'text/plain; version=0.0.4; charset=utf-8';

/** Answers `GET /metrics` on the loopback address. Throws, with what to do, where the port is taken. */
export function listenMetrics(text: () => Promise<string>, port: number): Promise<Listening> {
  const server = createServer((request, response) => void answer(request, response, text));
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error & { code?: string }) => reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken: set METRICS_PORT to another one`) : error));
    server.listen(port, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, close: () => closed(server) }));
  });
}

/** A web page could reach this computer by a name of its own: only requests that name this computer are answered. */
async function answer(request: IncomingMessage, response: ServerResponse, text: () => Promise<string>): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!isLoopback(host)) return send(response, 400);
  if (request.method !== 'GET' || request.url !== '/metrics') return send(response, 404);
  try {
    send(response, 200, await text());
  } catch {
    send(response, 500);
  }
}

/** restify, in the same process, leaves the responses of every server without what its calls give back: none is chained here. */
function send(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'content-type': TEXT });
  response.end(text);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
