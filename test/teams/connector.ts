import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sends to Teams of itself. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: { readonly summary?: string };
}

/** The side of Teams that takes messages: on this computer, answering everything with one status. */
export interface Connector {
  readonly serviceUrl: string;
  readonly sent: Sent[];
  close(): Promise<void>;
}

export async function connector(status = 200, answer: object = { id: 'sent-1' }, headers: Readonly<Record<string, string>> = {}): Promise<Connector> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => { body += String(chunk); }).on('end', () => {
      sent.push({ method: request.method ?? '', path: request.url ?? '', body: JSON.parse(body || '{}') as Sent['body'] });
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sent, close };
}
