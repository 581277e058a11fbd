import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Those who use the service. Each holds a connection to `port`; whose connection ends, in whatever way, has left. */
export interface Users {
  readonly port: number;
  count(): number;
  /** Tells those who are here and all who come that the service is ready. */
  welcome(): void;
  /** From now on whoever comes is cut off. The port goes on answering: a lock is stale only when it doesn't. */
  turnAway(): void;
}

const GREETING = 'ready\n';

/** Listens on the loopback address. The last user to leave hears that it has left when `lastLeft` has ended. */
export async function listenForUsers(lastLeft: () => Promise<void>): Promise<Users> {
  const here = new Set<Socket>();
  let service: 'starting' | 'ready' | 'ending' = 'starting';
  const leave = async (socket: Socket) => {
    if (!here.delete(socket)) return;
    if (here.size === 0) await lastLeft();
    socket.end();
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    if (service === 'ending') return void socket.destroy();
    here.add(socket);
    if (service === 'ready') socket.write(GREETING);
    socket.on('error', () => socket.destroy()).on('end', () => void leave(socket)).on('close', () => void leave(socket));
    socket.resume();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    count: () => here.size,
    welcome() {
      service = 'ready';
      for (const socket of here) socket.write(GREETING);
    },
    turnAway() {
      service = 'ending';
    },
  };
}
