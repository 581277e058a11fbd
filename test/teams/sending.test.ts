import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { message, startBench } from './bench.js';

/** A connector that answers each message with the next of these statuses, and counts them. */
async function connector(statuses: readonly number[]): Promise<{ serviceUrl: string; bodies: string[]; close: () => Promise<void> }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => { body += String(chunk); }).on('end', () => {
      const status = statuses[bodies.length] ?? 201;
      bodies.push(body);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 'sent-1' }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bodies, close };
}

describe('an answer that goes out to Teams', () => {
  const cases: [string, number[], number, number][] = [
    ['once where it was taken', [201], 1, 200],
    ['again where Teams was only busy', [429, 201], 2, 200],
    ['three times and no more where Teams stays busy', [503, 502, 504, 201], 3, 500],
    ['once where the server failed, since it may have been sent', [500, 201], 1, 500],
    ['once where the user has blocked the bot', [403, 201], 1, 500],
  ];
  for (const [what, statuses, sent, status] of cases) {
    it(`is sent ${what}`, async () => {
      const teams = await connector(statuses);
      const bench = await startBench();
      const response = await bench.post(message('x', { deliveryMode: undefined, serviceUrl: teams.serviceUrl }));
      await bench.close();
      await teams.close();

      assert.equal(teams.bodies.length, sent);
      assert.ok(teams.bodies.every((body) => body.includes('34 agency staff')));
      assert.equal(response.status, status);
    });
  }
});
