import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where Teams keeps files: on this computer. */
export interface FileServer {
  readonly base: string;
  /** What was put there. */
  readonly put: Buffer[];
  /** 'GET /a.xlsx' */
  readonly asked: string[];
  /** Serves a file, and gives its address. */
  serve(path: string, body: Buffer | string, headers?: Record<string, string>, status?: number): string;
  close(): Promise<void>;
}

export async function fileServer(): Promise<FileServer> {
  const files = new Map<string, { body: Buffer | string; headers: Record<string, string>; status: number }>();
  const put: Buffer[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      if (request.method === 'PUT') put.push(Buffer.concat(chunks));
      const file = files.get(request.url ?? '') ?? { body: '', headers: {}, status: request.method === 'PUT' ? 201 : 404 };
      response.writeHead(file.status, file.headers);
      response.end(file.body);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base, put, asked,
    serve: (path, body, headers = {}, status = 200) => {
      files.set(path, { body, headers, status });
      return base + path;
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
