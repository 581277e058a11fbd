import { Agent, request as sendPlainly, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as sendSecurely } from 'node:https';
import { createHttpHeaders, RestError, type HttpClient, type PipelineRequest, type PipelineResponse } from '@azure/core-rest-pipeline';

// The SDK's own sender can also stream, abort and report progress, which takes it as long again as the request itself.
const agent = new Agent({ keepAlive: true });
const secureAgent = new SecureAgent({ keepAlive: true });

/** Sends a request whose body is a text, and reads the answer as a text. Throws RestError where none came, AbortError after the request's `timeout` (milliseconds). */
export const transport: HttpClient = {
  sendRequest: (request) => new Promise((answer, fail) => {
    const url = new URL(request.url);
    const isSecure = url.protocol === 'https:';
    const sent = (isSecure ? sendSecurely : sendPlainly)({
      agent: (request.agent as Agent | undefined) ?? (isSecure ? secureAgent : agent), method: request.method, headers: request.headers.toJSON({ preserveCase: true }),
      hostname: url.hostname, port: url.port, path: `${url.pathname}${url.search}`,
    });
    const patience = setTimeout(() => {
      fail(Object.assign(new Error('the store did not answer in time'), { name: 'AbortError' }));
      sent.destroy();
    }, request.timeout);
    const lose = (error: NodeJS.ErrnoException) => {
      clearTimeout(patience);
      fail(new RestError(error.message, { code: error.code ?? RestError.REQUEST_SEND_ERROR, request }));
    };
    sent.once('response', (incoming: IncomingMessage) => {
      read(incoming, (text) => {
        clearTimeout(patience);
        answer(responseOf(request, incoming, text));
      }, lose);
    });
    // Many a connection breaks after its answer: by then nobody listens.
    sent.on('error', lose).end(request.body);
  }),
};

function read(incoming: IncomingMessage, done: (text: string) => void, lose: (error: Error) => void): void {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).once('end', () => done(Buffer.concat(chunks).toString())).on('error', lose);
}

function responseOf(request: PipelineRequest, { statusCode = 0, headers }: IncomingMessage, bodyAsText: string): PipelineResponse {
  return { request, status: statusCode, headers: createHttpHeaders(headers as Record<string, string>), bodyAsText };
}
