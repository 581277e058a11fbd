// The process that keeps the Table service of a folder for as long as anybody uses it.
// Run by `joinEmbedded`: node keeper.js FOLDER NUMBER, where NUMBER is that of the lock to claim.
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { startAzurite, type TableService } from './azurite.js';
import { claimLock, updateLock, type Lock } from './lock.js';

const FIRST_USER_WITHIN_MS = 15_000;
const GREETING = 'ready\n';

const [folder = '', number = ''] = process.argv.slice(2);
await keep(folder, Number(number));

async function keep(folder: string, number: number): Promise<void> {
  const users = new Set<Socket>();
  let service: TableService | null = null;
  let ending = false;

  // Listens until the very end: as long as the port answers, the lock is not stale.
  const control = createServer({ allowHalfOpen: true }, (socket) => {
    if (ending) return void socket.destroy();
    users.add(socket);
    if (service) socket.write(GREETING);
    socket.on('error', () => socket.destroy()).on('end', () => void leave(socket)).on('close', () => void leave(socket));
    socket.resume();
  });
  await new Promise<void>((listening) => control.listen(0, '127.0.0.1', listening));
  const { port: controlPort } = control.address() as AddressInfo;
  const lock: Lock = { pid: process.pid, controlPort, tablesPort: null, accountKey: randomBytes(64).toString('base64'), ended: false };
  if (!claimLock(folder, number, lock)) process.exit(0);

  const end = async () => {
    if (ending) return;
    ending = true;
    await service?.close();
    updateLock(folder, number, { ...lock, accountKey: '', ended: true });
    process.exit(0);
  };
  const leave = async (socket: Socket) => {
    if (!users.delete(socket)) return;
    // The last user hears that it has left when everything is on the disk.
    if (users.size === 0) await end();
    socket.end();
  };
  process.on('SIGTERM', () => void end()).on('SIGINT', () => void end());

  service = await startAzurite(folder, lock.accountKey);
  updateLock(folder, number, { ...lock, tablesPort: service.port });
  for (const user of users) user.write(GREETING);
  setTimeout(() => users.size === 0 && void end(), FIRST_USER_WITHIN_MS);
}
