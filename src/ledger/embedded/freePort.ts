import { createServer, type AddressInfo } from 'node:net';

/** A free port of the loopback address: the wanted one where nobody else has it. */
export async function freePort(wanted: number | null): Promise<number> {
  return (wanted !== null && await listenOnce(wanted)) || listenOnce(0);
}

/** The port that was listened on; 0 where it is taken. */
function listenOnce(port: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(0));
    server.listen(port, '127.0.0.1', () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}
