import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { eventually } from '../support/processes.js';
import { answers } from './answers.js';
import { message, startBench } from './bench.js';

describe('a server that closes', () => {
  it('gives the answer under way and ends its connection, over which nothing more could be answered', async () => {
    let give: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => { give = resolve; });
    const bench = await startBench({ respond: async () => gate.then(() => answers.figure) });
    const agent = new Agent({ keepAlive: true });
    const sent = request({ host: '127.0.0.1', port: bench.port, agent, method: 'POST', path: '/api/messages', headers: { 'content-type': 'application/json' } });
    sent.end(JSON.stringify(message('how many agency staff?')));
    const coming = once(sent, 'response') as Promise<[IncomingMessage]>;
    await eventually(() => bench.turns.length === 1);

    const closed = bench.close();
    give();
    const [answer] = await coming;
    answer.resume();
    await closed;
    agent.destroy();

    assert.deepEqual([answer.statusCode, answer.headers.connection], [200, 'close']);
  });
});
